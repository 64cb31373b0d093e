// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace cdesk {

/// The character of `&name;` or `&#number;`, given as "name" or "#number"; the whole reference when nobody knows it.
QString htmlCharacter(QStringView name);

/// Cuts a page into tags and the text between them; comments, scripts and styles are left out.
class HtmlPieces {
public:
    enum class Kind { Text, Open, Close, End };
    explicit HtmlPieces(QStringView page) : m_page{page} {}

    /// Goes to the next piece. An opened tag that is never closed by `>` ends the page.
    Kind next();
    /// The text with its references replaced; blanks as they stand.
    QString text() const;
    /// Name of the tag in small letters.
    const QString& tag() const { return m_tag; }
    /// Value of an attribute of the tag, empty when it has none.
    QString attribute(QStringView name) const;

private:
    /// The tag that begins here; none for a comment, a script or a style, which is passed over.
    std::optional<Kind> readTag();

    QStringView m_page;
    qsizetype m_at = 0;
    QStringView m_piece; ///< the text, or what stands between < and >
    QString m_tag;
};

} // namespace cdesk
