// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/NumberRegisterDialog.h"

#include "core/jobs/Dispatcher.h"
#include "ui/settings/NumberModel.h"
#include "ui/text/Messenger.h"
#include "ui/theme/Spacing.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

NumberRegisterDialog::NumberRegisterDialog(const PageContext& context, const SettingService& settings, QWidget* parent)
    : QDialog(parent), m_context{context}, m_settings{settings}, m_sequence{new QComboBox(this)},
      m_onlyGaps{new QCheckBox(tr("&Gaps only"), this)}, m_list{new QTreeView(this)}, m_numbers{new NumberModel(this)},
      m_count{new QLabel(this)}
{
    setObjectName(u"numberRegisterDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Register of numbers"));
    m_sequence->setObjectName(u"numberSequenceBox"_s);
    m_sequence->setAccessibleName(tr("Sequence"));
    m_onlyGaps->setObjectName(u"onlyGapsBox"_s);
    m_count->setObjectName(u"numberCountLabel"_s);
    m_count->setTextFormat(Qt::PlainText);
    m_list->setObjectName(u"numberList"_s);
    m_list->setAccessibleName(tr("Numbers"));
    m_list->setModel(m_numbers);
    m_list->setRootIsDecorated(false);
    m_list->setItemsExpandable(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    const int widths[] = {5, 15, 20};
    for (int column = NumberModel::Place; column < NumberModel::Title; ++column)
        m_list->setColumnWidth(column, charactersWide(*this, widths[column]));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* choice = new QHBoxLayout;
    choice->addWidget(m_sequence, 1);
    choice->addWidget(m_onlyGaps);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(Spacing::of(*this).normal);
    layout->addLayout(choice);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_count);
    layout->addWidget(buttons);
    resize(charactersWide(*this, 64), charactersWide(*this, 40));

    connect(m_sequence, &QComboBox::currentIndexChanged, this, &NumberRegisterDialog::load);
    connect(m_onlyGaps, &QCheckBox::toggled, m_numbers, &NumberModel::showOnlyGaps);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_context.dispatcher.run(
        this, [&settings, actor = context.actor] { return settings.numbers().sequences(actor); },
        [this](const Result<std::vector<NumberSequence>>& sequences) {
            if (!sequences)
                return m_context.messenger.error(sequences.error());
            showSequences(*sequences);
        });
}

void NumberRegisterDialog::showSequences(const std::vector<NumberSequence>& sequences)
{
    m_sequences = sequences;
    for (const NumberSequence& one : m_sequences) {
        QString name = one.holder == u"contract"_s ? tr("Contracts") : tr("Archive");
        if (!one.type.isEmpty())
            name += u" · "_s + one.type;
        m_sequence->addItem(one.period.isEmpty() ? name : name + u" · "_s + one.period);
    }
    if (m_sequences.empty())
        m_count->setText(tr("No number has been given yet."));
}

void NumberRegisterDialog::load()
{
    const int chosen = m_sequence->currentIndex();
    if (chosen < 0)
        return;
    using Numbers = std::shared_ptr<const ReadNumbers>;
    const auto read = [&settings = m_settings, actor = m_context.actor,
                       sequence = m_sequences[static_cast<size_t>(chosen)]]() -> Result<Numbers> {
        auto numbers = settings.numbers().numbers(actor, sequence);
        return numbers ? Result<Numbers>(ReadNumbers::of(std::move(*numbers))) : passOn(numbers);
    };
    m_context.dispatcher.run(this, read, [this, chosen](const Result<Numbers>& numbers) {
        if (chosen != m_sequence->currentIndex())
            return;
        if (!numbers)
            return m_context.messenger.error(numbers.error());
        m_numbers->setNumbers(*numbers);
        count();
    });
}

void NumberRegisterDialog::count()
{
    const int numbers = m_numbers->numbers();
    const int gaps = m_numbers->gaps();
    m_count->setText(gaps == 0 ? tr("%n number(s), no gap.", nullptr, numbers)
                               : tr("%n number(s), of them %1 without a contract in use.", nullptr, numbers).arg(gaps));
}

} // namespace cdesk::ui
