// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace cdesk::pdf {

/// The little of a CFF table that embedding must know: whether the font numbers its glyphs by CID.
/// Source: Adobe Technical Note 5176, sections 4, 5, 7 and 9.
class CffCharset {
public:
    explicit CffCharset(const QByteArray& table);

    /// True when the top dictionary has the ROS operator: glyphs are then found by CID, else by glyph number.
    bool isCid() const { return m_cid; }

private:
    bool m_cid = false;
};

} // namespace cdesk::pdf
