// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/templates/TemplateImportDialog.h"

#include "core/contracts/drafting/PreparedTemplate.h"
#include "core/jobs/Dispatcher.h"
#include "core/storage/DurableFile.h"
#include "core/storage/FileStore.h"
#include "core/templates/UnknownFields.h"
#include "ui/dialogs/FileDialogs.h"
#include "ui/templates/BlankBinder.h"
#include "ui/templates/TemplateWords.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Messenger.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Spacing.h"
#include "ui/widgets/FormPanel.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/PathField.h"
#include "ui/widgets/WrappedLabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

TemplateImportDialog::TemplateImportDialog(const PageContext& context, const TemplateServices& services,
                                           const std::optional<TemplateDetails>& earlier, QWidget* parent)
    : QDialog(parent), m_context{context}, m_services{services}, m_earlier{earlier}, m_bar{new MessageBar(this)},
      m_title{wrappedLabel(u"stepTitleLabel"_s, this)}, m_steps{new QStackedWidget(this)}, m_binder{
                                                                                               new BlankBinder(this)}
{
    setObjectName(u"templateImportDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(earlier ? tr("New version of %1").arg(earlier->contractTemplate.name) : tr("Import a Word form"));
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_steps->addWidget(buildChoose());
    m_steps->addWidget(m_binder);
    m_steps->addWidget(buildCheck());
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(Spacing::of(*this).normal);
    layout->addWidget(m_bar);
    layout->addWidget(m_title);
    layout->addWidget(m_steps, 1);
    buildButtons();
    resize(charactersWide(*this, 72), charactersWide(*this, 48));
    goTo(Choose);
}

QWidget* TemplateImportDialog::buildChoose()
{
    auto* page = new QWidget(this);
    auto* panel = new FormPanel(page);
    m_file = new PathField(PathField::Kind::OpenFile, m_context.files,
                           {.purpose = u"template_import"_s,
                            .title = tr("Choose a Word form"),
                            .filter = tr("Word documents (*.docx)"),
                            .proposal = {}},
                           panel);
    m_file->setPlaceholderText(tr("Word document (.docx)"));
    m_name = new QLineEdit(panel);
    m_type = new QComboBox(panel);
    m_type->setEditable(true);
    panel->addField(u"file"_s, tr("&File"), m_file, FormPanel::Need::Required);
    panel->addField(u"name"_s, tr("Na&me"), m_name, FormPanel::Need::Required);
    panel->addField(u"contract_type"_s, tr("Contract &type"), m_type, FormPanel::Need::Required);
    m_summary = wrappedLabel(u"formSummaryLabel"_s, page);
    m_summary->setText(
        tr("Choose the form you use in Word. Its formatting stays as it is; only its blanks are filled."));
    if (m_earlier) {
        m_name->setText(m_earlier->contractTemplate.name);
        m_name->setEnabled(false);
        m_type->setEditText(m_earlier->contractTemplate.contractType);
        m_type->setEnabled(false);
    }
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(panel);
    layout->addWidget(m_summary);
    layout->addStretch();
    connect(m_file, &PathField::pathChanged, this, &TemplateImportDialog::readFile);
    return page;
}

QWidget* TemplateImportDialog::buildCheck()
{
    auto* page = new QWidget(this);
    m_verdict = wrappedLabel(u"verdictLabel"_s, page);
    m_problems = new QTreeWidget(page);
    m_problems->setObjectName(u"problemList"_s);
    m_problems->setAccessibleName(tr("Findings"));
    m_problems->setRootIsDecorated(false);
    m_problems->setWordWrap(true);
    m_problems->setHeaderLabels({tr("Finding"), tr("Place")});
    m_problems->setColumnWidth(0, charactersWide(*this, 40));
    m_ask = new QCheckBox(tr("&Ask for unknown fields while drafting"), page);
    m_ask->setObjectName(u"askUnknownCheckBox"_s);
    connect(m_ask, &QCheckBox::toggled, this, &TemplateImportDialog::check);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_verdict);
    layout->addWidget(m_ask);
    layout->addWidget(m_problems, 1);
    layout->addStretch(); // where nothing was found
    return page;
}

