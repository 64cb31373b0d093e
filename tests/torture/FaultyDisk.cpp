// SPDX-License-Identifier: GPL-3.0-or-later
// A disk that fails on command: loaded before the program (LD_PRELOAD), it counts everything that changes a file below
// one folder (write, sync, rename, truncate, delete, whoever asks for it: SQLite, Qt or ourselves) and lets one of
// these fail, once or from then on for good.
//
//   FAULTY_FOLDER   only what happens below this folder counts
//   FAULTY_AT       number of the step that fails, from 1; 0: none
//   FAULTY_HOW      io | full, and + half: a failing write leaves the first half of it on the disk
//   FAULTY_UNTIL    once | ever
//   FAULTY_COUNT    file that gets the number of steps when the program ends
#include <dlfcn.h>
#include <fcntl.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <climits>
#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace {

template <class Function>
Function realOne(const char* name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

struct Plan {
    const char* folder = std::getenv("FAULTY_FOLDER");
    long at = std::atol(std::getenv("FAULTY_AT") ? std::getenv("FAULTY_AT") : "0");
    bool full = std::getenv("FAULTY_HOW") && std::strstr(std::getenv("FAULTY_HOW"), "full");
    bool half = std::getenv("FAULTY_HOW") && std::strstr(std::getenv("FAULTY_HOW"), "half");
    bool ever = std::getenv("FAULTY_UNTIL") && std::strcmp(std::getenv("FAULTY_UNTIL"), "ever") == 0;
    std::atomic<long> steps{0};

    ~Plan()
    {
        const char* file = std::getenv("FAULTY_COUNT");
        if (FILE* out = file ? std::fopen(file, "w") : nullptr) {
            std::fprintf(out, "%ld\n", steps.load());
            std::fclose(out);
        }
    }
    bool fails()
    {
        const long step = ++steps;
        return at > 0 && (ever ? step >= at : step == at);
    }
    int reason() const { return full ? ENOSPC : EIO; }
};

Plan& plan()
{
    static Plan one;
    return one;
}

bool concerns(const char* path)
{
    const char* folder = plan().folder;
    return folder && path && std::strncmp(path, folder, std::strlen(folder)) == 0;
}

bool concerns(int descriptor)
{
    char link[64];
    char path[PATH_MAX];
    std::snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    const ssize_t length = readlink(link, path, sizeof path - 1);
    if (length <= 0)
        return false;
    path[length] = '\0';
    return concerns(path);
}

/// True when this step shall fail; the reason stands in errno.
template <class Where>
bool failsAt(Where where)
{
    const int before = errno;
    if (!concerns(where) || !plan().fails()) {
        errno = before;
        return false;
    }
    errno = plan().reason();
    return true;
}

} // namespace

#pragma GCC visibility push(default) // these stand before the system's own
extern "C" {

ssize_t write(int file, const void* bytes, size_t size)
{
    static const auto real = realOne<ssize_t (*)(int, const void*, size_t)>("write");
    if (!failsAt(file))
        return real(file, bytes, size);
    const int reason = errno;
    if (plan().half && size > 1)
        static_cast<void>(!real(file, bytes, size / 2));
    errno = reason;
    return -1;
}

ssize_t pwrite64(int file, const void* bytes, size_t size, off64_t place)
{
    static const auto real = realOne<ssize_t (*)(int, const void*, size_t, off64_t)>("pwrite64");
    if (!failsAt(file))
        return real(file, bytes, size, place);
    const int reason = errno;
    if (plan().half && size > 1)
        static_cast<void>(!real(file, bytes, size / 2, place));
    errno = reason;
    return -1;
}

int fsync(int file)
{
    static const auto real = realOne<int (*)(int)>("fsync");
    return failsAt(file) ? -1 : real(file);
}

int fdatasync(int file)
{
    static const auto real = realOne<int (*)(int)>("fdatasync");
    return failsAt(file) ? -1 : real(file);
}

int ftruncate64(int file, off64_t size) noexcept
{
    static const auto real = realOne<int (*)(int, off64_t)>("ftruncate64");
    return failsAt(file) ? -1 : real(file, size);
}

int rename(const char* from, const char* to) noexcept
{
    static const auto real = realOne<int (*)(const char*, const char*)>("rename");
    return failsAt(to) ? -1 : real(from, to);
}

int renameat2(int fromFolder, const char* from, int toFolder, const char* to, unsigned how) noexcept
{
    static const auto real = realOne<int (*)(int, const char*, int, const char*, unsigned)>("renameat2");
    return failsAt(to) ? -1 : real(fromFolder, from, toFolder, to, how);
}

int unlink(const char* path) noexcept
{
    static const auto real = realOne<int (*)(const char*)>("unlink");
    return failsAt(path) ? -1 : real(path);
}

} // extern "C"
#pragma GCC visibility pop
