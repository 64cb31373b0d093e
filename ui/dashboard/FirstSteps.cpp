// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/FirstSteps.h"

#include "ui/shell/Page.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Spacing.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

FirstSteps::FirstSteps(Navigator& navigator, QWidget* parent) : QWidget(parent)
{
    setObjectName(u"firstSteps"_s);
    struct Words {
        QString button;
        QString name;
        QString why;
        std::function<void()> go;
    };
    const Words words[Steps] = {
        {tr("Enter your company"), u"companyStepButton"_s, tr("It stands in every contract as your side."),
         [&navigator] { navigator.showView(u"customers"_s, u"our_company"_s); }},
        {tr("Enter or import customers"), u"customersStepButton"_s, tr("From a table of Excel or WPS, or one by one."),
         [&navigator] { navigator.showPage(u"customers"_s); }},
        {tr("Take in a contract template"), u"templateStepButton"_s,
         tr("Your own Word form; its blanks become questions."),
         [&navigator] { navigator.showView(u"templates"_s, u"import"_s); }},
        {tr("Draft the first contract"), u"contractStepButton"_s, tr("Choose customer and template, then print."),
         [&navigator] { navigator.draftContract(0, 0); }}};

    const Spacing space = Spacing::of(*this);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, space.section);
    grid->setSpacing(space.normal);
    grid->setColumnStretch(2, 1);
    auto* title = new QLabel(tr("Four steps to the first contract"), this);
    title->setTextFormat(Qt::PlainText);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    grid->addWidget(title, 0, 0, 1, 3);
    for (int step = 0; step < Steps; ++step) {
        Line& line = m_lines[static_cast<size_t>(step)];
        line.picture = new QLabel(this);
        line.button = new QPushButton(words[step].button, this);
        line.button->setObjectName(words[step].name);
        auto* why = new QLabel(words[step].why, this);
        why->setTextFormat(Qt::PlainText);
        why->setWordWrap(true);
        grid->addWidget(line.picture, step + 1, 0);
        grid->addWidget(line.button, step + 1, 1);
        grid->addWidget(why, step + 1, 2);
        connect(line.button, &QPushButton::clicked, this, words[step].go);
        setDone(static_cast<Step>(step), false);
    }
}

void FirstSteps::setDone(Step step, bool isDone)
{
    Line& line = m_lines[step];
    line.isDone = isDone;
    const int size = fontMetrics().height();
    line.picture->setPixmap(Icons::get(isDone ? u"checkmark"_s : u"go-next"_s).pixmap(size, size));
    line.button->setAccessibleDescription(isDone ? tr("Done already") : tr("To do"));
}

} // namespace cdesk::ui
