// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/merge/TemplateFill.h"

#include "core/documents/merge/BlockFiller.h"
#include "core/documents/merge/FillCheck.h"

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

/// Fills a template part by part and keeps account of what was touched.
class Filling {
public:
    Filling(const DocxPackage& templ, const MergeValue& data, const MergeOptions& options)
        : m_template{templ}, m_options{options}, m_scope{data, *options.names, options.amountInWords},
          m_result{templ, {}, 0, {}}, m_pictures{m_result.package}
    {
    }

    Result<FilledDocument> run()
    {
        for (const QString& name : m_template.textParts()) {
            if (const Result<void> done = fillPart(name); !done)
                return passOn(done);
        }
        if (m_template.isTemplate()) {
            if (const Result<void> done = m_result.package.becomeDocument(); !done)
                return passOn(done);
            m_claims.hasBecomeDocument = true;
        }
        return checked();
    }

private:
    Result<void> fillPart(const QString& name)
    {
        const Result<QByteArray> bytes = m_template.part(name);
        if (!bytes)
            return passOn(bytes);
        const Result<DocxXml> xml = DocxXml::parse(*bytes, name);
        if (!xml)
            return passOn(xml);
        const Result<TagReader> reader = TagReader::prepare(xml->root(), name, m_options);
        if (!reader)
            return passOn(reader);
        if (reader->trackedChange())
            m_result.warnings.push_back(*reader->trackedChange());
        PicturePlaces pictures(m_pictures, name, m_options.delimiters);
        BlockFiller filler(*reader, m_options.gap, pictures, m_budget);
        if (const Result<void> done = filler.fill(xml->root(), m_scope); !done)
            return passOn(done);
        const bool hasChanged = filler.hasChanged();
        for (MissingField& missing : filler.takeMissing())
            m_result.missing.push_back(std::move(missing));
        if (!hasChanged)
            return {}; // untouched parts keep their bytes
        m_result.filled += filler.filled();
        TagReader::finish(xml->root());
        m_result.package.setPart(name, xml->toBytes());
        m_claims.filledParts.append(name);
        if (filler.hasRestructured())
            m_claims.restructured.insert(name);
        return {};
    }

    /// What is handed out has been read again from its bytes, as Word will read it.
    Result<FilledDocument> checked()
    {
        const Result<QByteArray> whole = m_result.package.toBytes();
        if (!whole)
            return passOn(whole);
        const Result<DocxPackage> again = DocxPackage::fromBytes(*whole);
        if (!again && again.error().code == u"docx.too_large")
            return invalid(u"merge.too_large"_s, {}, again.error().detail);
        if (!again)
            return passOn(again);
        m_claims.hasNewPictures = m_pictures.hasAdded();
        if (const Result<void> same = checkFilled(m_template, *again, m_claims); !same)
            return passOn(same);
        m_result.package = *again;
        return m_result;
    }

    const DocxPackage& m_template;
    const MergeOptions& m_options;
    MergeScope m_scope;
    FilledDocument m_result;
    PictureParts m_pictures;
    FillBudget m_budget;
    FillClaims m_claims;
};

} // namespace

Result<FilledDocument> fillTemplate(const DocxPackage& templ, const MergeValue& data, const MergeOptions& options)
{
    return Filling(templ, data, options).run();
}

} // namespace cdesk
