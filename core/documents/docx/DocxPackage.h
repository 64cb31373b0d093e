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

/// Name of the part that holds the relationships of @p partName: word/document.xml → word/_rels/document.xml.rels
QString relationshipsPartOf(const QString& partName);

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

    /// In the order of the file; parts added since come last.
    QStringList partNames() const;
    bool hasPart(const QString& name) const { return m_entries.contains(name) || m_changed.contains(name); }
    /// Unpacked bytes of a part, with the change if there is one. @errors docx.part_missing, docx.too_large,
    /// docx.broken
    Result<QByteArray> part(const QString& name) const;
    /// Replaces the bytes of an existing part.
    void setPart(const QString& name, const QByteArray& content);
    /// Replaces or adds a part; who adds one also relates it and declares its type.
    void putPart(const QString& name, const QByteArray& content) { m_changed.insert(name, content); }

    /// The part that holds the body, found by relationship ("word/document.xml" in most files, not in all).
    const QString& mainPart() const { return m_mainPart; }
    /// The body, then headers, footers, footnotes and endnotes: all parts whose text is printed.
    const QStringList& textParts() const { return m_textParts; }
    /// Whether an entry has the same content here and in @p other: by size and check sum, without unpacking it.
    bool hasSameBytes(const DocxPackage& other, const QString& name) const;
    /// Whether it is a Word template (.dotx), from which Word makes a document instead of opening it.
    bool isTemplate() const { return m_isTemplate; }
    /// Makes a document of a template, as Word does. @errors those of reading parts
    Result<void> becomeDocument();
    /// Relationships of a part; empty if it has none. @errors those of reading a part
    Result<std::vector<DocxRelationship>> relationships(const QString& partName) const;

    /// The whole file. @errors docx.broken
    Result<QByteArray> toBytes() const;
    /// Writes the file so that either the old or the new one stands at @p path, never a half. @errors
    /// file.not_writable, storage.disk_full
    Result<void> save(const QString& path) const;

private:
    ZipEntries m_entries;
    QHash<QString, QByteArray> m_changed;
    QString m_mainPart;
    QStringList m_textParts;
    bool m_isTemplate = false;
};

} // namespace cdesk
