// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTemporaryDir>

namespace cdesk {

/// A real, very small disk; made where the system permits it (root on Linux), else isThere() is false and the test says
/// so and rests.
class SmallDisk {
public:
    explicit SmallDisk(const QByteArray& size);
    ~SmallDisk();
    Q_DISABLE_COPY_MOVE(SmallDisk)

    bool isThere() const { return m_mounted; }
    QString path() const { return m_folder.path(); }
    /// Takes all of the space that is left.
    void fill() const;
    /// From now on nothing can be written on it.
    void makeReadOnly() const;

private:
    QTemporaryDir m_folder;
    bool m_mounted = false;
};

/// While it lives the test has the rights of an ordinary user, whoever runs it; root may write everywhere.
class OrdinaryUser {
public:
    OrdinaryUser();
    ~OrdinaryUser();
    Q_DISABLE_COPY_MOVE(OrdinaryUser)

private:
    bool m_wasRoot = false;
};

/// Gives a file or folder to that user.
void handOver(const QString& path);

} // namespace cdesk
