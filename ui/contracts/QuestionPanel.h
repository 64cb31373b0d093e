// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/merge/TemplateInspection.h"

#include <QJsonObject>
#include <QWidget>

namespace cdesk {
class Clock;
}

namespace cdesk::ui {

class FormPanel;

/// What a template asks while drafting, each question as a field of its type; the template's default stands grey in
/// the empty field.
class QuestionPanel final : public QWidget {
    Q_OBJECT
public:
    explicit QuestionPanel(const Clock& clock, QWidget* parent = nullptr);

    /// Shows these questions; answers given to questions of the same name stay.
    void setQuestions(const std::vector<TemplateField>& questions);
    QJsonObject answers() const;
    void setAnswers(const QJsonObject& answers);
    /// What was typed for a day and can't be read as one, by question: no answer, but no reason to forget it either.
    QJsonObject unreadable() const;
    /// Writes such texts into fields that are empty; questions asked later get theirs then.
    void setUnreadable(const QJsonObject& texts);
    /// Names each of them at its field; the first one's question, or nothing.
    QString showUnreadable();
    /// Puts the cursor into the field of a question; false when there is none of this name.
    bool focusQuestion(const QString& name);

Q_SIGNALS:
    void answersChanged();

private:
    QWidget* makeField(const TemplateField& question);
    QString answer(const QString& name) const;
    void setAnswer(const QString& name, const QString& text);

    const Clock& m_clock;
    std::vector<TemplateField> m_questions;
    FormPanel* m_form = nullptr;
    QJsonObject m_unreadable; ///< waits for its question
    QJsonObject m_kept;       ///< answers without a question now: to fields the template only mentions
};

} // namespace cdesk::ui
