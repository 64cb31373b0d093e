// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/OfficeSection.h"

#include "core/base/Clock.h"
#include "core/base/NumberRule.h"
#include "core/jobs/Dispatcher.h"
#include "ui/companies/CompanyDialog.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Messenger.h"
#include "ui/theme/Spacing.h"
#include "ui/widgets/FormPanel.h"
#include "ui/widgets/WrappedLabel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

namespace {

enum TypeColumn { TypeName, TypeRule, TypePreview, TypeColumnCount };

} // namespace

OfficeSection::OfficeSection(const PageContext& context, const CompanyServices& services, QWidget* parent)
    : QWidget(parent), m_context{context}, m_services{services}, m_form{new FormPanel(this)},
      m_name{new QLineEdit(m_form)}, m_company{wrappedLabel(u"companyNameLabel"_s, m_form)},
      m_days{new QSpinBox(m_form)}, m_types{new QTableWidget(0, TypeColumnCount, this)}, m_removeType{new QPushButton(
                                                                                             tr("Remove type"), this)}
{
    setObjectName(u"officeSection"_s);
    m_form->addSection(tr("Our company"));
    auto* company = new QPushButton(tr("Edit our company…"), m_form);
    company->setObjectName(u"editCompanyButton"_s);
    connect(company, &QPushButton::clicked, this, &OfficeSection::editCompany);
    auto* companyRow = new QWidget(m_form);
    auto* row = new QHBoxLayout(companyRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_company, 1);
    row->addWidget(company);
    companyRow->setFocusProxy(company);
    m_form->addField(u"company"_s, tr("Company"), companyRow);
    m_form->addField(u"office_name"_s, tr("Name of the office"), m_name);

    m_form->addSection(tr("Dates"));
    m_days->setRange(0, 365);
    m_days->setSuffix(tr(" days before the end"));
    m_form->addField(u"expiring_soon_days"_s, tr("Expiring soon"), m_days);

    m_form->addSection(tr("Numbers"));
    m_contractRule = addRule(u"contract_number_rule"_s, tr("Contracts"), m_contractPreview);
    m_archiveRule = addRule(u"archive_number_rule"_s, tr("Archive"), m_archivePreview);
    auto* help = wrappedLabel(u"numberRuleHelpLabel"_s, m_form);
    help->setForegroundRole(QPalette::PlaceholderText);
    help->setText(
        tr("{yyyy} {MM} {dd}: the day · {seq:4}: counted up, four digits · {type}: the type · everything else "
           "stands as written"));
    m_form->addUnderLast(help);
    buildTypes();

    const Spacing space = Spacing::of(*this);
    auto* buttons = new QHBoxLayout;
    auto* add = new QPushButton(tr("Add type"), this);
    add->setObjectName(u"addTypeButton"_s);
    m_removeType->setObjectName(u"removeTypeButton"_s);
    connect(add, &QPushButton::clicked, this, &OfficeSection::addType);
    connect(m_removeType, &QPushButton::clicked, this, &OfficeSection::removeType);
    buttons->addWidget(add);
    auto* numbers = new QPushButton(tr("Register of numbers…"), this);
    numbers->setObjectName(u"numberRegisterButton"_s);
    connect(numbers, &QPushButton::clicked, this, &OfficeSection::registerWanted);
    buttons->addWidget(m_removeType);
    buttons->addStretch();
    buttons->addWidget(numbers);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, space.page, space.page);
    layout->setSpacing(space.normal);
    layout->addWidget(m_form);
    layout->addWidget(m_types, 1);
    layout->addLayout(buttons);
    setMaximumWidth(charactersWide(*this, 60));

    connect(m_name, &QLineEdit::editingFinished, this, &OfficeSection::check);
    connect(m_days, &QSpinBox::editingFinished, this, &OfficeSection::check);
}

QLineEdit* OfficeSection::addRule(const QString& key, const QString& label, QLabel*& preview)
{
    auto* field = new QLineEdit(m_form);
    m_form->addField(key, label, field);
    preview = wrappedLabel(key + u"Preview"_s, m_form);
    preview->setForegroundRole(QPalette::PlaceholderText);
    m_form->addUnderLast(preview);
    connect(field, &QLineEdit::textEdited, this, &OfficeSection::preview);
    connect(field, &QLineEdit::editingFinished, this, &OfficeSection::check);
    return field;
}

void OfficeSection::buildTypes()
{
    m_types->setObjectName(u"contractTypesTable"_s);
    m_types->setAccessibleName(tr("Types of contracts and their numbers"));
    m_types->setHorizontalHeaderLabels({tr("Type of contract"), tr("Own rule"), tr("Numbers look like this")});
    m_types->verticalHeader()->hide();
    m_types->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_types->horizontalHeader()->setHighlightSections(false);
    m_types->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_types->setSelectionMode(QAbstractItemView::SingleSelection);
    m_types->setTabKeyNavigation(false);
    m_types->setMinimumHeight(m_types->verticalHeader()->defaultSectionSize() * 7);
    connect(m_types, &QTableWidget::itemChanged, this, [this](const QTableWidgetItem* item) {
        if (!m_isFilling && item->column() != TypePreview)
            check();
    });
    connect(m_types, &QTableWidget::itemSelectionChanged, this,
            [this] { m_removeType->setEnabled(m_types->currentRow() >= 0 && m_types->rowCount() > 1); });
}

