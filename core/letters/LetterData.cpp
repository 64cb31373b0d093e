// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/LetterData.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

using Object = MergeValue::Object;
using Words = QHash<QString, QString>;

/// A paper of the office is written in Chinese, whatever language the window speaks.
const Words& stateWords()
{
    static const Words kWords = {
        {u"draft"_s, u"草稿"_s},        {u"in_review"_s, u"审核中"_s},    {u"returned"_s, u"已退回"_s},
        {u"approved"_s, u"已批准"_s},   {u"being_signed"_s, u"签署中"_s}, {u"signed"_s, u"已签署"_s},
        {u"performing"_s, u"履行中"_s}, {u"completed"_s, u"已完成"_s},    {u"terminated"_s, u"已终止"_s},
        {u"archived"_s, u"已归档"_s},   {u"disposed"_s, u"已销毁"_s},     {u"void"_s, u"已作废"_s},
    };
    return kWords;
}

const Words& stepWords()
{
    static const Words kWords = {
        {u"submit"_s, u"提交审核"_s},   {u"withdraw"_s, u"撤回"_s},  {u"approve"_s, u"批准"_s},
        {u"return"_s, u"退回"_s},       {u"refuse"_s, u"否决"_s},    {u"send_out"_s, u"送签"_s},
        {u"sign"_s, u"登记签署"_s},     {u"take_in"_s, u"补录"_s},   {u"activate"_s, u"开始履行"_s},
        {u"complete"_s, u"履行完毕"_s}, {u"terminate"_s, u"终止"_s}, {u"file"_s, u"归档"_s},
        {u"dispose"_s, u"销毁"_s},      {u"cancel"_s, u"作废"_s},    {u"reopen"_s, u"恢复"_s},
    };
    return kWords;
}

MergeValue stepsOf(const std::vector<ContractStep>& steps)
{
    MergeValue::List rows;
    for (const ContractStep& step : steps) {
        const QString code = toCode(step.action);
        rows.emplace_back(Object{{u"on"_s, MergeValue(step.onDay)},
                                 {u"step"_s, MergeValue(stepWords().value(code, code))},
                                 {u"actor"_s, MergeValue(step.actorName)},
                                 {u"comment"_s, MergeValue(step.comment)}});
    }
    return rows;
}

Object recordOf(const LetterSubject& subject)
{
    const ContractDossier& dossier = subject.dossier;
    const QString state = toCode(dossier.details.contract.state);
    Object record{{u"date"_s, MergeValue(subject.today)},
                  {u"author"_s, MergeValue(subject.author)},
                  {u"state"_s, MergeValue(stateWords().value(state, state))},
                  {u"log"_s, MergeValue(subject.logPlace)}};
    if (dossier.period.end.isValid())
        record[u"period_end"_s] = MergeValue(dossier.period.end);
    if (dossier.period.noticeDeadline.isValid())
        record[u"notice_deadline"_s] = MergeValue(dossier.period.noticeDeadline);
    if (!dossier.details.versions.empty()) {
        constexpr qsizetype kDigits = 16;
        const ContractVersion& newest = dossier.details.versions.back();
        record[u"version"_s] = MergeValue(QString::number(newest.number));
        record[u"pages"_s] = MergeValue(QString::number(newest.pages));
        record[u"digest"_s] = MergeValue(newest.textSha256.left(kDigits).toUpper());
    }
    return record;
}

} // namespace

MergeValue letterDataOf(const LetterSubject& subject, const QJsonObject& answers)
{
    const MergeValue contract = mergeDataOf(subject.draft);
    Object data = *contract.object();
    data[u"record"_s] = MergeValue(recordOf(subject));
    data[u"steps"_s] = stepsOf(subject.dossier.details.steps);
    for (auto answer = answers.begin(); answer != answers.end(); ++answer)
        if (const QString text = answer->toString(); !text.trimmed().isEmpty())
            data[answer.key()] = MergeValue(text);
    return data;
}

} // namespace cdesk