void TemplateImportDialog::buildButtons()
{
    m_back = new QPushButton(tr("&Back"), this);
    m_back->setObjectName(u"backButton"_s);
    m_next = new QPushButton(this);
    m_next->setObjectName(u"nextButton"_s);
    m_next->setAutoDefault(false);
    m_back->setAutoDefault(false);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"cancelButton"_s);
    cancel->setAutoDefault(false);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    buttons->addWidget(cancel);
    static_cast<QVBoxLayout*>(layout())->addLayout(buttons);
    connect(m_back, &QPushButton::clicked, this, [this] { goTo(m_steps->currentIndex() == Check ? Bind : Choose); });
    connect(m_next, &QPushButton::clicked, this, &TemplateImportDialog::forward);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

Result<TemplateImportDialog::ReadForm> TemplateImportDialog::readForm(const QString& path, const Actor& actor,
                                                                      const TemplateServices& services)
{
    auto bytes = cdesk::readFile(path, FileStore::kMaxBytes);
    if (!bytes)
        return passOn(bytes);
    const auto package = DocxPackage::fromBytes(*bytes);
    if (!package)
        return passOn(package);
    auto check = checkTemplateText(*package, {});
    if (!check)
        return passOn(check);
    for (const TemplateProblem& problem : check->problems)
        if (problem.code == u"docx.tracked_changes")
            return invalid(problem.code, {}, problem.detail);
    auto paragraphs = textParagraphs(*package);
    if (!paragraphs)
        return passOn(paragraphs);
    const auto settings = services.settings.read(actor);
    if (!settings)
        return passOn(settings);
    return ReadForm{std::move(*bytes), std::move(*check), std::move(*paragraphs), settings->contractTypes};
}

void TemplateImportDialog::readFile(const QString& path)
{
    if (path.isEmpty() || m_isBusy)
        return;
    m_isBusy = true;
    m_path = path;
    m_form.reset();
    m_bar->dismiss();
    {
        const QSignalBlocker quiet(m_ask); // another file, another answer
        m_ask->setChecked(false);
    }
    const QSignalBlocker silent(m_file); // it is being read already
    m_file->setPath(path);
    goTo(Choose);
    const auto read = [path, actor = m_context.actor, services = m_services] {
        return readForm(path, actor, services);
    };
    m_context.dispatcher.run(this, read, [this](const Result<ReadForm>& form) {
        m_isBusy = false;
        if (form)
            showForm(*form);
        else
            m_bar->say(Tone::Danger, errorText(form.error()));
    });
}

void TemplateImportDialog::showForm(const ReadForm& form)
{
    m_form = std::make_shared<const ReadForm>(form);
    if (!m_earlier) {
        const QString name = QFileInfo(m_path).completeBaseName();
        m_name->setText(name);
        m_type->clear();
        m_type->addItems(form.contractTypes);
        m_type->setCurrentText(contractTypeFor(name, form.contractTypes));
    }
    const auto suggested = suggestedBindings(form.check.blanks).size();
    m_summary->setText(tr("Found: %1 blanks, %2 of them with a field that fits; %3 fields written into the text.")
                           .arg(form.check.blanks.size())
                           .arg(suggested)
                           .arg(form.check.fields.size()));
    m_binder->begin(form.check.blanks, form.paragraphs);
    if (m_earlier && !m_earlier->versions.empty())
        if (const auto bindings = bindingsFromJson(m_earlier->versions.front().bindings))
            m_binder->takeOver(*bindings);
    goTo(Choose);
}

void TemplateImportDialog::goTo(Step step)
{
    m_steps->setCurrentIndex(step);
    m_title->setText(step == Choose ? tr("Step 1 of 3: choose the form")
                     : step == Bind ? tr("Step 2 of 3: what each blank becomes")
                                    : tr("Step 3 of 3: check and import"));
    m_back->setVisible(step != Choose);
    m_next->setText(step == Check ? tr("&Import") : tr("&Next"));
    m_next->setEnabled(m_form != nullptr);
    m_next->setDefault(step != Bind); // there Return takes the marked field
}

