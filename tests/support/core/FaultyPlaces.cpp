// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core/FaultyPlaces.h"

#include "tests/support/Catch.h"

#include <QFile>

#ifdef Q_OS_LINUX
#include <sys/mount.h>
#include <unistd.h>
#endif

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

#ifdef Q_OS_LINUX

namespace {

constexpr uid_t kNobody = 65534;

} // namespace

SmallDisk::SmallDisk(const QByteArray& size)
{
    m_mounted =
        ::mount("tmpfs", path().toLocal8Bit().constData(), "tmpfs", 0, QByteArray("size=" + size).constData()) == 0;
    if (!m_mounted)
        WARN("no right to mount a small disk here: the full disk is not tried");
}

SmallDisk::~SmallDisk()
{
    if (m_mounted)
        ::umount2(path().toLocal8Bit().constData(), MNT_DETACH);
}

void SmallDisk::makeReadOnly() const
{
    REQUIRE(::mount("tmpfs", path().toLocal8Bit().constData(), "tmpfs", MS_REMOUNT | MS_RDONLY, nullptr) == 0);
}

OrdinaryUser::OrdinaryUser() : m_wasRoot{::geteuid() == 0}
{
    if (m_wasRoot)
        REQUIRE(::setresuid(kNobody, kNobody, 0) == 0);
}

OrdinaryUser::~OrdinaryUser()
{
    if (m_wasRoot && ::setresuid(0, 0, 0) != 0)
        std::abort(); // the rest of the tests would fail for a reason that is none of theirs
}

void handOver(const QString& path)
{
    if (::geteuid() == 0)
        REQUIRE(::chown(QFile::encodeName(path).constData(), kNobody, kNobody) == 0);
}

#else

SmallDisk::SmallDisk(const QByteArray&)
{
    WARN("no small disks on this system: the full disk is not tried");
}
SmallDisk::~SmallDisk() = default;
void SmallDisk::makeReadOnly() const {}
OrdinaryUser::OrdinaryUser() = default;
OrdinaryUser::~OrdinaryUser() = default;
void handOver(const QString&) {}

#endif

void SmallDisk::fill() const
{
    QFile file(path() + u"/fill"_s);
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    for (qsizetype piece = 1 << 16; piece > 0; piece /= 2)
        while (file.write(QByteArray(piece, 'x')) == piece) {
        }
}

} // namespace cdesk
