// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/MainWindow.h"

#include "ui/shell/CommandBar.h"
#include "ui/shell/CommandPalette.h"
#include "ui/shell/PageList.h"
#include "ui/shell/ViewState.h"
#include "ui/shell/WindowsBehindCover.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Spacing.h"
#include "ui/widgets/MessageBar.h"

#include <QAction>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

MainWindow::MainWindow(ViewState& view, QWidget* parent) : QMainWindow{parent}, m_view{view}
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(tr("ContractDesk"));
    setWindowIcon(Icons::program());
    buildFrame();
    buildShortcuts();
    if (!restoreGeometry(m_view.bytes(u"window/geometry"_s)))
        sizeForScreen();
}

void MainWindow::sizeForScreen()
{
    // Room for a list beside a page of paper, but never larger than the screen.
    const QSize wanted(charactersWide(*this, 110), charactersWide(*this, 66));
    resize(wanted.boundedTo(screen()->availableSize() * 19 / 20));
}

MainWindow::~MainWindow() = default;

void MainWindow::buildFrame()
{
    const Spacing space = Spacing::of(*this);
    m_navigation = new PageList(this);
    m_title = new QLabel(this);
    m_title->setObjectName(u"pageTitle"_s);
    m_title->setTextFormat(Qt::PlainText);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    large.setBold(true);
    m_title->setFont(large);

    m_commands = new CommandBar(this);

    m_searchSlot = new QWidget(this);
    auto* searchLayout = new QHBoxLayout(m_searchSlot);
    searchLayout->setContentsMargins({});

    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(space.normal, space.normal, space.page, space.normal); // in line with the page below
    bar->addWidget(m_title);
    bar->addSpacing(space.section);
    bar->addWidget(m_commands, 1);
    bar->addSpacing(space.normal);
    bar->addWidget(m_searchSlot);

    m_trouble = new MessageBar(this);
    m_trouble->setObjectName(u"troubleBar"_s);
    m_trouble->setStanding(true);
    m_messages = new MessageBar(this);
    m_stack = new QStackedWidget(this);
    auto* column = new QVBoxLayout;
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(bar);
    auto* messages = new QVBoxLayout;
    messages->setContentsMargins(space.normal, 0, space.page, space.tight);
    messages->setSpacing(space.tight);
    messages->addWidget(m_trouble);
    messages->addWidget(m_messages);
    column->addLayout(messages);
    column->addWidget(m_stack, 1);

    m_workspace = new QWidget(this);
    auto* row = new QHBoxLayout(m_workspace);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(m_navigation);
    row->addLayout(column, 1);

    m_outer = new QStackedWidget(this);
    m_outer->addWidget(m_workspace);
    setCentralWidget(m_outer);

    m_officeLabel = new QLabel(this);
    m_officeLabel->setObjectName(u"officeLabel"_s);
    m_officeLabel->setTextFormat(Qt::PlainText);
    m_backupLabel = new QLabel(this);
    m_backupLabel->setObjectName(u"backupLabel"_s);
    m_backupLabel->setTextFormat(Qt::PlainText);
    m_dueButton = new QPushButton(this);
    m_dueButton->setObjectName(u"dueButton"_s);
    m_dueButton->setFlat(true);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->setContentsMargins(space.normal, 0, space.normal, 0);
    statusBar()->addWidget(m_officeLabel, 1);
    statusBar()->addPermanentWidget(m_backupLabel);
    statusBar()->addPermanentWidget(m_dueButton);
    connect(m_dueButton, &QPushButton::clicked, this, &MainWindow::dueClicked);
    connect(m_navigation, &PageList::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            showPage(m_entries[static_cast<size_t>(row)].key);
    });
    setDueCount(0);
}

void MainWindow::buildShortcuts()
{
    connect(new QShortcut(QKeySequence(u"Ctrl+K"_s), this), &QShortcut::activated, this, &MainWindow::openPalette);
    connect(new QShortcut(QKeySequence::HelpContents, this), &QShortcut::activated, this, [this] {
        const Page* current = m_pages.value(m_current);
        Q_EMIT handbookRequested(current && !current->handbookPage().isEmpty() ? current->handbookPage() : u"start"_s);
    });
    for (int i = 0; i < 9; ++i)
        connect(new QShortcut(QKeySequence(u"Ctrl+%1"_s.arg(i + 1)), this), &QShortcut::activated, this, [this, i] {
            m_navigation->clearFocus();
            m_navigation->setCurrentRow(std::min(i, m_navigation->count() - 1));
            focusPage();
        });
}

void MainWindow::setSearchBox(QWidget* searchBox)
{
    while (const QLayoutItem* old = m_searchSlot->layout()->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    m_searchSlot->layout()->addWidget(searchBox);
}

void MainWindow::setProgramCommands(const QList<QAction*>& commands)
{
    m_programCommands = commands;
    addActions(commands); // their shortcuts work everywhere in the window
}

void MainWindow::setOfficeName(const QString& name)
{
    m_officeLabel->setText(name);
    m_officeName = name;
    showTitle();
}

void MainWindow::showTitle()
{
    if (m_cover) // a task bar must not tell whose office it is
        setWindowTitle(tr("ContractDesk (locked)"));
    else
        setWindowTitle(m_officeName.isEmpty() ? tr("ContractDesk") : tr("%1 – ContractDesk").arg(m_officeName));
}

void MainWindow::setBackupText(const QString& text, Tone tone)
{
    m_backupLabel->setText(text);
    QPalette colors = palette();
    if (tone == Tone::Danger || tone == Tone::Warning)
        colors.setColor(QPalette::WindowText, toneColors(tone, palette()).ink);
    m_backupLabel->setPalette(colors);
}

void MainWindow::setTrouble(const QString& text, const QString& button, std::function<void()> act)
{
    if (text.isEmpty())
        m_trouble->dismiss();
    else if (m_trouble->isHidden() || m_trouble->text() != text) // said once, not every few seconds
        m_trouble->say(Tone::Danger, text, button, std::move(act));
}

void MainWindow::setDueCount(int due)
{
    m_dueButton->setText(due == 0 ? tr("Nothing due") : tr("%n reminder(s) due", nullptr, due));
    m_dueButton->setIcon(Icons::get(due == 0 ? u"checkmark"_s : u"appointment-reminder"_s));
}

void MainWindow::bringToFront()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

QList<QAction*> MainWindow::allCommands()
{
    QList<QAction*> commands;
    if (const Page* current = m_pages.value(m_current))
        commands = current->commands();
    return commands + m_goCommands + m_programCommands;
}

void MainWindow::openPalette()
{
    if (m_welcome || m_cover)
        return;
    (new CommandPalette(allCommands(), this))->open();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_view.setBytes(u"window/geometry"_s, saveGeometry());
    if (!mayLeavePages()) {
        event->ignore();
        return;
    }
    bool mayClose = true;
    Q_EMIT closeRequested(mayClose);
    event->setAccepted(mayClose);
    if (mayClose)
        Q_EMIT closed();
}

} // namespace cdesk::ui