void OfficeSection::show(const OfficeSettings& settings)
{
    m_settings = settings;
    m_name->setText(settings.officeName);
    m_days->setValue(settings.expiringSoonDays);
    m_contractRule->setText(settings.contractNumberRule);
    m_archiveRule->setText(settings.archiveNumberRule);
    fillTypes(settings);
    preview();
}

void OfficeSection::fillTypes(const OfficeSettings& settings)
{
    m_isFilling = true;
    const int current = m_types->currentRow();
    m_types->setRowCount(static_cast<int>(settings.contractTypes.size()));
    for (int row = 0; row < m_types->rowCount(); ++row) {
        const QString& type = settings.contractTypes.at(row);
        m_types->setItem(row, TypeName, new QTableWidgetItem(type));
        m_types->setItem(row, TypeRule, new QTableWidgetItem(settings.typeNumberRules.value(type)));
        auto* example = new QTableWidgetItem;
        example->setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled);
        m_types->setItem(row, TypePreview, example);
    }
    m_types->setCurrentCell(qBound(0, current, m_types->rowCount() - 1), TypeName);
    m_isFilling = false;
}

bool OfficeSection::showRule(const QString& rule, QLabel& preview, const QString& key)
{
    const auto parsed = NumberRule::parse(rule);
    m_form->setError(key, parsed ? QString() : errorText(parsed.error()));
    preview.setText(parsed ? tr("For example %1").arg(parsed->preview(m_context.clock.today(), tr("TYPE"), {}))
                           : QString());
    return parsed.has_value();
}

void OfficeSection::preview()
{
    OfficeSettings ignored;
    read(ignored);
}

bool OfficeSection::read(OfficeSettings& settings)
{
    settings = m_settings;
    settings.officeName = m_name->text().trimmed();
    settings.expiringSoonDays = m_days->value();
    settings.contractNumberRule = m_contractRule->text().trimmed();
    settings.archiveNumberRule = m_archiveRule->text().trimmed();
    bool sound = showRule(settings.contractNumberRule, *m_contractPreview, u"contract_number_rule"_s);
    sound = showRule(settings.archiveNumberRule, *m_archivePreview, u"archive_number_rule"_s) && sound;
    settings.contractTypes.clear();
    settings.typeNumberRules.clear();
    m_isFilling = true;
    for (int row = 0; row < m_types->rowCount(); ++row) {
        const QString type = m_types->item(row, TypeName)->text().trimmed();
        const QString rule = m_types->item(row, TypeRule)->text().trimmed();
        const auto parsed = NumberRule::parse(rule.isEmpty() ? settings.contractNumberRule : rule);
        const bool isTwice = settings.contractTypes.contains(type);
        m_types->item(row, TypePreview)
            ->setText(isTwice          ? tr("⚠ This type is there twice.")
                      : type.isEmpty() ? tr("⚠ Enter the type's name.")
                      : parsed         ? parsed->preview(m_context.clock.today(), type, {})
                                       : u"⚠ "_s + errorText(parsed.error()));
        sound = sound && parsed && !isTwice && !type.isEmpty();
        settings.contractTypes.append(type);
        if (!rule.isEmpty())
            settings.typeNumberRules.insert(type, rule);
    }
    m_isFilling = false;
    return sound;
}

void OfficeSection::check()
{
    OfficeSettings settings;
    if (read(settings) && !(settings == m_settings)) {
        m_settings = settings;
        Q_EMIT changed(settings);
    }
}

void OfficeSection::addType()
{
    OfficeSettings settings = m_settings;
    read(settings);
    settings.contractTypes.append(QString());
    fillTypes(settings);
    preview();
    const int row = m_types->rowCount() - 1;
    m_types->setCurrentCell(row, TypeName);
    m_types->editItem(m_types->item(row, TypeName));
}

void OfficeSection::removeType()
{
    if (m_types->currentRow() < 0 || m_types->rowCount() < 2)
        return;
    m_isFilling = true;
    m_types->removeRow(m_types->currentRow());
    m_isFilling = false;
    check();
}

void OfficeSection::loadCompany()
{
    m_context.dispatcher.run(
        this, [&companies = m_services.companies, actor = m_context.actor] { return companies.defaultCompany(actor); },
        [this](const Result<Company>& company) {
            m_company->setText(company ? company->name : tr("Not entered yet"));
            // What the office goes by while it has no name of its own.
            m_name->setPlaceholderText(!company                       ? QString()
                                       : company->shortName.isEmpty() ? company->name
                                                                      : company->shortName);
        });
}

void OfficeSection::editCompany()
{
    m_context.dispatcher.run(
        this, [&companies = m_services.companies, actor = m_context.actor] { return companies.defaultCompany(actor); },
        [this](const Result<Company>& company) {
            // An office without one begins with an empty form.
            auto* dialog = new CompanyDialog(m_context, m_services, company ? *company : Company{}, this);
            connect(dialog, &CompanyDialog::saved, this,
                    [this] { m_context.messenger.done(tr("Our company was saved.")); });
            dialog->open();
        });
}

} // namespace cdesk::ui
