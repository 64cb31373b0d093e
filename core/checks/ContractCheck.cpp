// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/ContractCheck.h"

#include "core/checks/Rules.h"
#include "core/documents/flow/DocxReader.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

void addMissing(CheckRun& run, const std::vector<MissingField>& missing)
{
    const RuleSetting& rule = run.rules().of(CheckRule::FieldEmpty);
    if (!rule.isOn)
        return;
    QStringList labels;
    for (const MissingField& field : missing) {
        const QString label = contractFieldNames().labelOf(field.name);
        if (labels.contains(label))
            continue;
        labels.append(label);
        run.add({rule.severity, u"check.field_empty"_s, label, field.place, 0, field.text});
    }
}

/// Every rule that needs no more than the text.
void runRules(CheckRun& run)
{
    checkDates(run);
    checkAmounts(run);
    checkParties(run);
    checkDispute(run);
    checkLaws(run);
    checkLimits(run);
    checkBlanks(run);
    checkClauses(run);
}

} // namespace

Result<std::vector<Finding>> checkContractText(const DocxPackage& package, const std::vector<MissingField>& missing,
                                               const Contract& contract, const CheckRules& rules)
{
    auto paragraphs = textParagraphs(package);
    if (!paragraphs)
        return passOn(paragraphs);
    const CheckedText text(std::move(*paragraphs));
    CheckRun run(text, contract, rules);
    addMissing(run, missing);
    if (run.isOn(CheckRule::LineSums)) {
        const auto document = readFlowDoc(package);
        if (!document)
            return passOn(document);
        checkLineSums(run, *document);
    }
    runRules(run);
    return run.take();
}

std::vector<Finding> checkParagraphs(std::vector<TextParagraph> paragraphs, const Contract& contract,
                                     const CheckRules& rules)
{
    const CheckedText text(std::move(paragraphs));
    CheckRun run(text, contract, rules);
    runRules(run);
    return run.take();
}

int countBlocking(const std::vector<Finding>& findings)
{
    return static_cast<int>(std::count_if(findings.begin(), findings.end(), std::mem_fn(&Finding::isBlocking)));
}

} // namespace cdesk
