// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/Customer.h"

#include <span>

namespace cdesk {

/// A plain text of a customer, by the key that errors, imports, the log and forms use for it.
struct CustomerText {
    QString key;
    QString Customer::*value;
    int longest; ///< characters
};

/// All plain texts of a customer, in the order people fill them in.
std::span<const CustomerText> customerTexts();
/// The text with this key; nothing for other fields.
const CustomerText* customerText(QStringView key);

} // namespace cdesk
