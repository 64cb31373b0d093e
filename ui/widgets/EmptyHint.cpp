// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/EmptyHint.h"

#include "ui/theme/Spacing.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace cdesk::ui {

EmptyHint::EmptyHint(QWidget* parent) : QWidget(parent), m_sentence{new QLabel(this)}, m_steps{new QHBoxLayout}
{
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setMinimumWidth(charactersWide(*this, 20));
    const Spacing space = Spacing::of(*this);
    m_steps->setSpacing(space.normal);
    auto* centred = new QHBoxLayout;
    centred->addStretch();
    centred->addLayout(m_steps);
    centred->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space.page, space.page, space.page, space.page);
    layout->setSpacing(space.section);
    layout->addStretch(2);
    layout->addWidget(m_sentence);
    layout->addLayout(centred);
    layout->addStretch(3);
}

void EmptyHint::setSentence(const QString& sentence)
{
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
}

QString EmptyHint::sentence() const
{
    return m_sentence->text();
}

QPushButton* EmptyHint::addStep(const QString& text, const QString& objectName)
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(objectName);
    button->setDefault(m_steps->count() == 0);
    m_steps->addWidget(button);
    return button;
}

void EmptyHint::clearSteps()
{
    while (QLayoutItem* item = m_steps->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // a step may clear the steps itself
        delete item;
    }
}

} // namespace cdesk::ui
