// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/TextNormal.h"

#include <algorithm>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

constexpr int kSame = 1000;
constexpr int kSameButLegalForm = 950; ///< 宏图有限公司 and 宏图股份有限公司: mostly one company before and
                                       ///< after a change

bool isChinese(QChar c)
{
    // Surrogates of CJK text stand for rare characters in names; letters of other
    // scripts up there do not matter here.
    return c.script() == QChar::Script_Han || c.isSurrogate() || (c >= QChar(0x3001) && c <= QChar(0x303F));
}

bool isHidden(QChar c)
{
    // U+FFFC and U+FFFD come from pasting; variation selectors are marks without
    // a look of their own.
    return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format ||
           (c >= QChar(0xFE00) && c <= QChar(0xFE0F)) || c == QChar(0xFFFC) || c == QChar(0xFFFD) ||
           c == QChar(0x115F) || c == QChar(0x1160) || c == QChar(0x3164);
}

/// Optimal string alignment: edits between two texts, a swap of neighbours
/// being one.
int editsBetween(QStringView a, QStringView b)
{
    const auto width = static_cast<size_t>(b.size()) + 1;
    std::vector<int> beforeLast(width);
    std::vector<int> last(width);
    std::vector<int> row(width);
    for (size_t j = 0; j < width; ++j)
        last[j] = static_cast<int>(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        row[0] = static_cast<int>(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto at = static_cast<size_t>(j);
            const int change = last[at - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            row[at] = std::min({change, last[at] + 1, row[at - 1] + 1});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[at] = std::min(row[at], beforeLast[at - 2] + 1);
        }
        std::swap(beforeLast, last);
        std::swap(last, row);
    }
    return last[width - 1];
}

} // namespace

QString wellFormed(QStringView text)
{
    QString kept;
    kept.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].isNull())
            continue;
        if (!text[i].isSurrogate() && text[i] < QChar(0xFFFE)) {
            kept += text[i];
            continue;
        }
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            kept += text.sliced(i, 2);
            ++i;
            continue;
        }
        kept += QChar(QChar::ReplacementCharacter);
    }
    return kept;
}

QString cleanedName(QStringView text)
{
    QString cleaned;
    cleaned.reserve(text.size());
    for (QChar c : wellFormed(text).normalized(QString::NormalizationForm_C)) {
        if (c.isSpace()) // before the hidden ones: tab and line end are control
                         // characters too
            cleaned += u' ';
        else if (!isHidden(c))
            cleaned += c;
    }
    return cleaned.simplified();
}

QString cleanedText(QStringView raw)
{
    const QString text = wellFormed(raw);
    QString cleaned;
    cleaned.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool isBreak = c == u'\n' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator ||
                             (c == u'\r' && (i + 1 == text.size() || text[i + 1] != u'\n'));
        if (isBreak)
            cleaned += u'\n';
        else if (c == u'\t')
            cleaned += u' ';
        else if (!isHidden(c))
            cleaned += c;
    }
    return cleaned.trimmed();
}

QString searchForm(QStringView text)
{
    const QString folded = cleanedName(cleanedName(text).normalized(QString::NormalizationForm_KC)).toCaseFolded();
    QString form;
    form.reserve(folded.size());
    for (qsizetype i = 0; i < folded.size(); ++i) {
        const bool besideChinese =
            folded[i] == u' ' && (isChinese(folded[i - 1]) || isChinese(folded[i + 1])); // never first or last: trimmed
        if (!besideChinese)
            form += folded[i];
    }
    return form;
}

QString nameKey(QStringView name)
{
    const QString form = searchForm(name);
    QString key = form;
    key.removeIf([](QChar c) { return !c.isLetterOrNumber() && !c.isSurrogate(); });
    return key.isEmpty() ? form : key;
}

QString nameCore(QStringView name)
{
    // Longer forms first: each ends with a shorter one.
    static constexpr QStringView kLegalForms[] = {
        u"股份有限责任公司", u"有限责任公司", u"股份有限公司", u"有限公司", u"公司", u"coltd",
        u"limited",          u"ltd",          u"inc",          u"llc",      u"gmbh"};
    const QString key = nameKey(name);
    for (QStringView form : kLegalForms) {
        if (key == form)
            return key;
        if (!key.endsWith(form))
            continue;
        const QStringView core = QStringView(key).chopped(form.size());
        const bool branch = form == u"公司" && (core.endsWith(u'分') || core.endsWith(u'子'));
        return branch ? key : core.toString();
    }
    return key;
}

int nameSimilarity(QStringView a, QStringView b)
{
    const QString keyA = nameKey(a);
    const QString keyB = nameKey(b);
    if (keyA.isEmpty() || keyB.isEmpty())
        return keyA == keyB ? kSame : 0;
    if (keyA == keyB)
        return kSame;
    const QString coreA = nameCore(a);
    const QString coreB = nameCore(b);
    const auto longest = static_cast<int>(std::max(coreA.size(), coreB.size()));
    const int edits = editsBetween(coreA, coreB);
    return std::min(kSameButLegalForm, kSame - kSame * edits / longest);
}

} // namespace cdesk
