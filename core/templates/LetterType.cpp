// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/templates/LetterType.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

std::span<const LetterType> letterTypes()
{
    static const std::vector<LetterType> kTypes = {
        {u"approval_sheet"_s, u"合同审批表"_s, u"approval.docx"_s, DocumentKind::ApprovalSheet},
        {u"seal_request"_s, u"用印申请单"_s, u"seal.docx"_s, DocumentKind::Attachment},
        {u"authorisation"_s, u"授权委托书"_s, u"authorisation.docx"_s, DocumentKind::Authorisation},
        {u"acceptance"_s, u"验收单"_s, u"acceptance.docx"_s, DocumentKind::AcceptanceSlip},
        {u"progress"_s, u"合同进展报告"_s, u"progress.docx"_s, DocumentKind::Attachment},
        {u"renewal"_s, u"续签函"_s, u"renewal.docx"_s, DocumentKind::Letter},
        {u"termination"_s, u"解除通知"_s, u"termination.docx"_s, DocumentKind::Letter},
    };
    return kTypes;
}

const LetterType* findLetterType(const QString& codeOrName)
{
    const std::span<const LetterType> all = letterTypes();
    const auto found = std::find_if(all.begin(), all.end(), [&](const LetterType& type) {
        return type.code == codeOrName || type.name == codeOrName;
    });
    return found == all.end() ? nullptr : &*found;
}

bool isLetterType(const QString& contractType)
{
    const LetterType* type = findLetterType(contractType);
    return type && type->name == contractType;
}

} // namespace cdesk
