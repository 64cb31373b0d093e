// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/templates/FieldChooser.h"

#include "core/base/PinyinMatch.h"
#include "core/documents/merge/FieldNames.h"
#include "ui/templates/TemplateWords.h"
#include "ui/theme/Spacing.h"
#include "ui/widgets/SearchField.h"

#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

namespace {

/// Everything one blank can become, in the order of the field table; columns of lists need rows of a table, not a
/// blank.
QStringList offeredBindings(bool withColumns)
{
    QStringList all;
    for (const FieldName& field : contractFieldNames().all()) {
        const QString group = field.key.section(u'.', 0, 0);
        const bool isColumn = group == u"items" || group == u"payments" || group == u"parties";
        if (field.type == FieldType::List || (isColumn && !withColumns))
            continue;
        if (field.type == FieldType::Amount)
            all << field.key + u"|金额"_s << field.key + u"|大写"_s;
        else if (field.type == FieldType::Picture)
            all << field.key + u"|图片:40x40"_s; // in millimetres: a seal is 40 to 42 wide
        else
            all << field.key;
    }
    return all;
}

const QStringList& bindingsOffered(bool withColumns)
{
    static const QStringList forBlanks = offeredBindings(false);
    static const QStringList forText = offeredBindings(true);
    return withColumns ? forText : forBlanks;
}

/// A name that a question can carry: what the template language keeps for itself is taken out.
QString questionName(const QString& text)
{
    QString name = text.simplified();
    name.removeIf([](QChar character) { return QStringView(u"{}|:：#/^?!=（）()").contains(character); });
    return name.left(30).trimmed();
}

} // namespace

FieldChooser::FieldChooser(QWidget* parent)
    : QWidget(parent), m_search{new SearchField(this)}, m_list{new QListWidget(this)}
{
    m_search->setObjectName(u"fieldSearchField"_s);
    m_search->setAccessibleName(tr("Find a field"));
    m_search->setPlaceholderText(tr("Field: Chinese, pinyin or initials"));
    m_list->setObjectName(u"fieldList"_s);
    m_list->setAccessibleName(tr("What the blank becomes"));
    m_list->setUniformItemSizes(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Spacing::of(*this).tight);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    setFocusProxy(m_search);
    connect(m_search, &QLineEdit::textChanged, this, &FieldChooser::fill);
    connect(m_search, &QLineEdit::returnPressed, this, &FieldChooser::take);
    connect(m_search, &SearchField::leftDownward, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_list, &QListWidget::itemClicked, this, &FieldChooser::take);
    connect(m_list, &QListWidget::itemActivated, this, &FieldChooser::take);
}

void FieldChooser::begin(const QString& binding, const QString& suggestion, const QString& question)
{
    m_binding = binding;
    m_suggestion = suggestion;
    m_question = questionName(question);
    m_search->clear();
    fill({});
}

void FieldChooser::offerForText()
{
    m_isForText = true;
    m_list->setAccessibleName(tr("Fields"));
    fill({});
}

void FieldChooser::fill(const QString& wanted)
{
    m_list->clear();
    const auto add = [this](const QString& binding, const QString& text) {
        auto* item = new QListWidgetItem(text, m_list);
        item->setData(Qt::UserRole, binding);
        if (binding == m_binding)
            m_list->setCurrentItem(item);
    };
    const QString typed = wanted.trimmed();
    if (typed.isEmpty()) {
        if (!m_suggestion.isEmpty())
            add(m_suggestion, tr("%1 – suggested").arg(TemplateWords::binding(m_suggestion)));
        if (!m_question.isEmpty())
            add(u"?"_s + m_question, tr("Ask while drafting: %1").arg(m_question));
        if (!m_isForText)
            add({}, tr("Leave the blank as it is"));
    }
    const PinyinQuery query(typed);
    for (const QString& binding : bindingsOffered(m_isForText)) {
        const QString label = TemplateWords::binding(binding);
        if (binding != m_suggestion && (typed.isEmpty() || query.positionsIn(label)))
            add(binding, label);
    }
    if (const QString question = questionName(typed); !question.isEmpty())
        add(u"?"_s + question, tr("Ask while drafting: %1").arg(question));
    if (!typed.isEmpty() || m_list->currentRow() < 0)
        m_list->setCurrentRow(0);
}

void FieldChooser::take()
{
    if (const QListWidgetItem* item = m_list->currentItem())
        Q_EMIT chosen(item->data(Qt::UserRole).toString());
}

} // namespace cdesk::ui
