// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace cdesk::ui {

/// Asks for files and folders without blocking; tests answer in its place. The last folder is remembered per purpose.
class FileDialogs {
public:
    virtual ~FileDialogs() = default;

    struct Request {
        QString purpose; ///< key under which the last folder is remembered, e.g. `customer_import`
        QString title;
        QString filter;   ///< "Word documents (*.docx)"
        QString proposal; ///< file name offered when saving
    };
    using Chosen = std::function<void(const QString& path)>; ///< not called when the person cancels

    virtual void openFile(QWidget* parent, const Request& request, Chosen then) = 0;
    virtual void saveFile(QWidget* parent, const Request& request, Chosen then) = 0;
    virtual void chooseFolder(QWidget* parent, const Request& request, Chosen then) = 0;
};

} // namespace cdesk::ui
