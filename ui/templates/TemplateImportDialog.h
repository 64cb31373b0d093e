// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Page.h"
#include "ui/templates/TemplateServices.h"

#include <QDialog>

#include <memory>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTreeWidget;

namespace cdesk::ui {

class BlankBinder;
class MessageBar;
class PathField;

/// Takes a Word form in, in three steps: choose the file, bind its blanks beside its text, read what the checker says
/// and import. For an earlier template it makes the next version, with the bindings it had.
class TemplateImportDialog final : public QDialog {
    Q_OBJECT
public:
    /// @param earlier the template that gets a new version; nothing: a new template
    TemplateImportDialog(const PageContext& context, const TemplateServices& services,
                         const std::optional<TemplateDetails>& earlier, QWidget* parent);

    /// Reads the file as if it had been chosen.
    void readFile(const QString& path);

Q_SIGNALS:
    void imported(cdesk::TemplateId id);

private:
    enum Step { Choose, Bind, Check };
    /// A form that was read, before anything is bound.
    struct ReadForm {
        QByteArray bytes;
        TemplateCheck check;
        std::vector<TextParagraph> paragraphs;
        QStringList contractTypes;
    };
    static Result<ReadForm> readForm(const QString& path, const Actor& actor, const TemplateServices& services);
    QWidget* buildChoose();
    QWidget* buildCheck();
    void buildButtons();
    void showForm(const ReadForm& form);
    void goTo(Step step);
    void forward();
    void check();
    void showCheck(const TemplateCheck& check);
    void store();
    TemplateForm form() const;

    PageContext m_context;
    TemplateServices m_services;
    std::optional<TemplateDetails> m_earlier;
    QString m_path;
    std::shared_ptr<const ReadForm> m_form;
    bool m_isBusy = false;

    MessageBar* m_bar;
    QLabel* m_title;
    QStackedWidget* m_steps;
    PathField* m_file = nullptr;
    QLineEdit* m_name = nullptr;
    QComboBox* m_type = nullptr;
    QLabel* m_summary = nullptr;
    BlankBinder* m_binder;
    QLabel* m_verdict = nullptr;
    QTreeWidget* m_problems = nullptr;
    QCheckBox* m_ask = nullptr;
    QPushButton* m_back = nullptr;
    QPushButton* m_next = nullptr;
};

} // namespace cdesk::ui
