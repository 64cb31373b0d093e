// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/EditorPane.h"

#include "core/documents/flow/FlowCompare.h"
#include "core/documents/write/DocxWriter.h"
#include "core/documents/write/EditableText.h"
#include "core/jobs/Dispatcher.h"
#include "ui/editor/EditorToolBar.h"
#include "ui/editor/FindBar.h"
#include "ui/editor/TextEditor.h"
#include "ui/printing/PreviewPane.h"
#include "ui/shell/ViewState.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Messenger.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Spacing.h"
#include "ui/widgets/DetailPane.h"
#include "ui/widgets/MessageBar.h"

#include <QAction>
#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

namespace {

constexpr int kPreviewPauseMs = 250;
constexpr int kDraftPauseMs = 3000;
const QString kDocx = u"docx"_s; ///< key of the draft's content

} // namespace

EditorPane::EditorPane(const PageContext& context, FormDraftService& drafts, QWidget* parent)
    : QWidget(parent), m_context{context}, m_drafts{drafts}, m_title{new QLabel(this)}, m_head{new QHBoxLayout},
      m_save{new QPushButton(this)}, m_bar{new MessageBar(this)}, m_editor{new TextEditor(this)},
      m_tools{new EditorToolBar(*m_editor, this)}, m_find{new FindBar(*m_editor, this)}, m_outline{new QListWidget(
                                                                                             this)},
      m_pages{new PreviewPane(this)}, m_previewPause{new QTimer(this)}, m_draftPause{new QTimer(this)}
{
    setObjectName(u"editorPane"_s);
    buildLayout();
    m_previewPause->setSingleShot(true);
    m_previewPause->setInterval(kPreviewPauseMs);
    m_draftPause->setSingleShot(true);
    m_draftPause->setInterval(kDraftPauseMs);
    connect(m_previewPause, &QTimer::timeout, this, [this] {
        showOutline();
        preview();
    });
    connect(m_draftPause, &QTimer::timeout, this, &EditorPane::keepDraft);
    connect(m_editor, &TextEditor::edited, this, &EditorPane::textChanged);
    connect(m_tools, &EditorToolBar::findWanted, this, [this] { showFind(true); });
    connect(m_find, &FindBar::closed, this, [this] { showFind(false); });
    connect(m_outline, &QListWidget::itemActivated, this, &EditorPane::jump);
    connect(m_outline, &QListWidget::itemClicked, this, &EditorPane::jump);
    const auto addKey = [this](const QKeySequence& keys, auto act) {
        auto* action = new QAction(this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, act);
        addAction(action);
    };
    addKey(QKeySequence::Save, [this] { save(); });
    addKey(QKeySequence(Qt::CTRL | Qt::Key_H), [this] { showFind(true); });
    addKey(QKeySequence(Qt::Key_F3), [this] { m_find->findNext(); });
    addKey(QKeySequence(Qt::SHIFT | Qt::Key_F3), [this] { m_find->findPrevious(); });
}

