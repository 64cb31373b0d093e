// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace cdesk::docx {

/// A character of a symbol font (Wingdings, Wingdings 2, Symbol) as one that every font has: ☑ ☐ ✓ ● ■.
/// Those fonts are missing on most computers without Word, and their codes mean nothing elsewhere.
QString symbolText(const QString& font, ushort code);

} // namespace cdesk::docx
