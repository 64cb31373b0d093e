// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/users/RecoverySheet.h"

#include "core/documents/flow/DocBuilder.h"
#include "core/documents/fonts/FontCatalog.h"
#include "core/documents/layout/DocumentLayout.h"
#include "core/keys/RecoveryCode.h"
#include "core/paperloop/CodeMatrix.h"
#include "core/paperloop/PageMarks.h"

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

constexpr double kMargin = 25; // millimetres
constexpr double kCodeSide = 38;
constexpr double kCodeFromBottom = 24;
constexpr int kGroupsInARow = 5;

/// Numbered groups in rows: whoever types them always knows where they are.
void addCode(DocBuilder& document, const RecoveryCode& code)
{
    const QStringList groups = code.groups();
    std::vector<QStringList> rows;
    for (qsizetype first = 0; first < groups.size(); first += kGroupsInARow) {
        QStringList row;
        for (qsizetype i = first; i < first + kGroupsInARow; ++i)
            row.append(i < groups.size() ? u"%1:  %2"_s.arg(i + 1).arg(groups.at(i)) : QString());
        rows.push_back(row);
    }
    document.setTextSize(13);
    FlowTable& table = document.addTable(std::vector<BuiltColumn>(kGroupsInARow), rows);
    table.rows.erase(table.rows.begin()); // no heading
    table.marginTop = table.marginBottom = 90;
    document.setTextSize(10.5);
}

} // namespace

DisplayList layRecoverySheet(const RecoverySheetWords& words, const RecoveryCode& code, FontCatalog& fonts)
{
    DocBuilder document(words.title);
    // The picture of the code stands in the bottom margin of the page.
    document.setMargins(kMargin, kMargin, kMargin, kCodeFromBottom + kCodeSide + 4);
    document.addTitle(words.title);
    document.addPairs(words.facts);
    document.addHeading(words.codeHeading);
    addCode(document, code);
    document.addHeading(words.instructionsHeading);
    for (qsizetype i = 0; i < words.instructions.size(); ++i)
        document.addParagraph(u"%1. %2"_s.arg(i + 1).arg(words.instructions.at(i)));
    for (const QString& signature : words.signatures)
        document.addParagraph(signature + u" "_s + QString(24, u'_')).style.before = 360;

    DisplayList pages = layDocument(document.take(), fonts);
    DisplayPage& page = pages.pages.back();
    const double side = kCodeSide * kTwipsPerMillimetre;
    const QRectF square(kMargin * kTwipsPerMillimetre,
                        page.height - (kCodeFromBottom + kCodeSide) * kTwipsPerMillimetre, side, side);
    drawCode(page, codeMatrixOf(code.text()), square);
    addText(page, pages.faces, *fonts.textFont(u"Times New Roman"_s, u"宋体"_s, false, false), 9, square.left(),
            square.bottom() + 5 * kTwipsPerMillimetre, words.picture);
    return pages;
}

} // namespace cdesk
