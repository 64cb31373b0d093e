// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/TrayIcon.h"

#include "ui/theme/Icons.h"
#include "ui/tray/TrayHost.h"

#include <QPainter>
#include <QSystemTrayIcon>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

namespace {

constexpr int kSides[] = {16, 22, 24, 32, 48, 64};
constexpr QRgb kBadge = 0xffb3261e;
constexpr int kMessageMs = 15000;

QPixmap badged(const QIcon& icon, int side, const QString& figure)
{
    QPixmap picture = icon.pixmap(QSize(side, side), 1.0);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    QFont font;
    font.setBold(true);
    font.setPixelSize(qMax(8, side * 9 / 20)); // pixels of the picture, not of the screen
    const int height = side * 11 / 20;
    const int width = qMin(side, qMax(height, QFontMetrics(font).horizontalAdvance(figure) + side / 6));
    const QRectF badge(side - width, side - height, width, height);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(kBadge));
    painter.drawRoundedRect(badge, height / 2.0, height / 2.0);
    painter.setPen(Qt::white);
    painter.setFont(font);
    painter.drawText(badge, Qt::AlignCenter, figure);
    return picture;
}

} // namespace

QIcon badgedIcon(const QIcon& icon, int count)
{
    if (count <= 0)
        return icon;
    QIcon result;
    for (const int side : kSides)
        result.addPixmap(badged(icon, side, count > 99 ? u"99+"_s : QString::number(count)));
    return result;
}

TrayIcon::TrayIcon(QObject* parent) : QObject(parent), m_host{new TrayHost(this)}
{
    m_menu.addAction(tr("Open ContractDesk"), this, &TrayIcon::openWanted);
    m_menu.addAction(tr("Reminder centre"), this, &TrayIcon::remindersWanted);
    m_menu.addSeparator();
    m_menu.addAction(tr("Quit"), this, &TrayIcon::quitWanted);
    connect(m_host, &TrayHost::found, this, &TrayIcon::create);
}

TrayIcon::~TrayIcon() = default;

void TrayIcon::start()
{
    m_host->look();
}

bool TrayIcon::isThere() const
{
    return m_icon && m_icon->isVisible() && QSystemTrayIcon::isSystemTrayAvailable();
}

void TrayIcon::create()
{
    if (!QSystemTrayIcon::isSystemTrayAvailable())
        return;
    m_icon = new QSystemTrayIcon(this);
    m_icon->setContextMenu(&m_menu);
    connect(m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            Q_EMIT openWanted();
    });
    connect(m_icon, &QSystemTrayIcon::messageClicked, this, &TrayIcon::remindersWanted);
    update();
    m_icon->show();
    Q_EMIT appeared();
}

void TrayIcon::setCount(int due)
{
    if (std::exchange(m_due, due) != due)
        update();
}

void TrayIcon::update()
{
    if (!m_icon)
        return;
    m_icon->setIcon(badgedIcon(Icons::program(), m_due));
    m_icon->setToolTip(m_due > 0 ? tr("ContractDesk: %n matter(s) due", nullptr, m_due) : tr("ContractDesk"));
}

bool TrayIcon::showMessage(const Note& note)
{
    if (!isThere())
        return false;
    m_icon->showMessage(note.title, note.body, note.critical ? QSystemTrayIcon::Warning : QSystemTrayIcon::Information,
                        kMessageMs);
    return true;
}

} // namespace cdesk::ui
