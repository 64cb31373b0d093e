// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/numbers/NumberRegister.h"

#include <QAbstractTableModel>

#include <memory>

namespace cdesk::ui {

/// A sequence as it was read, and which of its numbers are gaps.
struct ReadNumbers {
    std::vector<RegisteredNumber> all;
    std::vector<int> gaps; ///< places in all

    static std::shared_ptr<const ReadNumbers> of(std::vector<RegisteredNumber> numbers);
};

/// The numbers of one sequence, or its gaps alone; words are made for the rows in sight only.
class NumberModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Place, Number, Fate, Title, Columns };

    explicit NumberModel(QObject* parent = nullptr) : QAbstractTableModel{parent} {}

    void setNumbers(std::shared_ptr<const ReadNumbers> numbers);
    void showOnlyGaps(bool isOnlyGaps);
    /// Of the sequence, shown or not.
    int numbers() const { return static_cast<int>(m_numbers->all.size()); }
    int gaps() const { return static_cast<int>(m_numbers->gaps.size()); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    static QString fateWord(NumberFate fate);

    std::shared_ptr<const ReadNumbers> m_numbers = std::make_shared<ReadNumbers>();
    bool m_isOnlyGaps = false;
};

} // namespace cdesk::ui
