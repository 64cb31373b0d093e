// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/WorkbookReader.h"

#include "core/exchange/WorkbookFormats.h"
#include "core/exchange/WorkbookPackage.h"

#include <QDir>

#include <pugixml.hpp>

#include <map>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

constexpr unsigned kParsing = pugi::parse_default | pugi::parse_fragment | pugi::parse_ws_pcdata_single;
constexpr int kMostRows = 1'048'576;
constexpr size_t kMostSharedStrings = 10'000'000;

QByteArrayView localName(const char* name)
{
    const QByteArrayView full(name);
    return full.sliced(full.lastIndexOf(':') + 1);
}

pugi::xml_node child(const pugi::xml_node& parent, QByteArrayView name)
{
    return parent.find_child([name](const pugi::xml_node& node) { return localName(node.name()) == name; });
}

/// Attribute by its local name: `r:id` is spelt with other prefixes by other programs.
const char* attribute(const pugi::xml_node& node, QByteArrayView name)
{
    for (const pugi::xml_attribute found : node.attributes()) {
        const QByteArrayView full(found.name());
        if (full.contains(':') && localName(found.name()) == name)
            return found.value();
    }
    return "";
}

bool isTrue(const pugi::xml_attribute& value)
{
    return QByteArrayView(value.value()) == "1" || QByteArrayView(value.value()) == "true";
}

/// Undoes `_x000D_`, the spelling of characters that XML cannot carry.
QString unescaped(QString text)
{
    for (qsizetype at = text.indexOf(u"_x"_s); at >= 0; at = text.indexOf(u"_x"_s, at + 1)) {
        bool ok = false;
        const uint code = QStringView(text).mid(at + 2, 4).toUInt(&ok, 16);
        if (ok && at + 6 < text.size() && text[at + 6] == u'_')
            text.replace(at, 7, QChar(static_cast<char16_t>(code)));
    }
    return text;
}

/// Text of a string item: plain, or the runs of a rich text; phonetic hints (rPh) are no text.
QString itemText(const pugi::xml_node& item)
{
    QString text;
    for (const pugi::xml_node part : item.children()) {
        const QByteArrayView name = localName(part.name());
        if (name == "t")
            text += QString::fromUtf8(part.child_value());
        else if (name == "r")
            text += QString::fromUtf8(child(part, "t").child_value());
    }
    return unescaped(text);
}

/// Targets of one .rels part by relationship id, as part names from the package's root.
struct Relation {
    QString target;
    QByteArray type; ///< last word of the relationship's type: "worksheet", "styles" …
};

Result<std::map<QByteArray, Relation>> readRelations(const WorkbookPackage& package, const QString& part,
                                                     const QString& folder)
{
    auto xml = package.read(part);
    if (!xml)
        return passOn(xml);
    pugi::xml_document document;
    if (!document.load_buffer_inplace(xml->data(), static_cast<size_t>(xml->size())))
        return invalid(u"table.broken"_s, {}, part);
    std::map<QByteArray, Relation> relations;
    for (const pugi::xml_node relation : document.document_element().children()) {
        const QString target = QString::fromUtf8(relation.attribute("Target").value());
        const QByteArray type = relation.attribute("Type").value();
        relations[relation.attribute("Id").value()] = {target.startsWith(u'/') ? target.mid(1)
                                                                               : QDir::cleanPath(folder + target),
                                                       type.mid(type.lastIndexOf('/') + 1)};
    }
    return relations;
}

/// Column (from 0) of a reference such as "AB12"; -1 when there is none.
int columnOf(const char* reference)
{
    int column = 0;
    for (; *reference >= 'A' && *reference <= 'Z' && column <= Table::kMaxColumns; ++reference)
        column = column * 26 + (*reference - 'A' + 1);
    return column - 1;
}

