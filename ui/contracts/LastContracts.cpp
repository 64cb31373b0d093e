// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contracts/LastContracts.h"

#include "ui/contracts/ContractWords.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Spacing.h"
#include "ui/widgets/ElidedLabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

namespace {

const QString kBetween = u" · "_s;

QString factsOf(const Contract& contract)
{
    QStringList facts{contract.number, contract.title};
    if (contract.amount)
        facts.append(formatMoney(*contract.amount));
    if (contract.signedOn.isValid())
        facts.append(contract.signedOn.toString(Qt::ISODate));
    facts.removeAll(QString());
    return facts.join(kBetween);
}

/// How long it ran, how it renews, and what was answered to the template's questions.
QString termsOf(const Contract& contract)
{
    QStringList terms;
    if (contract.startOn.isValid() && contract.endOn.isValid())
        terms.append(LastContracts::tr("%1 to %2")
                         .arg(contract.startOn.toString(Qt::ISODate), contract.endOn.toString(Qt::ISODate)));
    else if (contract.firstTerm.isSet())
        terms.append(ContractWords::of(contract.firstTerm));
    terms.append(ContractWords::of(contract.renewal));
    for (auto answer = contract.fieldValues.begin(); answer != contract.fieldValues.end(); ++answer)
        if (const QString text = answer.value().toString(); !text.isEmpty())
            terms.append(LastContracts::tr("%1: %2").arg(answer.key(), text));
    return terms.join(kBetween);
}

} // namespace

LastContracts::LastContracts(QWidget* parent) : QWidget(parent), m_lines{new QVBoxLayout(this)}
{
    setObjectName(u"lastContracts"_s);
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(Spacing::of(*this).tight);
    hide();
}

void LastContracts::setContracts(const std::vector<Contract>& contracts)
{
    while (QLayoutItem* item = m_lines->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // one of its buttons may be the one that was pressed
        delete item;
    }
    setVisible(!contracts.empty());
    if (contracts.empty())
        return;
    m_lines->addWidget(new QLabel(tr("Last contracts with this customer"), this));
    for (const Contract& contract : contracts)
        addContract(contract);
}

void LastContracts::addContract(const Contract& contract)
{
    auto* line = new QWidget(this);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(0);
    auto* facts = new ElidedLabel(line);
    facts->setText(factsOf(contract));
    auto* terms = new ElidedLabel(line);
    terms->setObjectName(u"lastTerms"_s);
    terms->setText(termsOf(contract));
    terms->setForegroundRole(QPalette::PlaceholderText);
    texts->addWidget(facts);
    texts->addWidget(terms);
    auto* take = new QPushButton(Icons::get(u"edit-copy"_s), tr("Take over"), line);
    take->setObjectName(u"takeOverButton"_s);
    take->setAccessibleName(tr("Take over the contents of %1").arg(contract.number));
    take->setToolTip(termsOf(contract));
    row->addLayout(texts, 1);
    row->addWidget(take);
    m_lines->addWidget(line);
    connect(take, &QPushButton::clicked, this, [this, contract] { Q_EMIT takenOver(contract); });
}

} // namespace cdesk::ui
