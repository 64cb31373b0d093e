// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/Customer.h"

#include <QSet>

#include <random>
#include <vector>

namespace cdesk {

/// Throws the dice: the same seed gives the same throws on every computer and with every library.
class Chance {
public:
    explicit Chance(quint32 seed) : m_engine{seed} {}

    /// 0 … @p below − 1.
    int below(int below) { return static_cast<int>(m_engine() % static_cast<quint32>(below)); }
    /// True in @p percent of all cases.
    bool in100(int percent) { return below(100) < percent; }
    template <class Container>
    const auto& oneOf(const Container& all)
    {
        return all[static_cast<size_t>(below(static_cast<int>(std::size(all))))];
    }

private:
    std::mt19937 m_engine;
};

/// Makes up customers that look real and are nobody's: names of their own, organisation codes of a series that was
/// never given out (YX…), telephone numbers of the series 160.
class CustomerInvention {
public:
    explicit CustomerInvention(Chance& chance) : m_chance{chance} {}
    /// The next customer; no name comes twice.
    Customer next();

private:
    QString freeName(const QString& region, const QString& industry);

    Chance& m_chance;
    QSet<QString> m_taken;
    int m_count = 0;
};

/// A product or service of the generated office.
struct GeneratedProduct {
    QString name;
    QString specification;
    QString unit;
    qint64 priceMicro; ///< tax included, millionths of a yuan
    int taxRatePpm;
};
const std::vector<GeneratedProduct>& generatedGoods();
const std::vector<GeneratedProduct>& generatedServices();
const std::vector<QString>& generatedSalespeople();

} // namespace cdesk
