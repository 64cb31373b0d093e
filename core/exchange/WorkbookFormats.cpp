// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/WorkbookFormats.h"

#include <QTime>

#include <pugixml.hpp>

#include <charconv>
#include <cmath>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

constexpr int kSignificantDigits = 15; // what spreadsheets keep and show of a number

/// The letters of a format that stand for something: no literals, no colours, no conditions; [h] [m] [s] stay.
QString significant(QStringView code)
{
    QString kept;
    for (qsizetype i = 0; i < code.size() && code[i] != u';'; ++i) {
        if (code[i] == u'"') {
            const qsizetype end = code.indexOf(u'"', i + 1);
            i = end < 0 ? code.size() : end;
        } else if (code[i] == u'\\' || code[i] == u'_' || code[i] == u'*') {
            ++i;
        } else if (code[i] == u'[') {
            const qsizetype end = code.indexOf(u']', i);
            const QStringView inside = code.mid(i + 1, (end < 0 ? code.size() : end) - i - 1);
            if (!inside.isEmpty() && QStringView(u"hmsHMS").contains(inside.front()))
                kept += inside;
            i = end < 0 ? code.size() : end;
        } else {
            kept += code[i].toLower();
        }
    }
    return kept;
}

/// Digits of @p value without exponent, at most 15 significant ones, no zeros behind the point.
QString plainDigits(double value)
{
    if (value == 0)
        return u"0"_s;
    // The shortest way to the 15 digits: scientific notation, its point moved by hand, so that nothing is rounded
    // twice.
    const QString scientific = QString::number(std::abs(value), 'e', kSignificantDigits - 1);
    QString digits = scientific.section(u'e', 0, 0).remove(u'.');
    const int before = scientific.section(u'e', 1).toInt() + 1; // digits in front of the point
    if (before <= 0)
        digits.prepend(QString(1 - before, u'0'));
    const int point = std::max(before, 1);
    while (digits.size() > point && digits.endsWith(u'0'))
        digits.chop(1);
    if (digits.size() < point)
        digits = digits.leftJustified(point, u'0');
    else if (digits.size() > point)
        digits.insert(point, u'.');
    return value < 0 ? u'-' + digits : digits;
}

NumberText dateText(double value, NumberLook look, DateSystem system)
{
    constexpr qint64 kSecondsADay = 86'400;
    const qint64 seconds = std::llround(value * static_cast<double>(kSecondsADay));
    const QString time = QTime(0, 0).addSecs(static_cast<int>(seconds % kSecondsADay)).toString(u"HH:mm:ss"_s);
    if (look == NumberLook::Time && seconds < kSecondsADay)
        return {time, CellKind::Text};
    const QDate date = dateOfSerial(seconds / kSecondsADay, system);
    if (!date.isValid())
        return {plainDigits(value), CellKind::Number};
    const QString iso = date.toString(Qt::ISODate);
    return {seconds % kSecondsADay == 0 ? iso : QString(iso + u' ' + time), CellKind::Date};
}

} // namespace

CellFormat builtInFormat(int id)
{
    if ((id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 54) ||
        id == 57 || id == 58)
        return {NumberLook::Date};
    if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || (id >= 45 && id <= 47) || id == 55 || id == 56)
        return {NumberLook::Time};
    if (id == 9 || id == 10)
        return {NumberLook::Percent};
    return {};
}

CellFormat parsedFormat(QStringView code)
{
    const QString letters = significant(code);
    const bool hasDay = letters.contains(u'y') || letters.contains(u'd');
    const bool hasClock = letters.contains(u'h') || letters.contains(u's');
    if (letters.contains(u"general"_s))
        return {};
    if (hasDay || (letters.contains(u'm') && !hasClock))
        return {NumberLook::Date};
    if (hasClock)
        return {NumberLook::Time};
    if (letters.contains(u'%'))
        return {NumberLook::Percent};
    if (letters.size() > 1 && letters.count(u'0') == letters.size())
        return {NumberLook::Digits, static_cast<int>(letters.size())};
    return {};
}

Result<std::vector<CellFormat>> readCellFormats(QByteArray stylesXml)
{
    pugi::xml_document document;
    if (!document.load_buffer_inplace(stylesXml.data(), static_cast<size_t>(stylesXml.size())))
        return invalid(u"table.broken"_s, {}, u"styles"_s);
    const auto isNamed = [](const char* name) {
        return [name](const pugi::xml_node& node) {
            const QByteArrayView full(node.name());
            return full.sliced(full.lastIndexOf(':') + 1) == QByteArrayView(name);
        };
    };
    std::map<int, CellFormat> written;
    const pugi::xml_node root = document.document_element();
    for (const pugi::xml_node format : root.find_child(isNamed("numFmts")).children())
        written[format.attribute("numFmtId").as_int()] =
            parsedFormat(QString::fromUtf8(format.attribute("formatCode").value()));
    std::vector<CellFormat> formats;
    for (const pugi::xml_node style : root.find_child(isNamed("cellXfs")).children()) {
        const int id = style.attribute("numFmtId").as_int();
        const auto own = written.find(id);
        formats.push_back(own != written.end() ? own->second : builtInFormat(id));
    }
    return formats;
}

NumberText numberText(QByteArrayView value, CellFormat format, DateSystem system)
{
    const QByteArrayView digits = value.trimmed();
    double number = 0;
    const auto [end, problem] = std::from_chars(digits.begin(), digits.end(), number);
    if (problem != std::errc() || end != digits.end() || !std::isfinite(number))
        return {QString::fromUtf8(value), CellKind::Text};
    switch (format.look) {
    case NumberLook::Date:
    case NumberLook::Time:
        return number >= 0 && number < 3e6 ? dateText(number, format.look, system)
                                           : NumberText{plainDigits(number), CellKind::Number};
    case NumberLook::Percent:
        return {plainDigits(number * 100) + u'%', CellKind::Number};
    case NumberLook::Digits:
        return {plainDigits(number).rightJustified(format.digits, u'0'), CellKind::Text};
    case NumberLook::Plain:
        break;
    }
    return {plainDigits(number), CellKind::Number};
}

} // namespace cdesk
