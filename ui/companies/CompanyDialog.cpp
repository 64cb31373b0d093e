// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/companies/CompanyDialog.h"

#include "core/jobs/Dispatcher.h"
#include "core/storage/DurableFile.h"
#include "ui/text/ErrorText.h"
#include "ui/widgets/FormPanel.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/PictureField.h"

#include <QHash>
#include <QLabel>
#include <QLineEdit>
#include <QScreen>
#include <QScrollArea>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

namespace {

/// The form as high as it likes to be, scrolled where the screen is lower.
QScrollArea* scrolled(QWidget* form, QWidget* parent)
{
    auto* area = new QScrollArea(parent);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(form);
    const int room = parent->screen()->availableGeometry().height() * 3 / 4;
    area->setMinimumHeight(std::min(form->sizeHint().height(), room));
    return area;
}

} // namespace

CompanyDialog::CompanyDialog(const PageContext& context, const CompanyServices& services, const Company& company,
                             QWidget* parent)
    : FormDialog(parent), m_context{context}, m_services{services}, m_base{company}
{
    setObjectName(u"companyDialog"_s);
    setWindowTitle(company.id.isSet() ? tr("Edit our company") : tr("New company of ours"));
    for (const CompanyText& text : companyTexts()) {
        auto* line = new QLineEdit(company.*text.value, form());
        form()->addField(text.key, label(text.key), line,
                         text.key == u"name"_s ? FormPanel::Need::Required : FormPanel::Need::Optional);
        if (text.key != u"credit_code"_s)
            continue;
        m_codeHint = new QLabel(form());
        m_codeHint->setTextFormat(Qt::PlainText);
        m_codeHint->setWordWrap(true);
        m_codeHint->setObjectName(u"creditCodeHintLabel"_s);
        form()->addUnderLast(m_codeHint);
        connect(line, &QLineEdit::textChanged, this, &CompanyDialog::showCodeHint);
    }
    m_logo = addPicture(u"company_logo"_s, tr("Logo"), tr("Stands in texts that ask for {{我方标志}}."));
    m_seal = addPicture(u"company_seal"_s, tr("Seal picture"),
                        tr("Stands in drafts that ask for {{我方公章}}, never in an approved text."));
    layOut(u"saveCompanyButton"_s, 38, scrolled(form(), this));
    showCodeHint();
    loadPictures();
    form()->field(u"name"_s)->setFocus();
}

PictureField* CompanyDialog::addPicture(const QString& key, const QString& label, const QString& hint)
{
    const auto read = [](const QString& path) -> Result<QByteArray> {
        const auto bytes = readFile(path, kLargestCompanyPicture);
        const auto sound = bytes ? checkCompanyPicture(*bytes) : Result<void>(passOn(bytes));
        return sound ? bytes : passOn(sound);
    };
    auto* field = new PictureField(
        m_context.files, {u"company_picture"_s, label, tr("Pictures (*.png *.jpg *.jpeg)"), {}}, read, form());
    form()->addField(key, label, field);
    field->setWhat(label);
    auto* why = new QLabel(hint, form());
    why->setTextFormat(Qt::PlainText);
    why->setWordWrap(true);
    why->setForegroundRole(QPalette::PlaceholderText);
    form()->addUnderLast(why);
    connect(field, &PictureField::changed, this, [this, key] { form()->setError(key, {}); });
    connect(field, &PictureField::refused, this,
            [this, key](const Error& problem) { form()->setError(key, errorText(problem)); });
    return field;
}

void CompanyDialog::loadPictures()
{
    if (!m_base.id.isSet())
        return;
    const auto read = [services = m_services, actor = m_context.actor, id = m_base.id] {
        return companyPictures(actor, services.documents, id);
    };
    m_context.dispatcher.run(this, read, [this](const Result<CompanyPictures>& pictures) {
        if (!pictures) {
            bar()->say(Tone::Warning, errorText(pictures.error()));
            return;
        }
        m_shownPictures = *pictures;
        m_logo->setPicture(pictures->logo);
        m_seal->setPicture(pictures->seal);
    });
}

QString CompanyDialog::label(const QString& key) const
{
    const QHash<QString, QString> labels = {{u"name"_s, tr("Name")},
                                            {u"short_name"_s, tr("Short name")},
                                            {u"credit_code"_s, tr("Credit code")},
                                            {u"legal_representative"_s, tr("Legal representative")},
                                            {u"address"_s, tr("Address")},
                                            {u"phone"_s, tr("Phone")},
                                            {u"email"_s, tr("E-mail")},
                                            {u"contact_person"_s, tr("Contact")},
                                            {u"invoice_title"_s, tr("Invoice title")},
                                            {u"bank_name"_s, tr("Bank")},
                                            {u"bank_account"_s, tr("Bank account")}};
    return labels.value(key);
}

Company CompanyDialog::value() const
{
    Company company = m_base;
    for (const CompanyText& text : companyTexts())
        company.*text.value = static_cast<const QLineEdit*>(form()->field(text.key))->text();
    return tidied(company);
}

void CompanyDialog::showCodeHint()
{
    const auto warnings = companyWarnings(value());
    m_codeHint->setVisible(!warnings.empty());
    m_codeHint->setText(warnings.empty() ? QString()
                                         : tr("%1 It can be saved all the same.").arg(errorText(warnings.front())));
}

void CompanyDialog::save()
{
    const Company company = value();
    if (const auto problems = companyProblems(company); !problems.empty()) {
        showProblems(problems);
        return;
    }
    setSaving(true);
    CompanyPictures pictures{m_logo->picture(), m_seal->picture()};
    const bool setsPictures = pictures != m_shownPictures;
    const auto store = [services = m_services, actor = m_context.actor, company, pictures,
                        setsPictures]() -> Result<Company> {
        auto stored = services.companies.save(actor, company);
        if (!stored || !setsPictures)
            return stored;
        const auto set = setCompanyPictures(actor, services.documents, stored->id, pictures);
        return set ? stored : passOn(set);
    };
    m_context.dispatcher.run(this, store, [this](const Result<Company>& stored) {
        setSaving(false);
        if (!stored) {
            showProblems({stored.error()});
            return;
        }
        Q_EMIT saved(stored->id);
        accept();
    });
}

void CompanyDialog::showProblems(const std::vector<Error>& problems)
{
    form()->clearErrors();
    for (const Error& problem : problems)
        showProblem(problem);
}

} // namespace cdesk::ui
