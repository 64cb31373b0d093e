// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/companies/Company.h"

#include "core/base/CreditCode.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

std::span<const CompanyText> companyTexts()
{
    static const std::array<CompanyText, 11> kTexts = {{
        {u"name"_s, &Company::name, 200},
        {u"short_name"_s, &Company::shortName, 100},
        {u"credit_code"_s, &Company::creditCode, 40},
        {u"legal_representative"_s, &Company::legalRepresentative, 100},
        {u"address"_s, &Company::address, 300},
        {u"phone"_s, &Company::phone, 60},
        {u"email"_s, &Company::email, 200},
        {u"contact_person"_s, &Company::contactPerson, 100},
        {u"invoice_title"_s, &Company::invoiceTitle, 200},
        {u"bank_name"_s, &Company::bankName, 200},
        {u"bank_account"_s, &Company::bankAccount, 60},
    }};
    return kTexts;
}

QJsonObject toJson(const Company& company)
{
    QJsonObject json;
    for (const CompanyText& text : companyTexts())
        json.insert(text.key, company.*text.value);
    return json;
}

Company tidied(Company company)
{
    for (const CompanyText& text : companyTexts()) {
        QString& value = company.*text.value;
        value.removeIf([](QChar character) {
            return character.category() == QChar::Other_Control || character.category() == QChar::Other_Format;
        });
        value = value.trimmed();
    }
    company.creditCode = cleanedCreditCode(company.creditCode);
    return company;
}

std::vector<Error> companyProblems(const Company& company)
{
    std::vector<Error> problems;
    if (company.name.isEmpty())
        problems.push_back({ErrorKind::Invalid, u"company.name_missing"_s, u"name"_s, {}});
    for (const CompanyText& text : companyTexts())
        if ((company.*text.value).size() > text.longest)
            problems.push_back(
                {ErrorKind::Invalid, u"company.text_too_long"_s, text.key, QString::number(text.longest)});
    return problems;
}

std::vector<Error> companyWarnings(const Company& company)
{
    const CreditCodeVerdict verdict = judgeCreditCode(company.creditCode);
    if (company.creditCode.isEmpty() || creditCodeHolds(verdict))
        return {};
    return {{ErrorKind::Invalid, creditCodeProblem(verdict), u"credit_code"_s, company.creditCode}};
}

} // namespace cdesk
