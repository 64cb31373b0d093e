// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace cdesk {

/// 二〇二六年三月五日
QString dateInChinese(QDate date);
/// 12 → 十二, 105 → 一百零五; for 0 … 99 999 999.
QString numberInChinese(qint64 number);

/// A day by a pattern as Word writes them: y, M, d in any number, text in single quotes, and for Chinese forms
/// E (year in characters), O (month), A (day): `EEEE年O月A日` → 二〇二六年三月五日.
QString dateByPattern(QDate date, const QString& pattern);
/// What a day is written into by hand: `yyyy年M月d日` → ____年__月__日.
QString dayLine(const QString& pattern);

} // namespace cdesk
