// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/TableReader.h"

#include "core/exchange/DelimitedText.h"
#include "core/exchange/HtmlTable.h"
#include "core/exchange/TextDecoding.h"
#include "core/exchange/WorkbookPackage.h"
#include "core/exchange/WorkbookReader.h"
#include "core/storage/DurableFile.h"

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

/// True when the compound file has a stream of this name (names stand in it as UTF-16).
bool hasStream(const QByteArray& compoundFile, QStringView name)
{
    const auto* bytes = reinterpret_cast<const char*>(name.utf16());
    return compoundFile.contains(QByteArray(bytes, name.size() * 2));
}

/// Which of the binary formats of before 2007 it is: all of them, and encrypted new ones, share one container.
tl::unexpected<Error> refuseCompoundFile(const QByteArray& bytes)
{
    if (hasStream(bytes, u"EncryptedPackage"))
        return invalid(u"table.encrypted"_s);
    return hasStream(bytes, u"WordDocument") ? invalid(u"table.old_doc"_s) : invalid(u"table.old_xls"_s);
}

/// "sep=;" in the first line tells spreadsheets the separator; it is no data.
std::optional<QChar> statedDelimiter(QStringView text)
{
    const bool stated = text.startsWith(u"sep=", Qt::CaseInsensitive) && text.size() > 5;
    return stated && (text[5] == u'\r' || text[5] == u'\n') ? std::optional(text[4]) : std::nullopt;
}

Result<Table> readText(const QString& text)
{
    if (looksLikeHtmlTable(text))
        return parseHtmlTable(text);
    if (text.startsWith(u"%PDF"_s) || text.startsWith(u"<?xml"_s))
        return invalid(u"table.not_a_workbook"_s);
    if (const qsizetype zero = text.indexOf(QChar::Null); zero >= 0) {
        constexpr qsizetype kOneIn = 100; // more of them are no slip: nothing here was ever text
        if (const qsizetype zeros = text.count(QChar::Null); zeros > 1 && zeros * kOneIn > text.size())
            return invalid(u"table.not_a_workbook"_s);
        return invalid(u"text.zero_byte"_s, {}, QString::number(QStringView(text).first(zero).count(u'\n') + 1));
    }
    const auto stated = statedDelimiter(text);
    auto table = parseDelimited(text, stated.value_or(sniffDelimiter(text)));
    if (table && stated) {
        Table rest; // without the line that only names the separator
        for (int row = 0; row < table->rowCount(); ++row) {
            if (table->fileRow(row) == 1)
                continue;
            rest.beginRow(table->fileRow(row));
            for (int column = 0; column < table->cellCount(row); ++column)
                rest.append(table->cell(row, column).text, CellKind::Text);
        }
        rest.finish();
        return rest;
    }
    return table;
}

Result<Table> notEmpty(Result<Table> table)
{
    if (table && table->rowCount() == 0)
        return invalid(u"table.empty"_s, {}, table->sheetName);
    return table;
}

} // namespace

Result<Table> readTable(const QString& path, const QString& sheetName)
{
    const auto bytes = readFile(path, WorkbookPackage::kLargestFile);
    if (!bytes)
        return passOn(bytes);
    return readTable(*bytes, sheetName);
}

Result<Table> readTable(const QByteArray& bytes, const QString& sheetName)
{
    if (bytes.trimmed().isEmpty())
        return invalid(u"table.empty"_s);
    if (bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06")) // zip, or a zip without entries
        return notEmpty(readWorkbook(bytes, sheetName));
    if (bytes.startsWith("\xD0\xCF\x11\xE0"))
        return refuseCompoundFile(bytes);
    if (bytes.startsWith(QByteArray("\x09\x08\x10\x00", 4)) || bytes.startsWith(QByteArray("\x09\x04\x06\x00", 4)))
        return invalid(u"table.old_xls"_s); // the bare sheets of Excel 4 and 5
    const auto text = decodeText(bytes);
    if (!text)
        return passOn(text);
    return notEmpty(readText(*text));
}

} // namespace cdesk