/// Reads one workbook into one table.
class Reader {
public:
    explicit Reader(WorkbookPackage package) : m_package{std::move(package)} {}
    Result<Table> read(const QString& sheetName);

private:
    Result<void> readOutline();
    Result<QString> partOfSheet(const QString& sheetName);
    Result<void> readSharedStrings();
    Result<void> readFormats();
    Result<void> readRows(const QString& part);
    bool readCell(const pugi::xml_node& cell, int column);

    WorkbookPackage m_package;
    Table m_table;
    std::vector<QString> m_sheetParts; ///< beside m_table.sheets
    QString m_stringsPart;
    QString m_stylesPart;
    std::vector<Table::Shared> m_strings;
    std::vector<CellFormat> m_formats;
};

Result<void> Reader::readOutline()
{
    const auto top = readRelations(m_package, u"_rels/.rels"_s, {});
    if (!top)
        return passOn(top);
    const auto main =
        std::find_if(top->begin(), top->end(), [](const auto& r) { return r.second.type == "officeDocument"; });
    if (main == top->end())
        return invalid(u"table.not_a_workbook"_s);
    const QString workbookPart = main->second.target;
    const qsizetype slash = workbookPart.lastIndexOf(u'/') + 1;
    const QString folder = workbookPart.left(slash);
    auto xml = m_package.read(workbookPart);
    if (!xml)
        return passOn(xml);
    pugi::xml_document document;
    const bool parsed = document.load_buffer_inplace(xml->data(), static_cast<size_t>(xml->size()));
    if (!parsed || localName(document.document_element().name()) != "workbook")
        return invalid(u"table.not_a_workbook"_s);
    const auto relations =
        readRelations(m_package, folder + u"_rels/"_s + workbookPart.mid(slash) + u".rels"_s, folder);
    if (!relations)
        return passOn(relations);
    for (const auto& [id, relation] : *relations) {
        if (relation.type == "sharedStrings")
            m_stringsPart = relation.target;
        else if (relation.type == "styles")
            m_stylesPart = relation.target;
    }
    const pugi::xml_node root = document.document_element();
    if (isTrue(child(root, "workbookPr").attribute("date1904")))
        m_table.dateSystem = DateSystem::From1904;
    for (const pugi::xml_node sheet : child(root, "sheets").children()) {
        const auto relation = relations->find(attribute(sheet, "id"));
        if (relation == relations->end() || relation->second.type != "worksheet")
            continue; // chart sheets and dialogs hold no cells
        const QByteArrayView state(sheet.attribute("state").value());
        m_table.sheets.push_back({QString::fromUtf8(sheet.attribute("name").value()),
                                  state.startsWith("hidden") || state.startsWith("veryHidden")});
        m_sheetParts.push_back(relation->second.target);
    }
    return {};
}

Result<QString> Reader::partOfSheet(const QString& sheetName)
{
    for (size_t i = 0; i < m_sheetParts.size(); ++i) {
        const SheetEntry& sheet = m_table.sheets[i];
        if (sheetName.isEmpty() ? !sheet.hidden : sheet.name == sheetName) {
            m_table.sheetName = sheet.name;
            return m_sheetParts[i];
        }
    }
    return sheetName.isEmpty() ? invalid(u"table.no_sheet"_s) : invalid(u"table.sheet_unknown"_s, {}, sheetName);
}

Result<void> Reader::readSharedStrings()
{
    if (m_stringsPart.isEmpty() || !m_package.has(m_stringsPart))
        return {};
    return m_package.stream(m_stringsPart, "sst", "si", [this](QByteArray& xml) -> Result<void> {
        pugi::xml_document document;
        if (!document.load_buffer_inplace(xml.data(), static_cast<size_t>(xml.size()), kParsing))
            return invalid(u"table.broken"_s, {}, m_stringsPart);
        for (const pugi::xml_node item : document.children()) {
            if (m_strings.size() >= kMostSharedStrings)
                return invalid(u"table.too_large"_s, {}, m_stringsPart);
            m_strings.push_back(m_table.keep(itemText(item)));
        }
        return {};
    });
}

