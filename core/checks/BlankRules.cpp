// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/Rules.h"

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

constexpr qsizetype kShownBefore = 16;

/// Signatures, seals and the day of signing are written by hand.
bool isForHand(const QString& paragraph)
{
    static const QRegularExpression hand(
        u"签字|盖章|签章|签名|签署|签订(日期|时间)|公章|合同章|指印|代表人|代理人|经办人|"
        "年\\s*月\\s*日"_s);
    return hand.match(paragraph).hasMatch();
}

} // namespace

void checkBlanks(CheckRun& run)
{
    static const QRegularExpression blank(
        u"_{2,}|【\\s*】|\\[\\s*\\]|\\(\\s{2,}\\)|[\\[【<](填写|请填写|待填|输入)[^\\]】>]*[\\]】>]"
        "|(?<![A-Za-z0-9])[XxＸ×]{2,}(?![A-Za-z0-9])|某某|待定|待确认|待补充|TBD"_s);
    if (!run.isOn(CheckRule::BlankLeft))
        return;
    for (const Sentence& sentence : run.text().sentences()) {
        if (run.hasFound(u"check.field_empty"_s, sentence) ||
            isForHand(run.text().paragraphs()[sentence.paragraph].text))
            continue;
        const auto match = blank.match(sentence.text);
        if (!match.hasMatch())
            continue;
        const qsizetype from = std::max<qsizetype>(0, match.capturedStart() - kShownBefore);
        run.find(CheckRule::BlankLeft, u"check.blank_left"_s,
                 sentence.text.mid(from, match.capturedEnd() - from).trimmed(), sentence, match.capturedStart(),
                 match.capturedLength());
    }
}

} // namespace cdesk
