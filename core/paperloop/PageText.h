// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/layout/DisplayList.h"

namespace cdesk {

/// The characters of a page as digests see them: compatibility forms made one, no blanks, no line breaks, so that the
/// same text is the same however its lines are broken.
QString digestText(const DisplayPage& page);
QString digestText(const QString& text);

/// The first 12 hex digits (upper case) of the SHA-256 of digestText(): tells whether two pages say the same.
/// Taken before anything is stamped on the page.
QString pageDigest(const DisplayPage& page);
/// The same for text that stands on a page.
QString digestOf(const QString& text);

} // namespace cdesk
