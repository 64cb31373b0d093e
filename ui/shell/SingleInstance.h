// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLockFile>
#include <QObject>

class QLocalServer;
class QLocalSocket;

namespace cdesk::ui {

/// What a second start may ask of the first: to come to the front, or to open a file.
struct StartRequest {
    QString path; ///< absolute; empty: only come to the front
};

/// One window program per person and office folder. A lock file in the office is the truth, a local socket the
/// doorbell by which a second start hands its wish over.
class SingleInstance final : public QObject {
    Q_OBJECT
public:
    enum class Role {
        First,         ///< go on; requests of later starts arrive as signals
        HandedOver,    ///< another window has taken the request: end
        NotAnswering,  ///< another window holds the office and does not react: say so, never start a second writer
        OtherComputer, ///< the office is open on another computer
        NoPermission,  ///< the office folder cannot be written: the office can only be read
    };
    /// Who holds the office, as far as known.
    struct Holder {
        qint64 processId = 0;
        QString computer;
    };

    explicit SingleInstance(const QString& officeFolder, QObject* parent = nullptr);
    ~SingleInstance() override;

    /// Takes the office or hands @p request to the window that has it; waits two seconds at most.
    Role start(const StartRequest& request);
    Holder holder() const;
    /// Takes away what says that the office is open elsewhere, because a person knows that it is not. The database's
    /// own lock still refuses a second program that really has it open.
    static void forgetHolder(const QString& officeFolder);
    /// Name of the local socket of this office and person.
    QString address() const { return m_address; }

Q_SIGNALS:
    void raiseWanted();
    void openWanted(const QString& path);

private:
    bool handOver(const StartRequest& request) const;
    void listen();
    void receive(QLocalSocket* caller);

    QString m_address;
    QLockFile m_lock;
    QLocalServer* m_server = nullptr;
};

} // namespace cdesk::ui
