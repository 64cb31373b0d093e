// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contracts/drafting/ContractMergeData.h"
#include "core/documents/merge/TemplateInspection.h"

#include <memory>

namespace cdesk {

/// Whether drafting asks for the field: a question, or a field that no contract holds and the template has no default
/// for.
bool isAskedFor(const TemplateField& field);

/// A template version ready for filling: read and looked through once, then only filled again and again while
/// somebody types. Never changes, so any thread may fill it.
class PreparedTemplate {
public:
    /// @p bytes of a template's .docx. Errors: those of DocxPackage::fromBytes and inspectTemplate
    static Result<std::shared_ptr<const PreparedTemplate>> read(const QByteArray& bytes);

    /// A text that is printed as it came: whatever looks like a field in it is somebody else's.
    /// Errors: those of DocxPackage::fromBytes and inspectTemplate, docx.tracked_changes
    static Result<std::shared_ptr<const PreparedTemplate>> readAsItIs(const QByteArray& bytes);

    /// Every field at its first place; questions have `isQuestion`, their type, choices and default.
    const std::vector<TemplateField>& fields() const { return m_fields; }
    /// What is asked while drafting, in the order of the text; what is no question of the template by its key.
    std::vector<TemplateField> questions() const;
    /// Whether the template mentions a field by this or any other of its names.
    bool mentions(const QString& name) const;

    /// Fills it with what is known of the contract; @p gap stands where something is missing, null leaves the tag.
    /// Errors: those of fillTemplate
    Result<FilledDocument> fill(const DraftSubject& subject, const QString& gap = {}) const;
    Result<FilledDocument> fill(const MergeValue& data, const QString& gap = {}) const;

private:
    PreparedTemplate() = default;

    std::shared_ptr<const DocxPackage> m_package;
    std::vector<TemplateField> m_fields;
    bool m_isAsItIs = false;
};

} // namespace cdesk