Result<void> Reader::readFormats()
{
    if (m_stylesPart.isEmpty() || !m_package.has(m_stylesPart))
        return {};
    auto xml = m_package.read(m_stylesPart);
    if (!xml)
        return passOn(xml);
    auto formats = readCellFormats(std::move(*xml));
    if (!formats)
        return passOn(formats);
    m_formats = std::move(*formats);
    return {};
}

Result<void> Reader::readRows(const QString& part)
{
    int fileRow = 0;
    return m_package.stream(part, "worksheet", "row", [&](QByteArray& xml) -> Result<void> {
        pugi::xml_document document;
        if (!document.load_buffer_inplace(xml.data(), static_cast<size_t>(xml.size()), kParsing))
            return invalid(u"table.broken"_s, {}, part);
        for (const pugi::xml_node row : document.children()) {
            const int stated = row.attribute("r").as_int();
            fileRow = stated > fileRow ? stated : fileRow + 1; // the number is optional
            if (fileRow > kMostRows)
                return invalid(u"table.too_large"_s, {}, QString::number(fileRow));
            m_table.beginRow(fileRow);
            int column = 0;
            for (const pugi::xml_node cell : row.children()) {
                const int stated = columnOf(cell.attribute("r").value());
                column = stated >= column ? stated : column;
                if (!readCell(cell, column++))
                    return invalid(u"table.too_large"_s, {}, QString::number(fileRow));
            }
        }
        return {};
    });
}

/// Puts the cell into the table; false when that has become too large.
bool Reader::readCell(const pugi::xml_node& cell, int column)
{
    const QByteArrayView type(cell.attribute("t").value());
    if (type == "inlineStr")
        return m_table.appendAt(column, itemText(child(cell, "is")), CellKind::Text);
    const char* value = child(cell, "v").child_value();
    if (*value == 0) {
        const pugi::xml_node formula = child(cell, "f");
        const bool neverCalculated = formula && type != "str"; // a formula's empty text is a result too
        const QString shown = neverCalculated ? QString(u'=' + QString::fromUtf8(formula.child_value())) : QString();
        return m_table.appendAt(column, shown, CellKind::Error);
    }
    if (type == "s") {
        const auto index = static_cast<size_t>(QByteArrayView(value).trimmed().toUInt());
        return m_table.appendShared(column, index < m_strings.size() ? m_strings[index] : Table::Shared{0, 0});
    }
    if (type == "str")
        return m_table.appendAt(column, unescaped(QString::fromUtf8(value)), CellKind::Text);
    if (type == "b")
        return m_table.appendAt(column, *value == '1' ? u"TRUE" : u"FALSE", CellKind::Text);
    if (type == "e")
        return m_table.appendAt(column, QString::fromUtf8(value), CellKind::Error);
    if (type == "d")
        return m_table.appendAt(column, QString::fromUtf8(value).replace(u'T', u' '), CellKind::Date);
    const auto style = cell.attribute("s").as_uint();
    const CellFormat format = style < m_formats.size() ? m_formats[style] : CellFormat{};
    const NumberText number = numberText(value, format, m_table.dateSystem);
    return m_table.appendAt(column, number.text, number.kind);
}

Result<Table> Reader::read(const QString& sheetName)
{
    if (auto outline = readOutline(); !outline)
        return passOn(outline);
    const auto part = partOfSheet(sheetName);
    if (!part)
        return passOn(part);
    if (auto strings = readSharedStrings(); !strings)
        return passOn(strings);
    if (auto formats = readFormats(); !formats)
        return passOn(formats);
    if (auto rows = readRows(*part); !rows)
        return passOn(rows);
    m_table.finish();
    return std::move(m_table);
}

} // namespace

Result<Table> readWorkbook(const QByteArray& bytes, const QString& sheetName)
{
    auto package = WorkbookPackage::open(bytes);
    if (!package)
        return passOn(package);
    if (!package->has(u"_rels/.rels"_s))
        return invalid(u"table.not_a_workbook"_s);
    return Reader(std::move(*package)).read(sheetName);
}

} // namespace cdesk
