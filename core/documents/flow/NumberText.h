// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace cdesk {

/// A list number in one of Word's formats: "decimal", "chineseCounting", "upperRoman", "decimalEnclosedCircle" …
/// Unknown formats count in Arabic digits.
QString numberText(int number, const QString& format);

} // namespace cdesk
