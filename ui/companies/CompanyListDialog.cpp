// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/companies/CompanyListDialog.h"

#include "core/jobs/Dispatcher.h"
#include "ui/companies/CompanyDialog.h"
#include "ui/dialogs/Confirm.h"
#include "ui/text/ErrorText.h"
#include "ui/theme/Spacing.h"
#include "ui/widgets/MessageBar.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

CompanyListDialog::CompanyListDialog(const PageContext& context, const CompanyServices& services, QWidget* parent)
    : QDialog(parent), m_context{context}, m_services{services}, m_bar{new MessageBar(this)}, m_list{
                                                                                                  new QTreeWidget(this)}
{
    setObjectName(u"companyListDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Our companies"));
    m_list->setObjectName(u"companyList"_s);
    m_list->setAccessibleName(tr("Our companies"));
    m_list->setRootIsDecorated(false);
    m_list->setHeaderLabels({tr("Name"), tr("Credit code"), tr("For new contracts")});
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    const auto add = [&](const QString& text, const QString& name) {
        auto* button = buttons->addButton(text, QDialogButtonBox::ActionRole);
        button->setObjectName(name);
        button->setAutoDefault(false);
        return button;
    };
    auto* create = add(tr("New"), u"newCompanyButton"_s);
    m_edit = add(tr("Edit"), u"editCompanyButton"_s);
    m_default = add(tr("Use for new contracts"), u"defaultCompanyButton"_s);
    m_remove = add(tr("Take out of use"), u"removeCompanyButton"_s);
    connect(create, &QPushButton::clicked, this, [this] { write({}); });
    const auto editCurrent = [this] {
        if (const Company* company = current())
            write(*company);
    };
    connect(m_edit, &QPushButton::clicked, this, editCurrent);
    connect(m_list, &QTreeWidget::itemActivated, this, editCurrent);
    connect(m_default, &QPushButton::clicked, this, &CompanyListDialog::makeDefault);
    connect(m_remove, &QPushButton::clicked, this, &CompanyListDialog::askForRemoval);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &CompanyListDialog::enableButtons);

    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(Spacing::of(*this).normal);
    layout->addWidget(m_bar);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    resize(charactersWide(*this, 46), charactersWide(*this, 20));
    load();
}

void CompanyListDialog::load()
{
    const auto read = [&service = m_services.companies, actor = m_context.actor] { return service.list(actor); };
    m_context.dispatcher.run(this, read, [this](const Result<std::vector<Company>>& companies) {
        if (companies)
            showCompanies(*companies);
        else
            m_bar->say(Tone::Danger, errorText(companies.error()));
    });
}

void CompanyListDialog::showCompanies(const std::vector<Company>& companies)
{
    m_companies = companies;
    m_list->clear();
    for (const Company& company : m_companies)
        new QTreeWidgetItem(m_list, {company.name, company.creditCode, company.isDefault ? tr("Yes") : QString()});
    for (const int column : {1, 2})
        m_list->resizeColumnToContents(column);
    if (!m_companies.empty())
        m_list->setCurrentItem(m_list->topLevelItem(0));
    enableButtons();
}

const Company* CompanyListDialog::current() const
{
    const int at = m_list->indexOfTopLevelItem(m_list->currentItem());
    return at < 0 ? nullptr : &m_companies[static_cast<size_t>(at)];
}

void CompanyListDialog::enableButtons()
{
    const Company* company = current();
    m_edit->setEnabled(company != nullptr);
    m_default->setEnabled(company && !company->isDefault);
    m_remove->setEnabled(company && !company->isDefault); // another one must be the default first
}

void CompanyListDialog::write(const Company& company)
{
    auto* dialog = new CompanyDialog(m_context, m_services, company, this);
    connect(dialog, &CompanyDialog::saved, this, &CompanyListDialog::load);
    dialog->open();
}

void CompanyListDialog::makeDefault()
{
    const auto act = [&service = m_services.companies, actor = m_context.actor, id = current()->id] {
        return service.makeDefault(actor, id);
    };
    m_context.dispatcher.run(this, act, [this](const Result<void>& done) { finish(done); });
}

void CompanyListDialog::askForRemoval()
{
    const Company company = *current();
    confirm(this,
            {tr("Take out of use"),
             tr("%1 is no longer offered for new contracts. Contracts that name it keep it.").arg(company.name),
             tr("Take out of use")},
            [this, id = company.id] {
                const auto act = [&service = m_services.companies, actor = m_context.actor, id] {
                    return service.remove(actor, id);
                };
                m_context.dispatcher.run(this, act, [this](const Result<void>& done) { finish(done); });
            });
}

void CompanyListDialog::finish(const Result<void>& done)
{
    if (!done)
        m_bar->say(Tone::Danger, errorText(done.error()));
    load();
}

} // namespace cdesk::ui
