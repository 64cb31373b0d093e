// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Money.h"

#include <QByteArray>
#include <QDate>

#include <map>
#include <optional>
#include <variant>
#include <vector>

namespace cdesk {

/// A number as a template shows it, exact: units ÷ 10^scale. Never a double.
struct MergeNumber {
    qint64 units = 0;
    int scale = 0; ///< 0…9

    /// Reads "1,234.50", "１２", "¥12元" and the like; nothing when it is no number or too long.
    static std::optional<MergeNumber> fromText(const QString& text);
    /// The same value with @p digits decimals, rounded half away from zero; nothing when it does not fit.
    std::optional<MergeNumber> rounded(int digits) const;
    /// "1234.5"; with @p grouped "1,234.5".
    QString toText(bool grouped = false) const;

    friend bool operator==(const MergeNumber&, const MergeNumber&) = default;
};

/// A number by a picture of it, as Word and Excel draw them: 0 a digit, # a digit if there is one, `,` groups,
/// what stands before and behind is text; after `;` the picture of negative numbers. Nothing when it has no digits.
std::optional<QString> numberByPicture(const MergeNumber& number, const QString& picture);

/// A picture to be placed in a document: a logo, a seal.
struct MergePicture {
    QByteArray bytes; ///< of the file: PNG, JPEG, GIF or BMP
    friend bool operator==(const MergePicture&, const MergePicture&) = default;
};

/// One value that a template may ask for: typed, so that a filter knows a date from an amount.
class MergeValue {
public:
    using List = std::vector<MergeValue>;
    using Object = std::map<QString, MergeValue>;

    MergeValue() = default; ///< known but empty: prints nothing
    MergeValue(QString text) : m_value{std::move(text)} {}
    MergeValue(MergeNumber number) : m_value{number} {}
    MergeValue(Money amount) : m_value{amount} {}
    MergeValue(QDate date) : m_value{date} {}
    MergeValue(List list) : m_value{std::move(list)} {}
    MergeValue(Object object) : m_value{std::move(object)} {}
    MergeValue(MergePicture picture) : m_value{std::move(picture)} {}
    static MergeValue boolean(bool value);
    /// A day that is written in by hand once the paper is printed: empty for conditions and defaults, a line on paper.
    static MergeValue dayByHand();

    const QString* text() const { return std::get_if<QString>(&m_value); }
    const QDate* date() const { return std::get_if<QDate>(&m_value); }
    const bool* boolean() const { return std::get_if<bool>(&m_value); }
    const List* list() const { return std::get_if<List>(&m_value); }
    const Object* object() const { return std::get_if<Object>(&m_value); }
    const MergePicture* picture() const { return std::get_if<MergePicture>(&m_value); }
    bool isDayByHand() const { return std::holds_alternative<DayByHand>(m_value); }

    bool isEmpty() const; ///< nothing, empty text, empty list, a day by hand
    /// What a condition sees: false for nothing, "", 0, false, "否", "false" and the empty list.
    bool isTrue() const;
    /// The number in it: of a number, an amount or a text that is one.
    std::optional<MergeNumber> number() const;
    /// The day in it: of a date or a text like 2026-03-05, 2026/3/5, 2026年3月5日.
    std::optional<QDate> day() const;
    /// As it prints without a filter: dates 2026年3月5日, amounts 1234.50, yes and no 是 and 否, a day by hand
    /// ____年__月__日.
    QString toText() const;

    /// Follows "a.b"; a key that contains the dot itself wins. Null when there is none.
    const MergeValue* find(const QString& path) const;

private:
    struct DayByHand {};
    std::variant<std::monostate, QString, MergeNumber, Money, QDate, bool, List, Object, MergePicture, DayByHand>
        m_value;
};

/// Reads merge data from JSON: scalars, lists for rows, objects; a text `data:image/png;base64,…` is a picture.
/// @errors merge.data_not_json, merge.data_not_object, merge.data_too_large (values without end)
Result<MergeValue> mergeDataFromJson(const QByteArray& json);

} // namespace cdesk
