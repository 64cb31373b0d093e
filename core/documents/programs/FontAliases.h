// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace cdesk {

class FontCatalog;

/// Settings for fontconfig: the system's own, and for each office font that is not installed the one this program
/// takes for it. Without them another program takes any font with Chinese characters, often a Japanese one. Empty
/// where programs do not ask fontconfig.
QByteArray fontAliases(const FontCatalog& fonts);

} // namespace cdesk
