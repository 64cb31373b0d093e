// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/docx/DocxPackage.h"

#include "core/documents/docx/DocxXml.h"
#include "core/storage/DurableFile.h"

#include <QDir>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

const QString kTypesPart = u"[Content_Types].xml"_s;
constexpr qint64 kMostTextBytes = 32LL << 20; ///< of all printed parts; a book of a thousand pages has half of it

/// Word 97 files and password-protected .docx share one container format; its stream names stand in it as UTF-16.
Error containerError(const QByteArray& bytes)
{
    const auto utf16 = [](const char* name) {
        QByteArray wide;
        for (const char* letter = name; *letter; ++letter)
            wide.append(*letter).append('\0');
        return wide;
    };
    if (bytes.contains(utf16("EncryptedPackage")))
        return {ErrorKind::Invalid, u"docx.encrypted"_s, {}, {}};
    if (bytes.contains(utf16("WordDocument")))
        return {ErrorKind::Invalid, u"docx.old_doc"_s, {}, {}};
    return {ErrorKind::Invalid, u"docx.not_word"_s, {}, {}};
}

/// Target addresses are relative to the folder of the part they leave from, or absolute in the package.
QString resolved(const QString& fromPart, const QString& target, const ZipEntries& entries)
{
    QString path = QUrl::fromPercentEncoding(target.section(u'#', 0, 0).toUtf8());
    path.replace(u'\\', u'/');
    const QString folder = fromPart.left(fromPart.lastIndexOf(u'/') + 1);
    return entries.spelled(QDir::cleanPath(path.startsWith(u'/') ? path.mid(1) : QString(folder + path)));
}

Result<QString> contentTypeOf(const DocxPackage& package, const QString& partName)
{
    const Result<QByteArray> bytes = package.part(kTypesPart);
    if (!bytes)
        return invalid(u"docx.not_word"_s);
    const Result<DocxXml> types = DocxXml::parse(*bytes, kTypesPart);
    if (!types)
        return passOn(types);
    QString byExtension;
    for (const pugi::xml_node type : types->root().children()) {
        const QString value = QString::fromUtf8(type.attribute("ContentType").value());
        const QString name = QString::fromUtf8(type.attribute("PartName").value());
        if (!name.isEmpty() && name.mid(1).compare(partName, Qt::CaseInsensitive) == 0)
            return value;
        const QString extension = QString::fromUtf8(type.attribute("Extension").value());
        if (!extension.isEmpty() && partName.endsWith(QString(u'.' + extension), Qt::CaseInsensitive))
            byExtension = value;
    }
    return byExtension;
}

} // namespace

QString relationshipsPartOf(const QString& partName)
{
    const qsizetype slash = partName.lastIndexOf(u'/');
    return partName.left(slash + 1) + u"_rels/"_s + partName.mid(slash + 1) + u".rels"_s;
}

Result<DocxPackage> DocxPackage::open(const QString& path)
{
    const Result<QByteArray> bytes = readFile(path, ZipLimits{}.totalBytes);
    return bytes ? fromBytes(*bytes) : passOn(bytes);
}

Result<DocxPackage> DocxPackage::fromBytes(const QByteArray& bytes, const ZipLimits& limits)
{
    if (bytes.startsWith(QByteArray::fromHex("d0cf11e0a1b11ae1")))
        return tl::unexpected<Error>(containerError(bytes));
    if (!bytes.startsWith("PK"))
        return invalid(u"docx.not_word"_s);

    DocxPackage package;
    Result<ZipEntries> entries = ZipEntries::open(bytes, limits);
    if (!entries)
        return passOn(entries);
    package.m_entries = std::move(*entries);

    const Result<std::vector<DocxRelationship>> top = package.relationships({});
    if (!top)
        return passOn(top);
    for (const DocxRelationship& relationship : *top) {
        if (relationship.type == u"officeDocument" && !relationship.external && package.m_mainPart.isEmpty())
            package.m_mainPart = relationship.target;
    }
    if (package.m_mainPart.isEmpty() || !package.hasPart(package.m_mainPart))
        return invalid(u"docx.not_word"_s);
    const Result<QString> type = contentTypeOf(package, package.m_mainPart);
    if (!type)
        return passOn(type);
    if (type->contains(u"macroEnabled"_s, Qt::CaseInsensitive))
        return invalid(u"docx.macros"_s);
    if (!type->contains(u"wordprocessingml"_s))
        return invalid(u"docx.not_word"_s);

    package.m_isTemplate = type->contains(u"wordprocessingml.template"_s);
    package.m_textParts = {package.m_mainPart};
    const Result<std::vector<DocxRelationship>> parts = package.relationships(package.m_mainPart);
    if (!parts)
        return passOn(parts);
    for (const QString& wanted : {u"header"_s, u"footer"_s, u"footnotes"_s, u"endnotes"_s}) {
        for (const DocxRelationship& relationship : *parts) {
            if (relationship.type == wanted && !relationship.external && package.hasPart(relationship.target) &&
                !package.m_textParts.contains(relationship.target))
                package.m_textParts.append(relationship.target);
        }
    }
    qint64 textBytes = 0;
    for (const QString& name : package.m_textParts)
        textBytes += package.m_entries.size(name);
    if (textBytes > kMostTextBytes)
        return invalid(u"docx.too_large"_s, {}, package.m_mainPart);
    return package;
}

