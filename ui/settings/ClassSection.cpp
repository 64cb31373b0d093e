// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/ClassSection.h"

#include "core/archive/ArchiveRecord.h"
#include "ui/archive/ArchiveWords.h"
#include "ui/contracts/ContractWords.h"
#include "ui/settings/LinesEdit.h"
#include "ui/text/Messenger.h"
#include "ui/theme/Spacing.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

namespace {

constexpr int kAxisRole = Qt::UserRole;     ///< ClassAxis
constexpr int kNameRole = Qt::UserRole + 1; ///< as the contract has it; empty for a heading

ClassAxis axisOf(const QTreeWidgetItem& item)
{
    return static_cast<ClassAxis>(item.data(0, kAxisRole).toInt());
}

QString nameOf(const QTreeWidgetItem& item)
{
    return item.data(0, kNameRole).toString();
}

std::vector<ContractClass>::iterator placeOf(std::vector<ContractClass>& classes, ClassAxis axis, const QString& name)
{
    return std::find_if(classes.begin(), classes.end(),
                        [&](const ContractClass& one) { return one.axis == axis && one.name == name; });
}

/// The class as it came with the program; null for one of the office's own.
const ContractClass* deliveredClass(ClassAxis axis, const QString& name)
{
    for (const ContractClass& one : defaultClasses())
        if (one.axis == axis && one.name == name)
            return &one;
    return nullptr;
}

/// Codes as words, for reading and writing.
QStringList paperWords(const QStringList& papers)
{
    QStringList words;
    for (const QString& paper : papers)
        words.append(ArchiveWords::check(paper));
    return words;
}

QStringList paperCodes(const QStringList& words)
{
    QStringList papers;
    for (const QString& word : words) {
        const auto code = std::find_if(standardChecks().begin(), standardChecks().end(),
                                       [&](const QString& one) { return ArchiveWords::check(one) == word; });
        papers.append(code == standardChecks().end() ? word : *code);
    }
    return papers;
}

} // namespace

ClassSection::ClassSection(const PageContext& context, QWidget* parent)
    : QWidget(parent), m_context{context}, m_classes{new QTreeWidget(this)}, m_add{new QPushButton(
                                                                                 tr("Add kind of subject"), this)},
      m_remove{new QPushButton(tr("Remove"), this)}, m_restore{new QPushButton(tr("As delivered"), this)},
      m_hint{new QLabel(this)}, m_points{new LinesEdit(this)}, m_papers{new LinesEdit(this)}
{
    setObjectName(u"classSection"_s);
    buildList();
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setText(
        tr("The points stand beside the form while a contract is drafted; the papers make the checklist when "
           "it is filed. The types of contracts themselves are kept under “Office and numbers”."));
    const auto titled = [this](const QString& title, LinesEdit* field, const QString& name) {
        auto* label = new QLabel(title, this);
        label->setBuddy(field);
        field->setObjectName(name);
        field->setAccessibleName(QString(title).remove(u'&'));
        connect(field, &LinesEdit::editingFinished, this, &ClassSection::keepTexts);
        return label;
    };
    const Spacing space = Spacing::of(*this);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(space.tight);
    texts->addWidget(titled(tr("&What to watch, one point a line"), m_points, u"classPointsField"_s));
    texts->addWidget(m_points, 3);
    texts->addWidget(titled(tr("&Papers for the file, one a line"), m_papers, u"classPapersField"_s));
    texts->addWidget(m_papers, 2);
    auto* below = new QHBoxLayout;
    below->addStretch();
    below->addWidget(m_restore);
    texts->addLayout(below);

    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    auto* list = new QVBoxLayout;
    list->setSpacing(space.tight);
    list->addWidget(m_classes, 1);
    list->addLayout(buttons);
    auto* both = new QHBoxLayout;
    both->setSpacing(space.section);
    both->addLayout(list, 2);
    both->addLayout(texts, 3);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, space.page, space.page);
    layout->setSpacing(space.normal);
    layout->addWidget(m_hint);
    layout->addLayout(both, 1);
    setMaximumWidth(charactersWide(*this, 90));
}

