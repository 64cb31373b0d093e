// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/users/RightsReviewDialog.h"

#include "core/archive/ArchiveReport.h"
#include "core/documents/report/ReportPdf.h"
#include "core/jobs/Dispatcher.h"
#include "ui/dialogs/FileDialogs.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Messenger.h"
#include "ui/text/RightsWords.h"
#include "ui/theme/Spacing.h"
#include "ui/users/RightsReport.h"
#include "ui/widgets/FormPanel.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/WrappedLabel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

namespace {

/// What a role may do, in one text.
QString rightsOf(const RoleMatrix& matrix, Role role)
{
    QStringList words;
    for (const RightsWords::Group& group : RightsWords::groups())
        for (const Permission permission : group.permissions)
            if (matrix.may(role, permission))
                words.append(RightsWords::permission(permission));
    return words.join(QCoreApplication::translate("cdesk::ui::RightsReviewDialog", "; "));
}

} // namespace

RightsReviewDialog::RightsReviewDialog(const PageContext& context, const UserServices& services, QWidget* parent)
    : QDialog(parent), m_context{context}, m_services{services}, m_last{wrappedLabel(u"lastReviewLabel"_s, this)},
      m_people{new QTreeWidget(this)}, m_form{new FormPanel(this)}, m_result{new QComboBox(m_form)},
      m_notes{new QPlainTextEdit(m_form)}, m_bar{new MessageBar(this)}, m_record{nullptr}, m_paper{nullptr}
{
    setObjectName(u"rightsReviewDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Review of people and rights"));
    m_people->setObjectName(u"reviewPeopleList"_s);
    m_people->setAccessibleName(tr("Who may do what"));
    m_people->setHeaderLabels({tr("Person"), tr("Role"), tr("May")});
    m_people->setRootIsDecorated(false);
    m_people->setAlternatingRowColors(true);
    m_people->setWordWrap(true);
    m_people->setColumnWidth(0, charactersWide(*this, 9));
    m_people->setColumnWidth(1, charactersWide(*this, 9));
    for (const ReviewResult result : {ReviewResult::Confirmed, ReviewResult::ChangesNeeded})
        m_result->addItem(RightsWords::result(result), static_cast<int>(result));
    m_notes->setTabChangesFocus(true);
    m_notes->setMaximumHeight(charactersWide(*this, 5));
    m_form->addField(u"result"_s, tr("&Result"), m_result);
    m_form->addField(u"notes"_s, tr("&Notes"), m_notes);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_record = buttons->addButton(tr("Record the review"), QDialogButtonBox::ActionRole);
    m_record->setObjectName(u"recordReviewButton"_s);
    m_record->setDefault(true);
    m_record->setEnabled(false); // nobody confirms rights that are not shown yet
    connect(m_record, &QPushButton::clicked, this, &RightsReviewDialog::record);
    m_paper = buttons->addButton(tr("Save as PDF…"), QDialogButtonBox::ActionRole);
    m_paper->setObjectName(u"reviewPdfButton"_s);
    m_paper->setAutoDefault(false);
    m_paper->setEnabled(false);
    connect(m_paper, &QPushButton::clicked, this, &RightsReviewDialog::savePaper);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(Spacing::of(*this).normal);
    layout->addWidget(m_bar);
    layout->addWidget(m_last);
    layout->addWidget(m_people, 1);
    layout->addWidget(m_form);
    layout->addWidget(buttons);
    resize(charactersWide(*this, 60), charactersWide(*this, 40));
    load();
}

void RightsReviewDialog::load()
{
    const auto work = [&reviews = m_services.reviews, actor = Actor(m_context.actor)]() -> Result<Loaded> {
        const auto rights = reviews.rights(actor);
        if (!rights)
            return passOn(rights);
        const auto all = reviews.list(actor);
        if (!all)
            return passOn(all);
        return Loaded{*rights, *all};
    };
    m_context.dispatcher.run(this, work, [this](const Result<Loaded>& loaded) {
        if (loaded)
            show(*loaded);
        else
            m_bar->say(Tone::Danger, errorText(loaded.error()));
    });
}

void RightsReviewDialog::show(const Loaded& loaded)
{
    m_loaded = loaded;
    m_record->setEnabled(true);
    m_paper->setEnabled(m_services.fonts != nullptr);
    if (loaded.reviews.empty()) {
        m_last->setText(tr("The rights were never reviewed. Look through the list, then record the result."));
    } else {
        const RightsReview& last = loaded.reviews.front();
        m_last->setText(tr("Last reviewed on %1 by %2: %3. The next review is due on %4.")
                            .arg(last.reviewedOn.toString(Qt::ISODate), last.reviewer, RightsWords::result(last.result),
                                 last.nextOn.toString(Qt::ISODate)));
    }
    m_people->clear();
    for (const Person& person : loaded.rights.people) {
        const QString rights = rightsOf(loaded.rights.matrix, person.role);
        auto* line = new QTreeWidgetItem(m_people, {person.name, RightsWords::role(person.role), rights});
        line->setToolTip(2, rights.toHtmlEscaped());
    }
}

void RightsReviewDialog::record()
{
    m_form->clearErrors();
    m_record->setEnabled(false); // until the answer is there: a review is recorded once
    const auto result = static_cast<ReviewResult>(m_result->currentData().toInt());
    m_context.dispatcher.run(
        this,
        [&reviews = m_services.reviews, actor = Actor(m_context.actor), result, notes = m_notes->toPlainText()] {
            return reviews.record(actor, result, notes);
        },
        [this](const Result<RightsReview>& recorded) {
            m_record->setEnabled(true);
            if (!recorded) {
                const QString sentence = errorText(recorded.error());
                if (!m_form->setError(recorded.error().field, sentence))
                    m_bar->say(Tone::Danger, sentence);
                m_form->focusFirstError();
                return;
            }
            m_notes->clear();
            m_bar->say(
                Tone::Success,
                tr("The review was recorded. The next one is due on %1.").arg(recorded->nextOn.toString(Qt::ISODate)));
            load();
        });
}

void RightsReviewDialog::savePaper()
{
    const FileDialogs::Request request{.purpose = u"rights_review"_s,
                                       .title = tr("Save the review as PDF"),
                                       .filter = tr("PDF documents (*.pdf)"),
                                       .proposal =
                                           tr("Rights %1.pdf").arg(m_loaded.rights.today.toString(Qt::ISODate))};
    m_context.files.saveFile(this, request, [this](const QString& path) {
        // Only a review of today speaks of today's rights.
        std::optional<RightsReview> review;
        if (!m_loaded.reviews.empty() && m_loaded.reviews.front().reviewedOn == m_loaded.rights.today)
            review = m_loaded.reviews.front();
        const ReportSpec spec = rightsReport(m_loaded.rights, review);
        m_context.dispatcher.run(
            this,
            [spec, path, fonts = m_services.fonts, author = m_loaded.rights.office] {
                JobContext job;
                return writeReportPdf(path, spec, officeReportFonts(*fonts), {.title = spec.title, .author = author},
                                      job);
            },
            [this](const Result<int>& pages) {
                if (!pages)
                    m_bar->say(Tone::Danger, errorText(pages.error()));
                else
                    m_bar->say(Tone::Success, tr("The PDF was saved."));
            });
    });
}

} // namespace cdesk::ui
