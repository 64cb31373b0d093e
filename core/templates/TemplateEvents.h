// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/Event.h"
#include "core/templates/Template.h"

namespace cdesk {

// What the log keeps of a template's life.

struct TemplateImported {
    const Template& contractTemplate;
    AuditRecord audit() const;
};

struct TemplateEdited {
    const Template& before;
    const Template& after;
    AuditRecord audit() const;
};

/// A version was taken in: `template.version_added` with its number and the hash of its text.
struct TemplateVersionAdded {
    const Template& contractTemplate;
    const TemplateVersion& version;
    QString sha256;
    AuditRecord audit() const;
};

/// `template.reviewed`, `template.published`, `template.retired`.
struct TemplateStepTaken {
    const Template& contractTemplate;
    const TemplateVersion& version; ///< after the step
    TemplateState from;
    AuditRecord audit() const;
};

struct TemplateMadeDefault {
    const Template& contractTemplate;
    AuditRecord audit() const;
};

} // namespace cdesk
