// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/users/RoleMatrixDialog.h"

#include "core/jobs/Dispatcher.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Messenger.h"
#include "ui/text/RightsWords.h"
#include "ui/theme/Spacing.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/SaveKey.h"
#include "ui/widgets/WrappedLabel.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QScreen>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

namespace {

constexpr int kPermissionRole = Qt::UserRole; ///< of a row's first cell; none on a heading

QTableWidgetItem* plainCell(const QString& text)
{
    auto* item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    return item;
}

} // namespace

RoleMatrixDialog::RoleMatrixDialog(const PageContext& context, const UserServices& services, const RoleMatrix& matrix,
                                   QWidget* parent)
    : QDialog(parent), m_context{context}, m_services{services}, m_table{new QTableWidget(this)}, m_bar{new MessageBar(
                                                                                                      this)}
{
    setObjectName(u"roleMatrixDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Roles and rights"));
    auto* hint = wrappedLabel(u"roleMatrixHintLabel"_s, this);
    hint->setText(tr("Tick what a role may do; the space bar ticks, too. Whoever may not see amounts is shown "
                     "neither prices and sums nor the texts of contracts, in lists, reports and files alike."));
    m_table->setObjectName(u"roleMatrixTable"_s);
    m_table->setAccessibleName(windowTitle());
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents); // a long right takes two lines
    m_table->setTabKeyNavigation(false);
    fill(matrix);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton* usual = buttons->addButton(tr("As delivered"), QDialogButtonBox::ResetRole);
    usual->setObjectName(u"usualRightsButton"_s);
    usual->setAutoDefault(false);
    connect(usual, &QPushButton::clicked, this, [this] { fill(RoleMatrix()); });
    m_save = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(u"saveRightsButton"_s);
    m_save->setDefault(true);
    connect(m_save, &QPushButton::clicked, this, &RoleMatrixDialog::save);
    addSaveKey(this, m_save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(Spacing::of(*this).normal);
    layout->addWidget(m_bar);
    layout->addWidget(hint);
    layout->addWidget(m_table, 1);
    layout->addWidget(buttons);
    // Wide enough for the longest right and every role, in any language.
    int wanted = 0;
    for (const RightsWords::Group& group : RightsWords::groups())
        for (const Permission permission : group.permissions)
            wanted = std::max(wanted, fontMetrics().horizontalAdvance(RightsWords::permission(permission)));
    wanted += charactersWide(*this, 6);
    for (int column = 1; column < m_table->columnCount(); ++column)
        wanted += m_table->horizontalHeader()->sectionSizeHint(column);
    resize(QSize(std::max(wanted, charactersWide(*this, 72)), charactersWide(*this, 46))
               .boundedTo(screen()->availableSize() * 19 / 20));
    m_table->setFocus();
}

QTableWidgetItem* RoleMatrixDialog::cell(Permission permission, Role role, const RoleMatrix& matrix) const
{
    auto* item = new QTableWidgetItem;
    const QString spoken = tr("%1: %2").arg(RightsWords::role(role), RightsWords::permission(permission));
    item->setToolTip(spoken.toHtmlEscaped());
    item->setData(Qt::AccessibleTextRole, spoken);
    item->setCheckState(matrix.may(role, permission) ? Qt::Checked : Qt::Unchecked);
    // Everybody may look; without that there would be no window.
    item->setFlags(permission == Permission::ViewOffice
                       ? Qt::ItemFlags(Qt::ItemIsSelectable)
                       : Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemIsUserCheckable);
    return item;
}

void RoleMatrixDialog::fill(const RoleMatrix& matrix)
{
    const auto at = m_table->currentIndex();
    m_table->clear();
    m_table->setRowCount(0);
    m_table->setColumnCount(1 + static_cast<int>(kAllRoles.size()));
    QStringList headings{tr("Right")};
    for (const Role role : kAllRoles) // a word a line: all roles fit beside each other on a small screen
        headings.append(RightsWords::role(role).replace(u' ', u'\n'));
    m_table->setHorizontalHeaderLabels(headings);
    for (const RightsWords::Group& group : RightsWords::groups()) {
        const int heading = m_table->rowCount();
        m_table->insertRow(heading);
        QTableWidgetItem* title = plainCell(group.name);
        QFont bold = m_table->font();
        bold.setBold(true);
        title->setFont(bold);
        m_table->setItem(heading, 0, title);
        m_table->setSpan(heading, 0, 1, m_table->columnCount());
        for (const Permission permission : group.permissions) {
            const int row = m_table->rowCount();
            m_table->insertRow(row);
            QTableWidgetItem* name = plainCell(RightsWords::permission(permission));
            name->setToolTip(name->text().toHtmlEscaped()); // cut off on a small screen
            name->setData(kPermissionRole, static_cast<int>(permission));
            m_table->setItem(row, 0, name);
            for (size_t i = 0; i < kAllRoles.size(); ++i)
                m_table->setItem(row, static_cast<int>(i) + 1, cell(permission, kAllRoles[i], matrix));
        }
    }
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->setCurrentCell(at.isValid() ? at.row() : 1, at.isValid() ? at.column() : 0);
}

RoleMatrix RoleMatrixDialog::entered() const
{
    RoleMatrix matrix;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QVariant permission = m_table->item(row, 0)->data(kPermissionRole);
        if (!permission.isValid())
            continue;
        for (size_t i = 0; i < kAllRoles.size(); ++i)
            matrix.set(kAllRoles[i], static_cast<Permission>(permission.toInt()),
                       m_table->item(row, static_cast<int>(i) + 1)->checkState() == Qt::Checked);
    }
    return matrix;
}

void RoleMatrixDialog::save()
{
    m_save->setEnabled(false);
    m_context.dispatcher.run(
        this,
        [&users = m_services.users, actor = Actor(m_context.actor), matrix = entered()] {
            return users.saveMatrix(actor, matrix);
        },
        [this](const Result<void>& saved) {
            m_save->setEnabled(true);
            if (!saved)
                return m_bar->say(Tone::Danger, errorText(saved.error()));
            m_context.messenger.done(tr("The rights of the roles were saved."));
            accept();
        });
}

} // namespace cdesk::ui
