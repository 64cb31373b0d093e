// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace cdesk {

/// A text in the form wordings are looked for in: letters and figures alone, compatibility forms unified. Numbering,
/// punctuation, blanks and line breaks differ between copies of the same clause and do not count.
class WordingText {
public:
    explicit WordingText(const QString& text);
    const QString& letters() const { return m_letters; }

private:
    QString m_letters;
};

/// The fixed words of a clause, between its fields and paragraphs: they stand in every text made with it, whatever
/// its fields were filled with.
class ClauseWording {
public:
    explicit ClauseWording(const QString& body);

    /// Too few fixed words to be told from other text.
    bool isTooShort() const;
    /// Whether all pieces stand in the text, in order, with at most a filled field or a number between two of them.
    bool standsIn(const WordingText& text) const;

private:
    bool continues(const QString& letters, qsizetype end) const;

    std::vector<QString> m_pieces;
};

} // namespace cdesk
