// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/templates/BlankBinder.h"

#include "ui/templates/FieldChooser.h"
#include "ui/templates/TemplateWords.h"
#include "ui/theme/Palette.h"
#include "ui/theme/Spacing.h"

#include <QHash>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

namespace {

enum Column { Before, Blank, Becomes };

} // namespace

BlankBinder::BlankBinder(QWidget* parent)
    : QWidget(parent), m_count{new QLabel(this)}, m_list{new QTreeWidget(this)}, m_chooser{new FieldChooser(this)},
      m_text{new QPlainTextEdit(this)}
{
    m_count->setObjectName(u"blankCountLabel"_s);
    m_count->setTextFormat(Qt::PlainText);
    m_count->setWordWrap(true);
    m_list->setObjectName(u"blankList"_s);
    m_list->setAccessibleName(tr("Blanks of the form"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setHeaderLabels({tr("Before it"), tr("Blank"), tr("Becomes")});
    m_list->setColumnWidth(Before, charactersWide(*this, 9));
    m_list->setColumnWidth(Blank, charactersWide(*this, 5));
    m_text->setObjectName(u"formText"_s);
    m_text->setAccessibleName(tr("Text of the form"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);

    auto* left = new QWidget(this);
    auto* leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(0, 0, 0, 0);
    leftLayout->addWidget(m_count);
    leftLayout->addWidget(m_list, 3);
    leftLayout->addWidget(m_chooser, 2);
    auto* halves = new QSplitter(this);
    halves->addWidget(left);
    halves->addWidget(m_text);
    halves->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(halves);

    connect(m_list, &QTreeWidget::currentItemChanged, this, &BlankBinder::showBlank);
    connect(m_list, &QTreeWidget::itemActivated, m_chooser, qOverload<>(&QWidget::setFocus));
    connect(m_chooser, &FieldChooser::chosen, this, &BlankBinder::bind);
}

void BlankBinder::begin(const std::vector<TemplateBlank>& blanks, const std::vector<TextParagraph>& paragraphs)
{
    m_blanks = blanks;
    m_bindings = suggestedBindings(blanks);
    QHash<QString, int> starts; // of each paragraph in the shown text
    QString text;
    for (const TextParagraph& paragraph : paragraphs) {
        starts.insert(TextPlace{paragraph.part, paragraph.number, 0}.toText(), static_cast<int>(text.size()));
        text += paragraph.text + u'\n';
    }
    m_text->setPlainText(text);
    m_textPlaces.clear();
    m_list->clear();
    for (const TemplateBlank& blank : m_blanks) {
        const int start = starts.value(blank.place.toText(), -1);
        m_textPlaces.push_back(start < 0 ? -1 : start + static_cast<int>(blank.place.offset));
        m_list->addTopLevelItem(new QTreeWidgetItem({blank.hint, blank.text}));
        showRow(m_list->topLevelItemCount() - 1);
    }
    m_list->setCurrentItem(m_list->topLevelItem(0));
    showBlank();
    showCount();
}

void BlankBinder::takeOver(const TemplateBindings& earlier)
{
    for (size_t row = 0; row < m_blanks.size(); ++row)
        if (const auto found = earlier.constFind(blankKey(m_blanks[row].place)); found != earlier.cend()) {
            m_bindings.insert(found.key(), found.value());
            showRow(static_cast<int>(row));
        }
    showBlank();
    showCount();
}

int BlankBinder::boundCount() const
{
    return static_cast<int>(
        std::count_if(m_bindings.begin(), m_bindings.end(), [](const QString& field) { return !field.isEmpty(); }));
}

void BlankBinder::showRow(int row)
{
    const QString field = m_bindings.value(blankKey(m_blanks[static_cast<size_t>(row)].place));
    m_list->topLevelItem(row)->setText(Becomes, TemplateWords::binding(field));
}

void BlankBinder::showCount()
{
    m_count->setText(m_blanks.empty() ? tr("The form has no blanks. Fields written into it are filled as they are.")
                                      : tr("%1 of %2 blanks become fields. The others stay to be written by hand.")
                                            .arg(boundCount())
                                            .arg(m_blanks.size()));
}

void BlankBinder::showBlank()
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    m_chooser->setEnabled(row >= 0);
    m_text->setExtraSelections({});
    if (row < 0)
        return;
    const TemplateBlank& blank = m_blanks[static_cast<size_t>(row)];
    m_chooser->begin(m_bindings.value(blankKey(blank.place)), blank.suggestion, blank.hint);
    const int place = m_textPlaces[static_cast<size_t>(row)];
    if (place < 0)
        return;
    QTextEdit::ExtraSelection mark;
    mark.cursor = m_text->textCursor();
    mark.cursor.setPosition(place);
    mark.cursor.setPosition(place + static_cast<int>(blank.length), QTextCursor::KeepAnchor);
    mark.format.setBackground(palette().highlight());
    mark.format.setForeground(palette().highlightedText());
    m_text->setExtraSelections({mark});
    QTextCursor there = mark.cursor;
    there.clearSelection();
    m_text->setTextCursor(there);
    m_text->centerCursor();
}

void BlankBinder::bind(const QString& field)
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (row < 0)
        return;
    m_bindings.insert(blankKey(m_blanks[static_cast<size_t>(row)].place), field);
    showRow(row);
    showCount();
    if (row + 1 < m_list->topLevelItemCount())
        m_list->setCurrentItem(m_list->topLevelItem(row + 1));
    else
        showBlank();
}

} // namespace cdesk::ui