void EditorPane::buildLayout()
{
    const Spacing space = Spacing::of(*this);
    m_title->setObjectName(u"editorTitle"_s);
    m_title->setTextFormat(Qt::PlainText);
    QFont heading = m_title->font();
    heading.setBold(true);
    m_title->setFont(heading);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_save->setObjectName(u"saveTextButton"_s);
    m_save->setIcon(Icons::get(u"document-save"_s));
    m_save->setText(tr("&Save text"));
    auto* close = new QPushButton(Icons::get(u"document-close"_s), tr("Close"), this);
    close->setObjectName(u"closeTextButton"_s);
    connect(m_save, &QPushButton::clicked, this, &EditorPane::save);
    connect(close, &QPushButton::clicked, this, [this] {
        keepNow();
        Q_EMIT closed();
    });
    m_head->setContentsMargins(space.normal, space.normal, space.normal, 0);
    m_head->addWidget(m_title, 1);
    m_head->addWidget(m_save);
    m_head->addWidget(close);

    m_outline->setObjectName(u"outlineList"_s);
    m_outline->setAccessibleName(tr("Clauses"));
    m_outline->setUniformItemSizes(true);
    m_outline->setTextElideMode(Qt::ElideRight);
    m_outline->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_outline->setMinimumWidth(charactersWide(*this, 6));
    auto* middle = new QWidget(this);
    auto* middleLayout = new QVBoxLayout(middle);
    middleLayout->setContentsMargins(0, 0, 0, 0);
    middleLayout->setSpacing(0);
    middleLayout->addWidget(m_editor, 1);
    middleLayout->addWidget(m_find);
    m_find->hide();
    auto* writing = new DetailPane(m_outline, middle, m_context.view, u"editor_outline"_s, this);
    writing->setStretchFactor(0, 0);
    writing->setStretchFactor(1, 1);
    auto* whole = new DetailPane(writing, m_pages, m_context.view, u"editor_pages"_s, this);
    whole->setStretchFactor(0, 3);
    whole->setStretchFactor(1, 2);
    if (m_context.view.bytes(u"panes/editor_outline/division"_s).isEmpty())
        writing->setSizes({charactersWide(*this, 10), charactersWide(*this, 40)});

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space.tight);
    layout->addLayout(m_head);
    layout->addWidget(m_bar);
    layout->addWidget(m_tools);
    layout->addWidget(whole, 1);
    setTabOrder(m_tools, m_editor);
}

Result<void> EditorPane::open(const EditedText& text, LayText lay)
{
    keepNow(); // of the text that stood here before
    m_editor->load(text.document);
    if (const QString lost = firstDifference(text.document, m_editor->flowDoc()); !lost.isEmpty())
        return invalid(u"docx.edit_other"_s, {}, lost);
    m_lay = std::move(lay);
    m_draftForm = text.draftForm;
    m_subjectId = text.subjectId;
    m_title->setText(text.title);
    m_bar->dismiss();
    m_pages->setPages(nullptr);
    begin();
    const auto find = [actor = m_context.actor, form = m_draftForm, id = m_subjectId, &drafts = m_drafts] {
        return drafts.find(actor, form, id);
    };
    m_context.dispatcher.run(this, find, [this](const Result<std::optional<FormDraft>>& found) {
        if (found && *found)
            offerDraft(**found);
    });
    return {};
}

void EditorPane::begin()
{
    m_draftPause->stop();
    showFind(false);
    showOutline();
    preview();
    m_editor->moveCursor(QTextCursor::Start);
    m_editor->setFocus();
}

void EditorPane::offerDraft(const FormDraft& draft)
{
    const QString when = QDateTime::fromMSecsSinceEpoch(draft.savedUtcMs).toString(u"yyyy-MM-dd HH:mm"_s);
    const QByteArray docx = QByteArray::fromBase64(draft.content.value(kDocx).toString().toLatin1());
    m_bar->say(Tone::Info, tr("What was typed here on %1 was not saved.").arg(when), tr("Continue with it"),
               [this, docx] {
                   const auto package = DocxPackage::fromBytes(docx);
                   const auto document = package ? readForEditing(*package) : Result<FlowDoc>(passOn(package));
                   if (!document)
                       return showProblem(document.error());
                   m_editor->load(*document);
                   begin();
                   m_editor->changeFrame([](FlowDoc&) {}); // it differs from what is stored
               });
}

void EditorPane::addInsertAction(QAction* action)
{
    m_tools->addInsertAction(action);
    addAction(action);
}

void EditorPane::propose(const QString& sentence, const QString& button, std::function<void()> act)
{
    m_bar->say(Tone::Info, sentence, button, std::move(act));
}

void EditorPane::addHeadTool(QWidget* tool)
{
    m_head->insertWidget(m_head->indexOf(m_save), tool);
}

void EditorPane::textChanged()
{
    m_previewPause->start();
    m_draftPause->start();
}

void EditorPane::keepNow()
{
    if (m_draftPause->isActive())
        keepDraft();
}

