// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/templates/TemplateBindings.h"
#include "core/templates/TemplateCheck.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QTreeWidget;

namespace cdesk::ui {

class FieldChooser;

/// The blanks of a form beside its text: each is marked in the text and made a field with one click or key; then the
/// next one comes up.
class BlankBinder final : public QWidget {
    Q_OBJECT
public:
    explicit BlankBinder(QWidget* parent = nullptr);

    /// Begins with every blank bound as suggested.
    void begin(const std::vector<TemplateBlank>& blanks, const std::vector<TextParagraph>& paragraphs);
    /// Takes over what was chosen for an earlier version, where the blank is still there.
    void takeOver(const TemplateBindings& earlier);
    const TemplateBindings& bindings() const { return m_bindings; }
    int boundCount() const;

private:
    void showBlank();
    void bind(const QString& field);
    void showRow(int row);
    void showCount();

    std::vector<TemplateBlank> m_blanks;
    TemplateBindings m_bindings;
    std::vector<int> m_textPlaces; ///< of each blank in the shown text; -1 when it is not there
    QLabel* m_count;
    QTreeWidget* m_list;
    FieldChooser* m_chooser;
    QPlainTextEdit* m_text;
};

} // namespace cdesk::ui
