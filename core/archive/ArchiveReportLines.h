// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/ArchiveReportRepository.h"

#include <QHash>

#include <array>
#include <deque>

namespace cdesk {

/// The lines of an archive report, packed: one over every contract of a large office must not need much more memory
/// than a short one (some 150 bytes a line instead of 600). Lines are given out by value.
class ArchiveReportLines {
public:
    void add(const ArchiveReportLine& line);
    /// Puts the lines into this order: @p order holds each index once, the first line's first.
    void arrange(const std::vector<quint32>& order);

    size_t size() const { return m_lines.size(); }
    bool empty() const { return m_lines.empty(); }
    ArchiveReportLine operator[](size_t at) const;

    class Iterator {
    public:
        Iterator(const ArchiveReportLines& lines, size_t at) : m_lines{&lines}, m_at{at} {}
        ArchiveReportLine operator*() const { return (*m_lines)[m_at]; }
        Iterator& operator++()
        {
            ++m_at;
            return *this;
        }
        bool operator!=(const Iterator& other) const { return m_at != other.m_at; }

    private:
        const ArchiveReportLines* m_lines;
        size_t m_at;
    };
    Iterator begin() const { return {*this, 0}; }
    Iterator end() const { return {*this, size()}; }

private:
    enum Word { Customer, Type, Class, Salesperson, Room, Cabinet, Box, Slot, kWordCount };
    struct Packed {
        qint64 amountMinor = 0;
        qint64 textAt = 0; ///< in m_texts: archive number, contract number, title, one behind the other
        qint32 archiveNumberBytes = 0;
        qint32 contractNumberBytes = 0;
        qint32 titleBytes = 0;
        std::array<quint32, kWordCount> words{}; ///< indexes into m_words
        qint32 signedOn = 0;                     ///< days as packedDate() counts them
        qint32 endsOn = 0;
        qint32 filedOn = 0;
        qint32 paperCopies = 0;
        bool hasAmount = false;
        Currency currency = Currency::CNY;
        ContractState state = ContractState::Draft;
        ContractStatus status = ContractStatus::Draft;
    };
    quint32 indexOf(const QString& word);

    std::deque<Packed> m_lines;
    QByteArray m_texts;           ///< UTF-8: what few lines share
    std::vector<QString> m_words; ///< what many lines share
    QHash<QString, quint32> m_indexes;
};

} // namespace cdesk
