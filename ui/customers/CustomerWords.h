// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/Customer.h"

#include <QCoreApplication>

namespace cdesk::ui {

/// Words for a customer's codes and fields, in the language of the window.
class CustomerWords {
    Q_DECLARE_TR_FUNCTIONS(cdesk::ui::CustomerWords)

public:
    static QString of(CustomerKind kind);
    static QString of(CustomerClass customerClass);
    static QString of(CustomerStatus status);
    static QString of(AddressKind kind);
    /// Name of the field with this key, as forms and errors use it; the key itself for one nobody knows.
    static QString field(const QString& key);
    /// What an entry of the log says of a customer; the action's code for one nobody knows.
    static QString event(const QString& action);
};

} // namespace cdesk::ui
