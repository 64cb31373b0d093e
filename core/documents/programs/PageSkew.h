// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

namespace cdesk {

/// How far the lines of a scanned page are turned clockwise, in degrees between -5 and 5; 0 where nothing says so.
double skewOf(const QImage& page);

/// The page with its lines level. What was turned out of it is white.
QImage straightened(const QImage& page);

} // namespace cdesk
