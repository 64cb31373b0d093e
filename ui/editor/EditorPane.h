// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/flow/FlowDoc.h"
#include "core/documents/layout/DisplayList.h"
#include "core/drafts/FormDraftService.h"
#include "ui/shell/Page.h"
#include "ui/theme/Palette.h"

#include <functional>

class QHBoxLayout;
class QLabel;
class QListWidget;
class QPushButton;
class QTimer;

namespace cdesk::ui {

class EditorToolBar;
class FindBar;
class MessageBar;
class PreviewPane;
class TextEditor;

/// A text to be edited.
struct EditedText {
    QString title; ///< shown above the text
    FlowDoc document;
    QString draftForm;    ///< what unsaved text is kept under, e.g. `template_text`
    qint64 subjectId = 0; ///< of what is edited; 0 for a new one
};

/// Lays out the Word file that would be saved. Called on the database thread.
using LayText = std::function<Result<DisplayList>(const QByteArray& docx)>;

/// Writing a text: clauses to jump to at the left, the text in the middle, its pages as they print at the right. Keeps
/// what is typed every few seconds; after a crash it is offered again.
class EditorPane final : public QWidget {
    Q_OBJECT
public:
    EditorPane(const PageContext& context, FormDraftService& drafts, QWidget* parent = nullptr);

    /// Begins with a text. What was typed before and not saved is offered. A text that the editor would not give back
    /// as it came is refused. Errors: docx.edit_other (detail: where)
    Result<void> open(const EditedText& text, LayText lay);
    /// A further command of the insert menu, e.g. the clause library; its key works wherever the focus is in here.
    void addInsertAction(QAction* action);
    /// Says something above the text, with a button; pressing it runs @p act.
    void propose(const QString& sentence, const QString& button, std::function<void()> act);
    TextEditor& editor() { return *m_editor; }
    /// A button beside the one that saves.
    void addHeadTool(QWidget* tool);

    /// The text was stored: it is no draft any more. Later saves are about @p subjectId.
    void markSaved(qint64 subjectId);
    /// Shows why the text could not be stored.
    void showProblem(const Error& problem);
    /// Keeps what was typed; call before leaving.
    void keepNow();

Q_SIGNALS:
    /// The person wants the text stored.
    void saveWanted(const QByteArray& docx);
    /// The person wants to leave; what was typed is kept.
    void closed();

private:
    void warn(Tone tone, const Error& problem);
    void buildLayout();
    void offerDraft(const FormDraft& draft);
    void begin();
    void textChanged();
    void keepDraft();
    void preview();
    void showOutline();
    void jump();
    void showFind(bool isShown);
    void save();

    PageContext m_context;
    FormDraftService& m_drafts;
    LayText m_lay;
    QString m_draftForm;
    qint64 m_subjectId = 0;
    QLabel* m_title;
    QHBoxLayout* m_head;
    QPushButton* m_save;
    MessageBar* m_bar;
    TextEditor* m_editor;
    EditorToolBar* m_tools;
    FindBar* m_find;
    QListWidget* m_outline;
    PreviewPane* m_pages;
    QTimer* m_previewPause;
    QTimer* m_draftPause;
    bool m_isPreviewing = false;
    bool m_wantsPreview = false;
};

} // namespace cdesk::ui
