// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/pdf/PdfObjects.h"

#include <QImage>

namespace cdesk::pdf {

/// Writes a picture and returns its object number. JPEG bytes in @p encoded are kept as they are; everything else is
/// written as pixels, with its transparency.
int writeImage(PdfObjects& objects, const QImage& image, const QByteArray& encoded);

} // namespace cdesk::pdf
