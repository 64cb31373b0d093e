// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/checks/CheckRules.h"
#include "core/documents/merge/TemplateFill.h"

#include <QJsonArray>

namespace cdesk {

/// Something the clause check found.
struct Finding {
    FindingSeverity severity = FindingSeverity::Warning;
    QString code;    ///< check.*; ui/text has its sentence
    QString detail;  ///< for the sentence: a law, two figures, a clause's name
    TextPlace place; ///< paragraph 0: it is about the whole text
    qsizetype length = 0;
    QString text; ///< the words at the place

    bool isBlocking() const { return severity == FindingSeverity::Blocking; }
    friend bool operator==(const Finding&, const Finding&) = default;
};

QJsonArray toJson(const std::vector<Finding>& findings);
std::vector<Finding> findingsFromJson(const QJsonArray& json);

} // namespace cdesk
