// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/DuplicateHint.h"

#include "ui/theme/Spacing.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

DuplicateHint::DuplicateHint(QWidget* parent)
    : QWidget(parent), m_sentence{new QLabel(this)}, m_open{new QPushButton(tr("Open that one"), this)}
{
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setObjectName(u"duplicateLabel"_s);
    m_open->setObjectName(u"openDuplicateButton"_s);
    m_open->setAutoDefault(false);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Spacing::of(*this).normal);
    layout->addWidget(m_sentence, 1);
    layout->addWidget(m_open);
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT openWanted(m_other); });
    hide();
}

void DuplicateHint::tell(const std::vector<CustomerMatch>& matches)
{
    setVisible(!matches.empty());
    if (matches.empty())
        return;
    const CustomerMatch& first = matches.front();
    const QString& name = first.customer.name;
    m_other = first.customer.id;
    QString sentence;
    if (first.customer.isRemoved)
        sentence = tr("%1 lies in the bin. It can be restored there.").arg(name);
    else if (first.reason == CustomerMatch::Reason::SameCode)
        sentence = tr("%1 has the same credit code.").arg(name);
    else if (first.reason == CustomerMatch::Reason::SameName)
        sentence = tr("%1 is there already.").arg(name);
    else
        sentence = tr("%1 has nearly the same name.").arg(name);
    m_sentence->setText(sentence);
    m_open->setVisible(!first.customer.isRemoved);
    m_open->setAccessibleName(tr("Open %1").arg(name));
}

} // namespace cdesk::ui
