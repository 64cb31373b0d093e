// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/login/RecoverySheetPanel.h"

#include "core/base/Clock.h"
#include "core/documents/pdf/PdfDocument.h"
#include "core/users/RecoverySheet.h"
#include "ui/dialogs/FileDialogs.h"
#include "ui/printing/PrintDialog.h"
#include "ui/text/ErrorText.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Spacing.h"
#include "ui/widgets/WrappedLabel.h"

#include <QCheckBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

namespace {

// Two groups far apart: who has only looked at the first line of the code does not get on. Counted from 1 for people.
constexpr std::array kCheckedGroups = {3, 11};

} // namespace

RecoverySheetPanel::RecoverySheetPanel(const SheetTools& tools, const RecoveryCode& code, QWidget* parent)
    : QWidget{parent}, m_tools{tools}, m_code{code.clone()}, m_sentence{new QLabel(this)}
{
    setObjectName(u"recoverySheetPanel"_s);
    m_sentence->setObjectName(u"recoverySentence"_s);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    say(tr("Print the sheet, or write the code on paper, and lock it away. It alone opens the office when a password "
           "is forgotten, and it is shown only now. Without password and code nobody can ever open the office again."));
    const auto named = [this](const QString& icon, const QString& text, const QString& name,
                              void (RecoverySheetPanel::*act)()) {
        auto* button = new QPushButton(Icons::get(icon), text, this);
        button->setObjectName(name);
        button->setEnabled(m_tools.fonts != nullptr);
        if (!m_tools.fonts)
            button->setToolTip(errorText(fault(u"font.none"_s).value()));
        connect(button, &QPushButton::clicked, this, act);
        return button;
    };
    auto* buttons = new QHBoxLayout;
    auto* print = named(u"document-print"_s, tr("Print…"), u"printSheetButton"_s, &RecoverySheetPanel::print);
    setFocusProxy(print);
    buttons->addWidget(print);
    buttons->addWidget(
        named(u"document-export"_s, tr("Save as PDF…"), u"saveSheetButton"_s, &RecoverySheetPanel::savePdf));
    buttons->addStretch();

    auto* form = new QFormLayout;
    for (size_t i = 0; i < m_typed.size(); ++i) {
        const QString label = tr("Group %1 from your paper").arg(kCheckedGroups[i]);
        m_typed[i] = new QLineEdit(this);
        m_typed[i]->setObjectName(u"group%1Edit"_s.arg(kCheckedGroups[i]));
        m_typed[i]->setAccessibleName(label);
        form->addRow(label, m_typed[i]);
        connect(m_typed[i], &QLineEdit::returnPressed, this, &RecoverySheetPanel::wantsOn);
    }
    m_putAway = new QCheckBox(tr("The sheet is locked away"), this); // after the fields: in the order of the tab key
    m_putAway->setObjectName(u"sheetPutAwayCheck"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Spacing::of(*this).normal);
    layout->addWidget(m_sentence);
    layout->addWidget(codeGrid());
    layout->addLayout(buttons);
    layout->addLayout(form);
    layout->addWidget(m_putAway);
}

QWidget* RecoverySheetPanel::codeGrid()
{
    auto* box = new QWidget(this);
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins({});
    constexpr int kColumns = 4;
    QFont mono = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    mono.setPointSizeF(font().pointSizeF() * 1.3);
    const QStringList groups = m_code.groups();
    for (int i = 0; i < groups.size(); ++i) {
        auto* group = new QLabel(tr("%1: %2").arg(i + 1).arg(groups.at(i)), box);
        group->setTextFormat(Qt::PlainText);
        group->setFont(mono);
        grid->addWidget(group, i / kColumns, i % kColumns);
    }
    return box;
}

void RecoverySheetPanel::say(const QString& sentence, Tone tone)
{
    setSentence(*m_sentence, sentence, tone);
}

bool RecoverySheetPanel::isPutAway()
{
    const QStringList groups = m_code.groups();
    for (size_t i = 0; i < m_typed.size(); ++i)
        if (m_typed[i]->text().trimmed().compare(groups.at(kCheckedGroups[i] - 1), Qt::CaseInsensitive) != 0) {
            say(tr("Group %1 does not agree with the code. Compare your paper with it.").arg(kCheckedGroups[i]),
                Tone::Danger);
            m_typed[i]->setFocus();
            m_typed[i]->selectAll();
            return false;
        }
    if (m_putAway->isChecked())
        return true;
    say(tr("Lock the paper away first, then say so with the tick below."), Tone::Danger);
    m_putAway->setFocus();
    return false;
}

std::shared_ptr<const DisplayList> RecoverySheetPanel::pages() const
{
    RecoverySheetWords words;
    words.title = tr("Recovery sheet No. %1").arg(m_facts.number);
    if (!m_facts.office.isEmpty())
        words.facts.emplace_back(tr("Office"), m_facts.office);
    words.facts.emplace_back(tr("Folder"), m_facts.folder);
    words.facts.emplace_back(tr("Made on"), m_tools.clock.today().toString(Qt::ISODate));
    words.facts.emplace_back(tr("Made by"), m_facts.user);
    words.codeHeading = tr("Recovery code");
    words.instructionsHeading = tr("What it is for");
    words.instructions = {
        tr("When a password is forgotten, this code gives a person of the office a new one. Nothing is lost."),
        tr("Start ContractDesk, choose “Use the recovery sheet…” where it asks for the password, choose the name, type "
           "the code and a new password."),
        tr("There are no letters I, L, O and U in the code; small letters and hyphens do not matter. A scanner reads "
           "the picture below into the field."),
        tr("Whoever has this sheet and the folder of the office, or one of its backups, can read everything in it. "
           "Lock it away, apart from the computer; keep no photo and no file of it."),
        tr("Without password and sheet nobody can ever open the office again, nor can the makers of the program."),
        tr("A new sheet makes this one worthless for the office. Backups made before open with this one still: keep "
           "it as long as them.")};
    words.signatures = {tr("Put away by, place:"), tr("Date, signature:")};
    words.picture = tr("The code as a picture");
    return std::make_shared<const DisplayList>(layRecoverySheet(words, m_code, *m_tools.fonts));
}

void RecoverySheetPanel::print()
{
    const auto sheet = pages();
    auto* dialog = new PrintDialog(sheet, printerNames(), this);
    connect(dialog, &PrintDialog::wanted, this, [this, sheet](const PrintWish& wish) {
        say(printPages(*sheet, *wish.printer) > 0 ? tr("Sent to the printer.")
                                                  : errorText(fault(u"print.refused"_s).value()));
    });
    dialog->open();
}

void RecoverySheetPanel::savePdf()
{
    const auto write = [this](const QString& path) {
        if (const auto saved = cdesk::savePdf(*pages(), path); !saved)
            return say(errorText(saved.error()), Tone::Danger);
        say(tr("Saved as %1. The file opens the office like the sheet: print it, then delete it, or keep it on a stick "
               "that is locked away.")
                .arg(path));
    };
    m_tools.files.saveFile(this,
                           {.purpose = u"recovery_sheet"_s,
                            .title = tr("Save the recovery sheet"),
                            .filter = tr("PDF (*.pdf)"),
                            .proposal = tr("Recovery sheet %1.pdf").arg(m_tools.clock.today().toString(Qt::ISODate))},
                           write);
}

} // namespace cdesk::ui
