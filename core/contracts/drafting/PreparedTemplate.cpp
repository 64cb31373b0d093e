// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contracts/drafting/PreparedTemplate.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

bool isAskedFor(const TemplateField& field)
{
    return field.isQuestion || (!field.key.isEmpty() && !field.fallback && !isHeldByContracts(field.key));
}

Result<std::shared_ptr<const PreparedTemplate>> PreparedTemplate::read(const QByteArray& bytes)
{
    auto package = DocxPackage::fromBytes(bytes);
    if (!package)
        return passOn(package);
    auto inspection = inspectTemplate(*package, MergeOptions());
    if (!inspection)
        return passOn(inspection);
    std::shared_ptr<PreparedTemplate> prepared(new PreparedTemplate);
    prepared->m_package = std::make_shared<const DocxPackage>(std::move(*package));
    prepared->m_fields = std::move(inspection->fields);
    return prepared;
}

Result<std::shared_ptr<const PreparedTemplate>> PreparedTemplate::readAsItIs(const QByteArray& bytes)
{
    auto package = DocxPackage::fromBytes(bytes);
    if (!package)
        return passOn(package);
    const auto inspection = inspectTemplate(*package, MergeOptions());
    if (!inspection)
        return passOn(inspection);
    for (const Error& problem : inspection->problems)
        if (problem.code == u"docx.tracked_changes") // nobody signs a text that is still disputed
            return tl::unexpected<Error>(problem);
    if (package->isTemplate())
        if (const auto done = package->becomeDocument(); !done)
            return passOn(done);
    std::shared_ptr<PreparedTemplate> prepared(new PreparedTemplate);
    prepared->m_package = std::make_shared<const DocxPackage>(std::move(*package));
    prepared->m_isAsItIs = true;
    return prepared;
}

std::vector<TemplateField> PreparedTemplate::questions() const
{
    std::vector<TemplateField> asked;
    QStringList known; // one answer for every name of a field
    for (const TemplateField& field : m_fields)
        if (field.isQuestion && !field.key.isEmpty())
            known.append(field.key);
    for (const TemplateField& field : m_fields) {
        if (!isAskedFor(field) || (!field.isQuestion && known.contains(field.key)))
            continue;
        asked.push_back(field);
        if (!field.isQuestion) {
            known.append(field.key);
            asked.back().name = field.key;
        }
    }
    return asked;
}

bool PreparedTemplate::mentions(const QString& name) const
{
    const QStringList names = contractFieldNames().sameAs(name);
    return std::any_of(m_fields.begin(), m_fields.end(),
                       [&](const TemplateField& field) { return names.contains(field.name); });
}

Result<FilledDocument> PreparedTemplate::fill(const DraftSubject& subject, const QString& gap) const
{
    return fill(mergeDataOf(subject), gap);
}

Result<FilledDocument> PreparedTemplate::fill(const MergeValue& data, const QString& gap) const
{
    if (m_isAsItIs)
        return FilledDocument{.package = *m_package, .missing = {}, .warnings = {}};
    MergeOptions options;
    options.gap = gap;
    return fillTemplate(*m_package, data, options);
}

} // namespace cdesk
