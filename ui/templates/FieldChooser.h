// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QListWidget;

namespace cdesk::ui {

class SearchField;

/// Finds what a blank shall become: a field by its Chinese name, pinyin or initials, a question that is asked while
/// drafting, or nothing. Return takes the marked line.
class FieldChooser final : public QWidget {
    Q_OBJECT
public:
    explicit FieldChooser(QWidget* parent = nullptr);

    /// Begins anew for one blank: @p binding is what it becomes now, @p question what would be asked.
    void begin(const QString& binding, const QString& suggestion, const QString& question);

    /// For text that is written here: there is no blank that could stay, and columns of lists may be chosen.
    void offerForText();

Q_SIGNALS:
    /// A binding as TemplateBindings holds it; empty: the blank stays.
    void chosen(const QString& binding);

private:
    void fill(const QString& wanted);
    void take();

    SearchField* m_search;
    QListWidget* m_list;
    QString m_binding;
    QString m_suggestion;
    QString m_question;
    bool m_isForText = false;
};

} // namespace cdesk::ui
