// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/FormPanel.h"

#include "ui/theme/Palette.h"
#include "ui/theme/Spacing.h"

#include <QAccessible>
#include <QComboBox>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

namespace {

/// Sentence under a field, painted in the ink of danger of whatever palette is in force at that moment.
class ErrorLine final : public QLabel {
public:
    explicit ErrorLine(QWidget* parent) : QLabel(parent)
    {
        setTextFormat(Qt::PlainText);
        setWordWrap(true);
        hide();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setPen(toneColors(Tone::Danger, QGuiApplication::palette()).ink);
        painter.drawText(contentsRect(), static_cast<int>(alignment()) | Qt::TextWordWrap, text());
    }
};

QString withoutMnemonic(const QString& label)
{
    QString plain = label;
    const qsizetype bracket = plain.indexOf(u"(&"_s);
    if (bracket >= 0)
        plain.truncate(bracket);
    return plain.remove(u'&').trimmed();
}

/// Makes the Tab key come to @p next after @p before. Qt does nothing when it stands there already going round the end
/// of the chain, where other fields may come in between later; a window that takes the focus stops it from going round.
void putBehind(QWidget& before, QWidget& next)
{
    QWidget& window = *next.window();
    const Qt::FocusPolicy policy = window.focusPolicy();
    window.setFocusPolicy(Qt::TabFocus);
    QWidget::setTabOrder(&before, &next);
    window.setFocusPolicy(policy);
}

} // namespace

FormPanel::FormPanel(QWidget* parent) : QWidget(parent), m_grid{new QGridLayout(this)}
{
    const Spacing space = Spacing::of(*this);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space.normal);
    m_grid->setVerticalSpacing(space.tight);
    m_grid->setColumnStretch(1, 1);
}

int FormPanel::appendRow(QWidget* left, QWidget* right)
{
    const int row = m_grid->rowCount();
    if (left) {
        const bool tall = right->sizePolicy().expandingDirections().testFlag(Qt::Vertical);
        m_grid->addWidget(left, row, 0, Qt::AlignRight | (tall ? Qt::AlignTop : Qt::AlignVCenter));
    }
    m_grid->addWidget(right, row, 1);
    return row;
}

void FormPanel::addField(const QString& key, const QString& label, QWidget* field, Need need)
{
    const bool required = need == Need::Required;
    auto* name = new QLabel(required ? tr("%1 *").arg(label) : label, this);
    name->setBuddy(field);
    const QString plain = withoutMnemonic(label);
    name->setAccessibleName(plain);
    if (required)
        name->setToolTip(tr("Must be filled in"));
    field->setAccessibleName(required ? tr("%1 (required)").arg(plain) : plain);
    if (field->objectName().isEmpty())
        field->setObjectName(key + u"Field"_s);
    appendRow(name, field);
    comesNext(field);
    auto* error = new ErrorLine(this);
    error->setObjectName(key + u"ErrorLabel"_s);
    m_rows.push_back({key, field, error});
    appendRow(nullptr, error);
    m_grid->setRowMinimumHeight(m_grid->rowCount(), Spacing::of(*this).tight);
    const auto settle = [this, key] { // what was wrong is being put right
        if (!this->error(key).isEmpty())
            setError(key, {});
    };
    if (auto* line = qobject_cast<QLineEdit*>(field))
        connect(line, &QLineEdit::textChanged, this, settle);
    else if (auto* choice = qobject_cast<QComboBox*>(field))
        connect(choice, &QComboBox::currentTextChanged, this, settle);
}

void FormPanel::addUnderLast(QWidget* widget)
{
    appendRow(nullptr, widget);
}

void FormPanel::addSection(const QString& title)
{
    auto* heading = new QLabel(title, this);
    QFont font = heading->font();
    font.setBold(true);
    heading->setFont(font);
    heading->setTextFormat(Qt::PlainText);
    const int row = m_grid->rowCount();
    if (!m_rows.empty())
        heading->setContentsMargins(0, Spacing::of(*this).normal, 0, 0);
    m_grid->addWidget(heading, row, 0, 1, 2);
}

void FormPanel::addWide(QWidget* widget)
{
    m_grid->addWidget(widget, m_grid->rowCount(), 0, 1, 2);
    QWidgetList inside; // a table with its buttons: each takes its turn
    for (QWidget* part = widget->nextInFocusChain(); widget->isAncestorOf(part); part = part->nextInFocusChain())
        if (part->focusPolicy() & Qt::TabFocus)
            inside.append(part);
    if (widget->focusPolicy() & Qt::TabFocus)
        comesNext(widget);
    for (QWidget* part : std::as_const(inside))
        comesNext(part);
}

void FormPanel::comesNext(QWidget* field)
{
    if (m_lastForTab)
        putBehind(*m_lastForTab, *field);
    m_lastForTab = field;
}

FormPanel::Row* FormPanel::find(const QString& key)
{
    const auto row = std::ranges::find(m_rows, key, &Row::key);
    return row == m_rows.end() ? nullptr : &*row;
}

QWidget* FormPanel::field(const QString& key) const
{
    const auto row = std::ranges::find(m_rows, key, &Row::key);
    return row == m_rows.end() ? nullptr : row->field;
}

bool FormPanel::setError(const QString& key, const QString& sentence)
{
    Row* row = find(key);
    if (!row)
        return false;
    row->error->setText(sentence.isEmpty() ? QString() : u"⚠ "_s + sentence);
    row->error->setVisible(!sentence.isEmpty());
    row->field->setAccessibleDescription(sentence);
    QAccessibleEvent changed(row->field, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    return true;
}

QString FormPanel::error(const QString& key) const
{
    const auto row = std::ranges::find(m_rows, key, &Row::key);
    return row == m_rows.end() ? QString() : row->error->text().mid(2);
}

void FormPanel::clearErrors()
{
    for (const Row& row : m_rows) {
        if (!row.error->text().isEmpty())
            setError(row.key, {});
    }
}

bool FormPanel::focusFirstError()
{
    const auto row = std::ranges::find_if(m_rows, [](const Row& r) { return !r.error->text().isEmpty(); });
    if (row == m_rows.end())
        return false;
    row->field->setFocus(Qt::OtherFocusReason);
    return true;
}

} // namespace cdesk::ui