void TemplateImportDialog::forward()
{
    m_bar->dismiss();
    if (m_steps->currentIndex() == Check) {
        store();
        return;
    }
    if (m_steps->currentIndex() == Choose) {
        Template named;
        named.name = m_name->text();
        named.contractType = m_type->currentText();
        if (const auto fits = checkTemplate(tidied(named)); !fits) {
            m_bar->say(Tone::Danger, errorText(fits.error()));
            return;
        }
        if (!m_form->check.blanks.empty()) {
            goTo(Bind);
            return;
        }
    }
    check();
}

void TemplateImportDialog::check()
{
    const auto check = [form = form(), type = m_type->currentText()] { return checkForm(form, type); };
    m_context.dispatcher.run(this, check, [this](const Result<TemplateCheck>& checked) {
        if (checked)
            showCheck(*checked);
        else
            m_bar->say(Tone::Danger, errorText(checked.error()));
    });
}

void TemplateImportDialog::showCheck(const TemplateCheck& check)
{
    m_problems->clear();
    m_ask->setVisible(m_ask->isChecked() || !unknownFields(check.problems).isEmpty());
    for (const TemplateProblem& problem : check.problems) {
        auto* line =
            new QTreeWidgetItem(m_problems, {TemplateWords::problem(problem), TemplateWords::place(problem.place)});
        const bool isError = problem.severity == ProblemSeverity::Error;
        line->setIcon(0, Icons::get(iconOf(isError ? Tone::Danger : Tone::Warning)));
        line->setToolTip(0, line->text(0));
    }
    m_problems->setVisible(!check.problems.empty());
    const auto asked = std::count_if(check.fields.begin(), check.fields.end(), isAskedFor);
    const auto filled = std::count_if(check.fields.begin(), check.fields.end(), [](const TemplateField& field) {
        return !isAskedFor(field) && !field.key.isEmpty();
    });
    const QString found = tr("%1 fields are filled by themselves, %2 are asked while drafting, %3 blanks stay.")
                              .arg(filled)
                              .arg(asked)
                              .arg(check.blanks.size());
    const QString verdict = check.hasErrors()
                                ? tr("It can be kept as a draft, but not be published before its faults are corrected.")
                            : check.problems.empty() ? tr("Nothing to object to.")
                                                     : tr("It can be published; please look at these points.");
    m_verdict->setText(found + u'\n' + verdict);
    goTo(Check);
}

TemplateForm TemplateImportDialog::form() const
{
    return {m_form->bytes, QFileInfo(m_path).fileName(), m_binder->bindings(),
            m_ask->isChecked() ? UnknownFields::Ask : UnknownFields::Keep};
}

void TemplateImportDialog::store()
{
    if (m_isBusy)
        return;
    m_isBusy = true;
    m_next->setEnabled(false);
    Template named;
    named.name = m_name->text();
    named.contractType = m_type->currentText();
    const auto import = [services = m_services, actor = m_context.actor, form = form(), named,
                         earlier = m_earlier ? m_earlier->contractTemplate.id : TemplateId{}] {
        return earlier.isSet() ? services.templates.addVersion(actor, earlier, form)
                               : services.templates.import(actor, named, form);
    };
    m_context.dispatcher.run(this, import, [this](const Result<ImportedTemplate>& done) {
        m_isBusy = false;
        m_next->setEnabled(true);
        if (!done) {
            m_bar->say(Tone::Danger, errorText(done.error()));
            return;
        }
        m_context.messenger.done(tr("%1 was taken in as version %2, a draft. Publish it to draft contracts from it.")
                                     .arg(done->contractTemplate.name)
                                     .arg(done->version.number));
        Q_EMIT imported(done->contractTemplate.id);
        accept();
    });
}

} // namespace cdesk::ui
