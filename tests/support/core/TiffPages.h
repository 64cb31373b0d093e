// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

#include <vector>

namespace cdesk::test {

/// The pages as one TIFF of gray pixels, as office scanners write them; Qt can read such a file but not make one.
QByteArray tiffOf(const std::vector<QImage>& pages, int dpiAcross = 200, int dpiDown = 200);
/// Whether TIFFs can be read here: that needs a plugin of Qt.
bool canReadTiff();

} // namespace cdesk::test
