// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

namespace cdesk {

/// SHA-256 of what is added piece by piece, by the fastest of the libraries that are linked: files and documents are
/// verified as a whole, and hashing them is most of that work.
class Sha256 {
public:
    Sha256();
    ~Sha256();
    Sha256(const Sha256&) = delete;

    void add(const QByteArray& piece);
    /// 64 hex digits; nothing is added after it.
    QString hex();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// 64 hex digits.
QString sha256Hex(const QByteArray& bytes);

} // namespace cdesk
