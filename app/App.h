// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Background.h"
#include "app/CommandLine.h"
#include "app/OfficeBackups.h"
#include "app/OfficeLock.h"
#include "app/OfficeWatch.h"
#include "app/Paths.h"
#include "app/Workplace.h"
#include "core/documents/fonts/FontCatalog.h"
#include "core/jobs/ThreadDispatcher.h"
#include "ui/dialogs/NativeFileDialogs.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/SingleInstance.h"
#include "ui/shell/ViewState.h"
#include "ui/shell/WindowMessenger.h"
#include "ui/theme/Theme.h"
#include "ui/welcome/WelcomePage.h"

class QApplication;

namespace cdesk {

namespace ui {
class HandbookWindow;
class LoginPage;
} // namespace ui

/// The one place that builds everything, in visible order, and the only one that knows which office is open.
class App final : public QObject {
    Q_OBJECT

public:
    App(QApplication& application, CommandLine commandLine);
    ~App() override;

    /// Shows the window, or hands over to one that is open already; false: nothing to do, end the program.
    bool start();

private:
    enum class Start { OpenOnly, OpenOrCreate };
    /// How an office is opened or made; shared, since work for the database thread is copied.
    struct Entry {
        std::optional<Credentials> credentials;
        NewOffice wish;
        bool isJustProtected = false; ///< it was open until a moment ago
    };

    /// In the window's memory: where the office is that was opened last.
    static inline const QString kLastOffice = QStringLiteral("office/last");
    /// The one refusal that a person may know better than the program.
    static inline const QString kOpenElsewhere = QStringLiteral("office.open_elsewhere");

    void buildCommands();
    /// A protected office asks who comes in, unless @p credentials are at hand already.
    void startOffice(const QString& folder, Start how, const std::shared_ptr<const Credentials>& credentials = {});
    /// Takes the office for this window; why not, when another window has it (which is then in front) or another
    /// computer. Where nothing can be written nobody is kept out: the office is only read.
    std::optional<Error> takeInstance(const QString& folder);
    void openOffice(const OfficeFolder& office, const std::shared_ptr<const Entry>& entry,
                    const std::function<void(const Error&)>& onProblem);
    void showWelcome(const Error* problem);
    /// Asks who comes into a protected office, until somebody is let in.
    ui::LoginPage* showLogin(const OfficeFolder& office);
    /// Makes an office in the default place, once it has a name and a person.
    void showStart();
    /// Makes a protected office in the default place.
    void showProtect();
    /// Closes the open office and encrypts it.
    void protectOpenOffice();
    /// Hides a protected office until who works in it proves it again.
    void lock();
    /// Somebody else comes to a locked window: closes the office and asks anew who comes in.
    void leaveLocked();
    /// Who forgot the password at the locked window gets a new one by the recovery sheet, as on the login page.
    void recoverLocked(const QString& code, const QString& user, const QString& password);
    /// The code of the recovery sheet gives @p user a new password, with which the office is opened.
    void recoverOffice(ui::LoginPage& login, const OfficeFolder& office, const QString& code, const QString& user,
                       const QString& password);
    void openByLogin(ui::LoginPage& login, const OfficeFolder& office, Credentials credentials);
    void showOffice(const std::shared_ptr<Workplace>& workplace);
    /// Shows the sample office, which is made first when there is none.
    void startSample(ui::WelcomePage* welcome);
    void restoreOffice(ui::WelcomePage* welcome, const QString& chosen);
    void restoreProtected(ui::WelcomePage* welcome, const QString& backup);
    /// The office in the title: its own name, else our company's, else the folder's; a sample says that it is one.
    void showOfficeName();
    /// Somebody's role or the rights of a role changed: asks anew what may be done here.
    void readActor();
    /// All lists anew, as a job.
    void readLists();
    void closeOffice();
    void openHandbook(const QString& page);
    void chooseLanguage(const QString& language);
    void chooseLightness(ui::Lightness lightness);

    CommandLine m_commandLine;
    Paths m_paths;
    SystemClock m_clock;
    std::shared_ptr<FontCatalog> m_fonts; ///< null where no Chinese font is installed
    ui::ViewState m_view;
    QString m_language;
    ui::Theme m_theme;
    const Database* m_database = nullptr; ///< of the open office; belongs to the database thread
    ThreadDispatcher m_dispatcher;
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<ui::WindowMessenger> m_messenger;
    std::unique_ptr<ui::NativeFileDialogs> m_files;
    std::unique_ptr<Background> m_background; ///< tray, bell, closing
    QList<QAction*> m_commands;
    bool m_handedOver = false;
    QString m_refusedFolder;                        ///< of the office that is open elsewhere
    std::unique_ptr<ui::SingleInstance> m_instance; ///< holds the open office for this window
    std::shared_ptr<Workplace> m_workplace;         ///< used only on the database thread
    JobHandle m_reading;                            ///< reads the lists after the start and puts them in order
    Actor m_actor; ///< who works in the open office, with the rights of now; the pages look at it
    std::unique_ptr<ui::PageContext> m_context;
    std::unique_ptr<OfficeBackups> m_backups;
    std::unique_ptr<OfficeWatch> m_watch;
    std::unique_ptr<OfficeLock> m_lock;
    QString m_officeName; ///< as the title shows it
    ui::HandbookWindow* m_handbook = nullptr;
};

} // namespace cdesk
