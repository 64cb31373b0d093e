// SPDX-License-Identifier: GPL-3.0-or-later
// Shows the program's own fields, tray icon and bubbles without an office, and says on stdout what happens to them.
// The end-to-end tests prove with it that the harness and the desktop parts work, apart from any page.
#include "core/base/Clock.h"
#include "ui/theme/Theme.h"
#include "ui/tray/DesktopNotifier.h"
#include "ui/tray/TrayIcon.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/FormPanel.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/MoneyField.h"
#include "ui/widgets/StatusChip.h"

#include <QApplication>
#include <QListWidget>
#include <QMainWindow>
#include <QPushButton>
#include <QTextStream>
#include <QVBoxLayout>

using namespace cdesk;
using namespace cdesk::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

void say(const QString& line)
{
    QTextStream(stdout) << line << Qt::endl;
}

QString nameOf(NoteAction action)
{
    switch (action) {
    case NoteAction::Open:
        return u"open"_s;
    case NoteAction::Snooze:
        return u"snooze"_s;
    case NoteAction::Done:
        return u"done"_s;
    }
    return {};
}

QList<Note> matters(int count)
{
    QList<Note> notes;
    for (int number = 1; number <= count; ++number)
        notes.append({u"reminder:%1"_s.arg(number),
                      u"合同 HT-2025-%1 将于 14 天后到期"_s.arg(number, 4, 10, QChar(u'0')),
                      u"客户：上海<A&B>贸易行\n到期日：2025-12-05"_s});
    return notes;
}

/// A list whose states are chips, as on the pages.
QWidget* stateList()
{
    auto* list = new QListWidget;
    list->setItemDelegate(new StatusDelegate(list));
    const std::pair<QString, Tone> states[] = {{u"草稿"_s, Tone::Neutral},
                                               {u"审批中"_s, Tone::Info},
                                               {u"已签"_s, Tone::Success},
                                               {u"即将到期"_s, Tone::Warning},
                                               {u"逾期"_s, Tone::Danger}};
    for (const auto& [word, tone] : states) {
        auto* item = new QListWidgetItem(word, list);
        item->setData(ChipToneRole, static_cast<int>(tone));
    }
    list->setCurrentRow(1);
    return list;
}

class ProbeWindow final : public QMainWindow {
public:
    ProbeWindow()
    {
        setWindowTitle(u"探针"_s);
        auto* form = new FormPanel(this);
        auto* name = new QLineEdit;
        form->addField(u"name"_s, u"客户名称"_s, name);
        form->addField(u"expiry"_s, u"到期日"_s, new DateField(m_clock));
        form->addField(u"price"_s, u"合同金额"_s, new MoneyField);
        form->addField(u"state"_s, u"状态"_s, stateList());
        form->setError(u"price"_s, u"请填写合同金额。"_s);
        auto* bar = new MessageBar(this);
        auto* page = new QWidget(this);
        setCentralWidget(page);
        auto* layout = new QVBoxLayout(page);
        layout->addWidget(bar);
        layout->addWidget(form);
        const auto button = [this, layout](const QString& text, auto act) {
            auto* made = new QPushButton(text, this);
            connect(made, &QPushButton::clicked, this, act);
            layout->addWidget(made);
        };
        button(u"保存"_s, [bar, name] { bar->say(Tone::Success, u"已保存："_s + name->text()); });
        button(u"提醒一份"_s, [this] { m_notifier.notify(matters(1)); });
        button(u"提醒五份"_s, [this] { m_notifier.notify(matters(5)); });
        connect(&m_notifier, &Notifier::acted, this,
                [](const QString& tag, NoteAction action) { say(u"ACTED "_s + tag + u' ' + nameOf(action)); });
        connect(&m_notifier, &Notifier::closed, this, [](const QString& tag) { say(u"CLOSED "_s + tag); });
        connect(&m_notifier, &Notifier::unshown, this, [](const QString& tag) { say(u"UNSHOWN "_s + tag); });
        connect(&m_tray, &TrayIcon::appeared, this, [this] {
            m_tray.setCount(2);
            say(u"TRAY"_s);
        });
        connect(&m_tray, &TrayIcon::openWanted, this, [] { say(u"OPEN"_s); });
        connect(&m_tray, &TrayIcon::remindersWanted, this, [] { say(u"REMINDERS"_s); });
        m_notifier.setFallback([this](const Note& note) { return m_tray.showMessage(note); });
        m_tray.start();
    }

private:
    FixedClock m_clock{QDate(2025, 11, 30)};
    DesktopNotifier m_notifier;
    TrayIcon m_tray;
};

} // namespace

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    QApplication::setApplicationName(u"contractdesk-probe"_s);
    QApplication::setDesktopFileName(u"contractdesk"_s);
    QApplication::setQuitOnLastWindowClosed(true);
    const QStringList arguments = QApplication::arguments();
    const qsizetype at = arguments.indexOf(u"--lightness"_s) + 1;
    Theme theme(app, lightnessFrom(arguments.value(at > 0 ? at : arguments.size())));
    ProbeWindow window;
    window.show();
    return QApplication::exec();
}
