// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/MergeDialog.h"

#include "core/customers/CustomerTexts.h"
#include "core/jobs/Dispatcher.h"
#include "ui/customers/CustomerWords.h"
#include "ui/text/ErrorText.h"
#include "ui/theme/Spacing.h"
#include "ui/widgets/FormPanel.h"
#include "ui/widgets/MessageBar.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

MergeDialog::MergeDialog(const PageContext& context, const CustomerServices& services, CustomerId first,
                         CustomerId second, QWidget* parent)
    : QDialog(parent), m_context{context}, m_services{services}, m_bar{new MessageBar(this)},
      m_keep{new QComboBox(this)}, m_values{new QTableWidget(0, 2, this)}
{
    setObjectName(u"mergeDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Merge two records"));

    auto* what = new QLabel(tr("The other record goes to the bin and its contracts and documents move to the one that "
                               "stays. Contacts, addresses and tags of both are kept. This can be undone."),
                            this);
    what->setTextFormat(Qt::PlainText);
    what->setWordWrap(true);
    auto* form = new FormPanel(this);
    form->addField(u"keep"_s, tr("Record that stays"), m_keep);
    m_values->setObjectName(u"mergeValuesTable"_s);
    m_values->setAccessibleName(tr("Values that differ"));
    m_values->setHorizontalHeaderLabels({tr("Field"), tr("Value that stays")});
    m_values->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_values->horizontalHeader()->setStretchLastSection(true);
    m_values->verticalHeader()->hide();
    m_values->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_values->setTabKeyNavigation(false);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_merge = buttons->addButton(tr("Merge"), QDialogButtonBox::AcceptRole);
    m_merge->setObjectName(u"mergeButton"_s);
    m_merge->setEnabled(false);

    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(Spacing::of(*this).normal);
    layout->addWidget(m_bar);
    layout->addWidget(what);
    layout->addWidget(form);
    layout->addWidget(m_values, 1);
    layout->addWidget(buttons);
    resize(charactersWide(*this, 40), charactersWide(*this, 30));

    connect(m_keep, &QComboBox::currentIndexChanged, this, &MergeDialog::showDifferences);
    connect(m_merge, &QPushButton::clicked, this, &MergeDialog::mergeNow);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    load(first, second);
}

const Customer& MergeDialog::kept() const
{
    return m_records[m_keep->currentIndex() == 1 ? 1 : 0];
}

const Customer& MergeDialog::other() const
{
    return m_records[m_keep->currentIndex() == 1 ? 0 : 1];
}

void MergeDialog::load(CustomerId first, CustomerId second)
{
    using Both = Result<std::vector<Customer>>;
    const auto read = [services = m_services, actor = m_context.actor, first, second]() -> Both {
        const auto one = services.customers.find(actor, first);
        const auto two = services.customers.find(actor, second);
        if (!one || !two)
            return passOn(one ? two : one);
        return std::vector<Customer>{*one, *two};
    };
    m_context.dispatcher.run(this, read, [this](const Both& both) {
        if (!both) {
            m_bar->say(Tone::Danger, errorText(both.error()));
            return;
        }
        m_records = *both;
        for (const Customer& record : m_records)
            m_keep->addItem(record.creditCode.isEmpty() ? record.name : record.name + u" · "_s + record.creditCode);
        showDifferences();
        m_merge->setEnabled(true);
    });
}

void MergeDialog::showDifferences()
{
    if (m_records.size() != 2)
        return;
    const Customer proposal = mergeProposal(kept(), other());
    m_values->setRowCount(0);
    for (const CustomerText& text : customerTexts()) {
        const QString& mine = kept().*text.value;
        const QString& theirs = other().*text.value;
        if (mine == theirs || mine.isEmpty() || theirs.isEmpty())
            continue; // nothing to decide: a gap is filled from the other record
        const int row = m_values->rowCount();
        m_values->insertRow(row);
        auto* label = new QTableWidgetItem(CustomerWords::field(text.key));
        label->setData(Qt::UserRole, text.key);
        m_values->setItem(row, 0, label);
        auto* choice = new QComboBox(m_values);
        choice->setFrame(false); // the cell is frame enough
        choice->setAccessibleName(CustomerWords::field(text.key));
        choice->setObjectName(text.key + u"ComboBox"_s);
        for (const QString& value : {proposal.*text.value, mine, theirs})
            if (choice->findData(value) < 0)
                choice->addItem(QString(value).replace(u'\n', u' '), value);
        m_values->setCellWidget(row, 1, choice);
    }
}

void MergeDialog::mergeNow()
{
    Customer values = mergeProposal(kept(), other());
    for (int row = 0; row < m_values->rowCount(); ++row) {
        const CustomerText* text = customerText(m_values->item(row, 0)->data(Qt::UserRole).toString());
        values.*text->value = qobject_cast<const QComboBox*>(m_values->cellWidget(row, 1))->currentData().toString();
    }
    m_merge->setEnabled(false);
    const auto merge = [services = m_services, actor = m_context.actor, values, other = other().id,
                        seen = other().revision] { return services.merges.merge(actor, values, other, seen); };
    m_context.dispatcher.run(this, merge, [this, gone = other().id](const Result<Customer>& done) {
        if (!done) {
            m_merge->setEnabled(true);
            m_bar->say(Tone::Danger, errorText(done.error()));
            return;
        }
        Q_EMIT merged(done->id, gone);
        accept();
    });
}

} // namespace cdesk::ui
