// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

namespace cdesk {

/// A stretch of a paragraph.
struct DiffPiece {
    enum class Kind { Same, Deleted, Inserted };
    Kind kind = Kind::Same;
    QString text;

    friend bool operator==(const DiffPiece&, const DiffPiece&) = default;
};

/// A paragraph of either text, or of both.
struct ParagraphDiff {
    enum class Kind { Same, Changed, Deleted, Inserted };
    Kind kind = Kind::Same;
    int before = -1; ///< its index in the earlier text; -1 for an inserted one
    int after = -1;  ///< in the later text; -1 for a deleted one
    std::vector<DiffPiece> pieces;
};

/// How two texts differ.
struct TextDiff {
    std::vector<ParagraphDiff> paragraphs; ///< in the order of reading, deleted ones before what stands in their place
    int changed = 0;
    int inserted = 0;
    int deleted = 0;

    bool isSame() const { return changed + inserted + deleted == 0; }
};

/// Compares two texts given as paragraphs: which are the same, and within those that changed which characters; a
/// number or a Latin word counts as one. How blanks are written makes no difference, empty paragraphs are left out.
/// Work is bounded: texts that have little in common are shown as replaced paragraph by paragraph.
TextDiff compareTexts(const QStringList& before, const QStringList& after);

} // namespace cdesk
