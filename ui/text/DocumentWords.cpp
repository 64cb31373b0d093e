// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/DocumentWords.h"

namespace cdesk::ui {

QString DocumentWords::of(DocumentKind kind)
{
    switch (kind) {
    case DocumentKind::Attachment:
        return tr("Attachment");
    case DocumentKind::TemplateSource:
        return tr("Template as imported");
    case DocumentKind::TemplateText:
        return tr("Template");
    case DocumentKind::ContractText:
        return tr("Contract text");
    case DocumentKind::ContractPages:
        return tr("Contract pages");
    case DocumentKind::SignedCopy:
        return tr("Signed copy");
    case DocumentKind::ApprovalSheet:
        return tr("Approval sheet");
    case DocumentKind::Authorisation:
        return tr("Authorisation");
    case DocumentKind::AcceptanceSlip:
        return tr("Acceptance slip");
    case DocumentKind::Invoice:
        return tr("Invoice");
    case DocumentKind::Letter:
        return tr("Letter");
    case DocumentKind::Evidence:
        return tr("Evidence");
    case DocumentKind::OwnText:
        return tr("Own text of the contract");
    case DocumentKind::ReceivedPaper:
        return tr("Paper of the other side");
    case DocumentKind::CompanyLogo:
        return tr("Logo of our company");
    case DocumentKind::CompanySeal:
        return tr("Seal picture of our company");
    }
    return {};
}

} // namespace cdesk::ui
