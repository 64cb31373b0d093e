// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>
#include <vector>

namespace cdesk::test {

/// A broken or hostile template, made when it is needed, with data, and what may come of it.
struct HostileFile {
    QString name;
    QString outcome; ///< code of the error, or "filled"; several with `|` where libraries differ
    std::function<QByteArray()> bytes;
    std::function<QByteArray()> data = [] { return QByteArray("{\"客户名称\": \"甲\"}"); };
    QString open = {}; ///< other delimiters
    QString close = {};
};

/// Hostile as archives: what a zip file can do to a reader.
std::vector<HostileFile> hostileArchives();
/// Hostile as packages and markup.
std::vector<HostileFile> hostileMarkup();
/// Hostile as templates: tags, blocks, loops and data without measure.
std::vector<HostileFile> hostileTemplates();

} // namespace cdesk::test