void EditorPane::keepDraft()
{
    m_draftPause->stop();
    if (m_draftForm.isEmpty() || !m_editor->isChanged())
        return;
    const auto docx = writeDocx(m_editor->flowDoc());
    if (!docx)
        return showProblem(docx.error());
    const QJsonObject content{{kDocx, QString::fromLatin1(docx->toBase64())}};
    const auto keep = [actor = m_context.actor, form = m_draftForm, id = m_subjectId, content, &drafts = m_drafts] {
        return drafts.keep(actor, form, id, content);
    };
    m_context.dispatcher.run(this, keep, [this](const Result<void>& kept) {
        if (!kept)
            warn(Tone::Warning, kept.error());
    });
}

void EditorPane::save()
{
    const auto docx = writeDocx(m_editor->flowDoc());
    if (!docx)
        return showProblem(docx.error());
    m_bar->dismiss();
    m_draftPause->stop();
    m_save->setEnabled(false);
    Q_EMIT saveWanted(*docx);
}

void EditorPane::markSaved(qint64 subjectId)
{
    m_save->setEnabled(true);
    m_editor->markSaved();
    const auto drop = [actor = m_context.actor, form = m_draftForm, id = m_subjectId, &drafts = m_drafts] {
        return drafts.drop(actor, form, id);
    };
    m_subjectId = subjectId;
    m_context.dispatcher.run(this, drop, [this](const Result<void>& dropped) {
        if (!dropped)
            warn(Tone::Warning, dropped.error());
    });
}

void EditorPane::showProblem(const Error& problem)
{
    m_save->setEnabled(true);
    warn(Tone::Danger, problem);
}

void EditorPane::warn(Tone tone, const Error& problem)
{
    m_context.messenger.giveWay();
    m_bar->say(tone, errorText(problem));
}

void EditorPane::preview()
{
    if (m_isPreviewing) {
        m_wantsPreview = true; // the one under way is out of date; the next begins when it is there
        return;
    }
    const auto docx = writeDocx(m_editor->flowDoc());
    if (!docx || !m_lay)
        return;
    m_isPreviewing = true;
    m_context.dispatcher.run(
        this, [lay = m_lay, bytes = *docx] { return lay(bytes); },
        [this](const Result<DisplayList>& pages) {
            m_isPreviewing = false;
            if (pages)
                m_pages->setPages(std::make_shared<const DisplayList>(*pages));
            else
                m_pages->setHint(errorText(pages.error()));
            if (std::exchange(m_wantsPreview, false))
                preview();
        });
}

void EditorPane::showOutline()
{
    if (m_editor->part() != TextPart{})
        return; // a header has no clauses; the list stays that of the text
    const auto entries = m_editor->outline();
    const int row = m_outline->currentRow();
    m_outline->clear();
    for (const OutlineEntry& entry : entries) {
        auto* item = new QListWidgetItem(QString(entry.level * 2, u' ') + entry.text, m_outline);
        item->setData(Qt::UserRole, entry.position);
        item->setToolTip(entry.text);
    }
    m_outline->setCurrentRow(std::min(row, m_outline->count() - 1));
}

void EditorPane::jump()
{
    const QListWidgetItem* item = m_outline->currentItem();
    if (!item)
        return;
    if (m_editor->part() != TextPart{})
        m_editor->showPart({});
    QTextCursor cursor = m_editor->textCursor();
    cursor.movePosition(QTextCursor::End); // so that the heading comes to stand at the top
    m_editor->setTextCursor(cursor);
    cursor.setPosition(std::min(item->data(Qt::UserRole).toInt(), m_editor->document()->characterCount() - 1));
    m_editor->setTextCursor(cursor);
    m_editor->ensureCursorVisible();
    m_editor->setFocus();
}

void EditorPane::showFind(bool isShown)
{
    m_find->setVisible(isShown);
    if (isShown)
        m_find->begin();
    else
        m_editor->setFocus();
}

} // namespace cdesk::ui