void ClassSection::buildList()
{
    m_classes->setObjectName(u"classTree"_s);
    m_classes->setAccessibleName(tr("Kinds of contracts"));
    m_classes->setHeaderHidden(true);
    m_classes->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_add->setObjectName(u"addSubjectButton"_s);
    m_remove->setObjectName(u"removeSubjectButton"_s);
    m_restore->setObjectName(u"restoreClassButton"_s);
    m_restore->setToolTip(tr("Bring back the points and papers that came with the program"));
    connect(m_classes, &QTreeWidget::currentItemChanged, this, &ClassSection::showClass);
    connect(m_classes, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem* item) {
        if (!m_isFilling)
            rename(item);
    });
    connect(m_add, &QPushButton::clicked, this, &ClassSection::addSubject);
    connect(m_remove, &QPushButton::clicked, this, &ClassSection::removeSubject);
    connect(m_restore, &QPushButton::clicked, this, &ClassSection::restore);
}

void ClassSection::show(const OfficeSettings& settings)
{
    if (m_classes->topLevelItemCount() > 0 && settings == m_settings)
        return; // what somebody is typing stays
    m_settings = settings;
    fill();
}

void ClassSection::fill()
{
    const QTreeWidgetItem* current = m_classes->currentItem();
    const ClassAxis axis = current ? axisOf(*current) : ClassAxis::Nature;
    const QString name = current ? nameOf(*current) : QString();
    m_isFilling = true;
    m_classes->clear();
    const std::pair<QString, QStringList> groups[] = {
        {tr("By nature"), m_settings.contractTypes},
        {tr("By subject"), classNames(m_settings.classes, ClassAxis::Subject)},
        {tr("By form"), classNames(defaultClasses(), ClassAxis::Form)}};
    QTreeWidgetItem* wanted = nullptr;
    for (int group = 0; const auto& [title, names] : groups) {
        auto* heading = new QTreeWidgetItem(m_classes, {title});
        heading->setData(0, kAxisRole, group);
        heading->setFlags(Qt::ItemIsEnabled);
        for (const QString& one : names) {
            auto* item = new QTreeWidgetItem(
                heading, {static_cast<ClassAxis>(group) == ClassAxis::Form ? ContractWords::form(one) : one});
            item->setData(0, kAxisRole, group);
            item->setData(0, kNameRole, one);
            if (static_cast<ClassAxis>(group) == ClassAxis::Subject && m_context.actor.may(Permission::ChangeSetting))
                item->setFlags(item->flags() | Qt::ItemIsEditable);
            if (!wanted || (axisOf(*item) == axis && one == name))
                wanted = item;
        }
        ++group;
    }
    m_classes->expandAll();
    m_classes->setCurrentItem(wanted);
    m_isFilling = false;
    showClass();
}

ContractClass* ClassSection::chosen()
{
    const QTreeWidgetItem* item = m_classes->currentItem();
    if (!item || nameOf(*item).isEmpty())
        return nullptr;
    const auto place = placeOf(m_settings.classes, axisOf(*item), nameOf(*item));
    return place == m_settings.classes.end() ? nullptr : &*place;
}

void ClassSection::showClass()
{
    if (m_isFilling)
        return;
    const QTreeWidgetItem* item = m_classes->currentItem();
    const bool isNature = item && axisOf(*item) == ClassAxis::Nature && !nameOf(*item).isEmpty();
    // What counts for a type stands here also when it comes from another type, so that it can be changed from there.
    const ContractClass* one = isNature ? natureClass(m_settings.classes, nameOf(*item)) : chosen();
    const QStringList least = isNature ? leastPapers() : QStringList();
    m_points->setLines(one ? one->points : QStringList());
    m_papers->setLines(paperWords(one ? one->papers : least));
    enableButtons();
}

