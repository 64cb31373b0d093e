// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contracts/drafting/ContractForm.h"
#include "core/jobs/Dispatcher.h"
#include "ui/contracts/ClassPoints.h"
#include "ui/contracts/DraftPane.h"
#include "ui/contracts/DraftPreview.h"
#include "ui/contracts/LastContracts.h"
#include "ui/shell/ViewState.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Spacing.h"
#include "ui/widgets/DetailPane.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/SaveKey.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

namespace {

constexpr int kLastContracts = 3;

} // namespace

QPushButton* DraftPane::addButton(QHBoxLayout* row, const QString& text, const QString& icon, const QString& name)
{
    auto* button = new QPushButton(Icons::get(icon), text, this);
    button->setObjectName(name);
    row->addWidget(button);
    return button;
}

void DraftPane::buildLayout()
{
    const Spacing space = Spacing::of(*this);
    auto* left = new QWidget(this);
    auto* leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(space.normal, space.normal, space.normal, space.normal);
    leftLayout->setSpacing(space.normal);
    leftLayout->addWidget(m_bar);
    leftLayout->addWidget(m_last);
    leftLayout->addWidget(m_points);
    m_ownText->setObjectName(u"ownTextLabel"_s);
    m_ownText->setTextFormat(Qt::PlainText);
    m_ownText->setWordWrap(true);
    m_ownText->hide();
    leftLayout->addWidget(m_ownText);
    leftLayout->addWidget(m_form, 1);
    auto* buttons = new QHBoxLayout;
    auto* back = addButton(buttons, tr("Close"), u"document-close"_s, u"closeDraftButton"_s);
    auto* text = addButton(buttons, tr("Edit &text…"), u"draw-text"_s, u"editTextButton"_s);
    text->setToolTip(tr("Change the wording for this contract alone"));
    buttons->addStretch(1);
    auto* print = addButton(buttons, tr("Save and &print…"), u"document-print"_s, u"printDraftButton"_s);
    auto* keep = addButton(buttons, tr("&Save draft"), u"document-save"_s, u"saveDraftButton"_s);
    auto* finish = addButton(buttons, tr("Save and &finish"), u"dialog-ok-apply"_s, u"finishDraftButton"_s);
    finish->setDefault(true);
    m_saveButtons = {text, print, keep, finish};
    m_editText = text;
    leftLayout->addLayout(buttons);
    connect(back, &QPushButton::clicked, this, [this] {
        keepNow();
        Q_EMIT closed();
    });
    connect(text, &QPushButton::clicked, this, [this] { save(After::EditText); });
    connect(print, &QPushButton::clicked, this, [this] { save(After::Print); });
    connect(keep, &QPushButton::clicked, this, [this] { save(After::Stay); });
    connect(finish, &QPushButton::clicked, this, [this] { save(After::Finish); });
    // Beside the button's own key, which a shortcut of the button would replace.
    addSaveKey(this, keep);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* pane = new DetailPane(left, m_preview, m_context.view, u"drafting"_s, this);
    pane->divide(1, 1); // form and pages side by side, until somebody moves the line between them
    layout->addWidget(pane);

    auto* takeBack = new QAction(Icons::get(u"edit-undo"_s), tr("Undo"), this);
    takeBack->setObjectName(u"undoDraftAction"_s);
    takeBack->setShortcut(QKeySequence::Undo);
    takeBack->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(takeBack, &QAction::triggered, this, &DraftPane::undo);
    addAction(takeBack);
    connect(m_last, &LastContracts::takenOver, this, &DraftPane::takeOver);
}

void DraftPane::loadLastContracts()
{
    if (!m_customer.isSet() || m_form->value().id.isSet())
        return m_last->setContracts({});
    const auto read = [services = m_services, actor = m_context.actor, id = m_customer] {
        return services.drafting.lastWith(actor, id, kLastContracts);
    };
    m_context.dispatcher.run(this, read, [this](const Result<std::vector<Contract>>& contracts) {
        if (contracts)
            m_last->setContracts(*contracts);
    });
}

void DraftPane::showPoints()
{
    const ContractClasses classes = m_form->classes();
    if (classes == m_shownClasses)
        return; // this is asked at every key
    m_shownClasses = classes;
    m_points->setPoints(pointsFor(m_choices.classes, classes), papersFor(m_choices.classes, classes));
}

void DraftPane::takeOver(const Contract& contract)
{
    Contract copy = copyAsDraft(contract);
    const Contract now = m_form->value();
    copy.startOn = now.startOn;
    copy.endOn = now.endOn;
    remember();
    showForm(copy, m_customerName);
    formChanged();
}

} // namespace cdesk::ui
