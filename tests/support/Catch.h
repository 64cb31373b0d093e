// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Catch2 2 (Debian 12) and 3 (Debian 13, vcpkg) behind one include, with Qt strings readable in failure messages.
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif

#include <QDate>
#include <QString>

namespace Catch {
template <>
struct StringMaker<QString> {
    static std::string convert(const QString& text) { return '"' + text.toStdString() + '"'; }
};
template <>
struct StringMaker<QDate> {
    static std::string convert(const QDate& date) { return date.toString(Qt::ISODate).toStdString(); }
};
} // namespace Catch
