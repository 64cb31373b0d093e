// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

namespace cdesk::test {

/// Named entries of a zip, in order.
using ZipParts = std::vector<std::pair<QString, QByteArray>>;

/// A zip of exactly these entries, stored in this order (also with names no office program writes).
QByteArray zipOf(const ZipParts& parts);

/// Makes a small Word document out of markup.
class DocxBuilder {
public:
    /// @p body is the markup inside `w:body`.
    explicit DocxBuilder(const QString& body = {});

    DocxBuilder& header(const QString& content);    ///< markup inside `w:hdr`
    DocxBuilder& footer(const QString& content);    ///< markup inside `w:ftr`
    DocxBuilder& footnotes(const QString& content); ///< markup inside one `w:footnote`
    DocxBuilder& endnotes(const QString& content);  ///< markup inside one `w:endnote`
    DocxBuilder& comments(const QString& content);  ///< markup inside one `w:comment`
    DocxBuilder& numbering(const QString& content); ///< markup inside `w:numbering`
    /// A picture, or a chart, that the body refers to: the first of all these calls is rId1.
    DocxBuilder& picture(const QString& type, const QString& name, const QByteArray& content);
    /// An entry that has nothing to do with the text (a picture, a theme).
    DocxBuilder& extra(const QString& name, const QByteArray& content);

    ZipParts parts() const;
    QByteArray bytes() const { return zipOf(parts()); }

private:
    void related(const QString& type, const QString& name, const QString& root, const QString& content);

    ZipParts m_parts;
    QString m_overrides;
    QString m_relationships;
    int m_related = 0;
    QString m_body;
};

/// A paragraph of runs; each text is a run of its own.
QString paragraph(const QStringList& runs);
/// A table of one-paragraph cells.
QString table(const std::vector<QStringList>& rows);

} // namespace cdesk::test
