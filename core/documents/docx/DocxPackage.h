// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/docx/ZipEntries.h"

namespace cdesk {

/// One arrow from a part to another, with its target resolved to a part name.
struct DocxRelationship {
    QString id;     ///< as the markup of the part refers to it
    QString type;   ///< last word of the type address: "header", "image", …; the same for Strict documents
    QString target; ///< part name; the address itself when external
    bool external = false;
};

/// A Word document as its parts. Reading never changes it; a changed part is rewritten on saving, every other entry
/// keeps its compressed bytes. A plain value: copies are cheap.
class DocxPackage {
public:
    /// Reads a file. @errors file.not_found, file.not_readable, file.too_large and those of fromBytes
    static Result<DocxPackage> open(const QString& path);

    /// Takes apart the bytes of a .docx.
    /// @errors docx.encrypted (password), docx.old_doc (Word 97), docx.not_word, docx.macros (.docm), docx.broken,
    ///         docx.too_large, docx.too_many_parts, docx.unsafe_name, docx.duplicate_part, docx.doctype
    static Result<DocxPackage> fromBytes(const QByteArray& bytes, const ZipLimits& limits = {});

    QStringList partNames() const { return m_entries.names(); }
    bool hasPart(const QString& name) const { return m_entries.contains(name); }
    /// Unpacked bytes of a part, with the change if there is one. @errors docx.part_missing, docx.too_large,
    /// docx.broken
    Result<QByteArray> part(const QString& name) const;
    /// Replaces the bytes of an existing part.
    void setPart(const QString& name, const QByteArray& content);

    /// The part that holds the body, found by relationship ("word/document.xml" in most files, not in all).
    const QString& mainPart() const { return m_mainPart; }
    /// The body, then headers, footers, footnotes and endnotes: all parts whose text is printed.
    const QStringList& textParts() const { return m_textParts; }
    /// Relationships of a part; empty if it has none. @errors those of reading a part
    Result<std::vector<DocxRelationship>> relationships(const QString& partName) const;

    /// The whole file. @errors docx.broken
    Result<QByteArray> toBytes() const;
    /// Writes the file so that either the old or the new one stands at @p path, never a half. @errors file.not_writable, storage.disk_full
    Result<void> save(const QString& path) const;

private:
    ZipEntries m_entries;
    QHash<QString, QByteArray> m_changed;
    QString m_mainPart;
    QStringList m_textParts;
};

} // namespace cdesk
