// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/Confirm.h"

#include <QAbstractButton>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

void confirm(QWidget* parent, const Question& question, std::function<void()> confirmed)
{
    auto* box =
        new QMessageBox(QMessageBox::Question, question.title, question.sentence, QMessageBox::NoButton, parent);
    box->setObjectName(u"confirmBox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    QPushButton* act = box->addButton(question.verb, QMessageBox::AcceptRole);
    act->setObjectName(u"confirmButton"_s);
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    QObject::connect(act, &QAbstractButton::clicked, parent, std::move(confirmed));
    box->open();
}

} // namespace cdesk::ui
