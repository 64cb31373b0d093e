// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/FieldDialog.h"

#include "core/documents/merge/FieldNames.h"
#include "core/documents/merge/MergeTag.h"
#include "ui/editor/FlowLoader.h"
#include "ui/templates/FieldChooser.h"
#include "ui/theme/Spacing.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

QString tagFor(const QString& binding)
{
    if (binding.startsWith(u'?'))
        return u"{{%1}}"_s.arg(binding);
    const QString key = binding.section(u'|', 0, 0);
    const FieldName* known = contractFieldNames().find(key);
    return u"{{%1}}"_s.arg((known ? known->label : key) + binding.mid(key.size()));
}

FieldDialog::FieldDialog(const QString& tag, QWidget* parent)
    : QDialog(parent), m_written{new QLineEdit}, m_hint{new QLabel(this)}
{
    setObjectName(u"fieldDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tag.isEmpty() ? tr("Insert field") : tr("Change field"));
    const Spacing space = Spacing::of(*this);
    auto* chooser = new FieldChooser(this);
    chooser->offerForText();
    m_written->setParent(this); // behind the chooser for the Tab key, as it stands below it
    m_written->setObjectName(u"writtenField"_s);
    m_written->setAccessibleName(tr("Written as"));
    m_written->setText(tag.isEmpty() ? QString() : insideTag(tag));
    m_hint->setObjectName(u"fieldHint"_s);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_ok->setObjectName(u"takeFieldButton"_s);
    m_ok->setText(tag.isEmpty() ? tr("Insert") : tr("Change"));
    m_ok->setAutoDefault(false); // Return in the list takes the marked field

    auto* form = new QFormLayout;
    form->addRow(tr("&Written as:"), m_written);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space.page, space.page, space.page, space.page);
    layout->setSpacing(space.normal);
    layout->addWidget(chooser, 1);
    layout->addLayout(form);
    layout->addWidget(m_hint);
    layout->addWidget(buttons);
    setMinimumSize(charactersWide(*this, 26), fontMetrics().height() * 26);
    chooser->setFocus();

    connect(chooser, &FieldChooser::chosen, this, [this](const QString& binding) {
        m_written->setText(insideTag(tagFor(binding)));
        take();
    });
    connect(m_written, &QLineEdit::textChanged, this, &FieldDialog::check);
    connect(m_written, &QLineEdit::returnPressed, this, &FieldDialog::take);
    connect(buttons, &QDialogButtonBox::accepted, this, &FieldDialog::take);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
}

void FieldDialog::check()
{
    const QString name = m_written->text().trimmed();
    const QString tag = u"{{%1}}"_s.arg(name);
    const auto tags = readTags(tag, {});
    const bool isReadable = !name.isEmpty() && tags && tags->size() == 1 && tags->front().end == tag.size();
    m_ok->setEnabled(isReadable);
    if (!isReadable && !name.isEmpty())
        m_hint->setText(tr("This cannot be read as a field."));
    else if (isReadable && tags->front().kind == MergeTag::Kind::Value &&
             !contractFieldNames().find(tags->front().name))
        m_hint->setText(tr("The program knows no field of this name. With a question mark before it, it is asked "
                           "while drafting."));
    else
        m_hint->setText(tr("Behind a bar stands the format, or what is written when nothing is known: %1, %2.")
                            .arg(u"签订日期|yyyy年M月d日"_s, u"联系人|默认:无"_s));
}

void FieldDialog::take()
{
    check();
    if (!m_ok->isEnabled())
        return;
    Q_EMIT chosen(u"{{%1}}"_s.arg(m_written->text().trimmed()));
    accept();
}

} // namespace cdesk::ui
