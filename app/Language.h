// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QCoreApplication;

namespace cdesk {

/// `zh_CN` or `en`: what was asked for, else what the person chose, else by the computer's locale.
QString windowLanguage(const QString& asked, const QString& chosen);
/// Puts the program's and Qt's own sentences into @p language. Call once, before the first window.
void installLanguage(QCoreApplication& application, const QString& language);

} // namespace cdesk