void ClassSection::enableButtons()
{
    const QTreeWidgetItem* item = m_classes->currentItem();
    const bool mayChange = m_context.actor.may(Permission::ChangeSetting);
    const bool isClass = item && !nameOf(*item).isEmpty();
    m_points->setReadOnly(!mayChange || !isClass);
    m_papers->setReadOnly(!mayChange || !isClass);
    m_add->setEnabled(mayChange);
    m_remove->setEnabled(mayChange && isClass && axisOf(*item) == ClassAxis::Subject);
    const bool isOwnType = isClass && axisOf(*item) == ClassAxis::Nature && chosen();
    m_restore->setEnabled(mayChange && (isOwnType || (isClass && deliveredClass(axisOf(*item), nameOf(*item)))));
}

void ClassSection::keepTexts()
{
    const QTreeWidgetItem* item = m_classes->currentItem();
    if (!item || nameOf(*item).isEmpty())
        return;
    ContractClass* one = chosen();
    if (!one)
        one = &m_settings.classes.emplace_back(ContractClass{axisOf(*item), nameOf(*item), {}, {}});
    one->points = m_points->lines();
    one->papers = paperCodes(m_papers->lines());
    enableButtons(); // a type that was like another has its own now
    tell();
}

void ClassSection::rename(QTreeWidgetItem* item)
{
    const QString name = item->text(0).simplified();
    const auto place = placeOf(m_settings.classes, ClassAxis::Subject, nameOf(*item));
    if (place == m_settings.classes.end() || name == place->name)
        return;
    const bool isTaken = placeOf(m_settings.classes, ClassAxis::Subject, name) != m_settings.classes.end();
    if (name.isEmpty() || isTaken) {
        const QString problem = name.isEmpty() ? u"setting.class_name_missing"_s : u"setting.class_twice"_s;
        m_context.messenger.error(invalid(problem, u"classes"_s, name).value());
        return fill();
    }
    place->name = name;
    item->setData(0, kNameRole, name);
    tell();
}

void ClassSection::addSubject()
{
    QString name = tr("New kind");
    for (int number = 2; placeOf(m_settings.classes, ClassAxis::Subject, name) != m_settings.classes.end(); ++number)
        name = tr("New kind %1").arg(number);
    m_settings.classes.push_back({.axis = ClassAxis::Subject, .name = name, .points = {}, .papers = {}});
    fill();
    for (QTreeWidgetItem* item : m_classes->findItems(name, Qt::MatchExactly | Qt::MatchRecursive))
        if (axisOf(*item) == ClassAxis::Subject) {
            m_classes->setCurrentItem(item);
            m_classes->editItem(item);
        }
    tell();
}

void ClassSection::removeSubject()
{
    const QTreeWidgetItem* item = m_classes->currentItem();
    if (!item || axisOf(*item) != ClassAxis::Subject)
        return;
    const auto place = placeOf(m_settings.classes, ClassAxis::Subject, nameOf(*item));
    if (place == m_settings.classes.end())
        return;
    m_settings.classes.erase(place);
    fill();
    tell();
}

void ClassSection::restore()
{
    const QTreeWidgetItem* item = m_classes->currentItem();
    if (!item)
        return;
    const ContractClass* delivered = deliveredClass(axisOf(*item), nameOf(*item));
    const auto current = placeOf(m_settings.classes, axisOf(*item), nameOf(*item));
    if (delivered && current != m_settings.classes.end())
        *current = *delivered;
    else if (delivered)
        m_settings.classes.push_back(*delivered);
    else if (current != m_settings.classes.end()) // a type of the office's own is as the type it resembles again
        m_settings.classes.erase(current);
    showClass();
    tell();
}

void ClassSection::tell()
{
    Q_EMIT changed(m_settings);
}

} // namespace cdesk::ui