QStringList DocxPackage::partNames() const
{
    QStringList names = m_entries.names();
    QStringList added;
    for (auto part = m_changed.cbegin(); part != m_changed.cend(); ++part) {
        if (!m_entries.contains(part.key()))
            added.append(part.key());
    }
    added.sort();
    return names + added;
}

bool DocxPackage::hasSameBytes(const DocxPackage& other, const QString& name) const
{
    if (m_changed.contains(name) || other.m_changed.contains(name))
        return part(name) == other.part(name);
    return m_entries.contains(name) && m_entries.size(name) == other.m_entries.size(name) &&
           m_entries.checkSum(name) == other.m_entries.checkSum(name);
}

Result<void> DocxPackage::becomeDocument()
{
    const Result<QByteArray> bytes = part(kTypesPart);
    const Result<DocxXml> types = bytes ? DocxXml::parse(*bytes, kTypesPart) : Result<DocxXml>(passOn(bytes));
    if (!types)
        return passOn(types);
    for (const pugi::xml_node type : types->root().children()) {
        pugi::xml_attribute value = type.attribute("ContentType");
        QString text = QString::fromUtf8(value.value());
        if (text.contains(u"wordprocessingml.template.main"_s))
            value = text.replace(u".template.main"_s, u".document.main"_s).toUtf8().constData();
    }
    putPart(kTypesPart, types->toBytes());
    m_isTemplate = false;
    return {};
}

Result<QByteArray> DocxPackage::part(const QString& name) const
{
    const auto changed = m_changed.constFind(name);
    if (changed != m_changed.cend())
        return *changed;
    return m_entries.read(name);
}

void DocxPackage::setPart(const QString& name, const QByteArray& content)
{
    Q_ASSERT(hasPart(name));
    m_changed.insert(name, content);
}

Result<std::vector<DocxRelationship>> DocxPackage::relationships(const QString& partName) const
{
    std::vector<DocxRelationship> all;
    const QString name = relationshipsPartOf(partName);
    if (!hasPart(name))
        return all;
    const Result<QByteArray> bytes = part(name);
    if (!bytes)
        return passOn(bytes);
    const Result<DocxXml> xml = DocxXml::parse(*bytes, name);
    if (!xml)
        return passOn(xml);
    for (const pugi::xml_node node : xml->root().children()) {
        DocxRelationship relationship;
        relationship.id = QString::fromUtf8(node.attribute("Id").value());
        relationship.type = QString::fromUtf8(node.attribute("Type").value()).section(u'/', -1);
        relationship.target = QString::fromUtf8(node.attribute("Target").value());
        relationship.external = node.attribute("TargetMode").value() == std::string_view("External");
        if (!relationship.external)
            relationship.target = resolved(partName, relationship.target, m_entries);
        all.push_back(relationship);
    }
    return all;
}

Result<QByteArray> DocxPackage::toBytes() const
{
    return m_entries.withReplaced(m_changed);
}

Result<void> DocxPackage::save(const QString& path) const
{
    const Result<QByteArray> bytes = toBytes();
    if (!bytes)
        return passOn(bytes);
    return durableReplace(path, *bytes);
}

} // namespace cdesk
