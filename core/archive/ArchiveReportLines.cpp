// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/ArchiveReportLines.h"

namespace cdesk {

namespace {

constexpr qint32 kNoDay = std::numeric_limits<qint32>::min();

qint32 packedDate(QDate date)
{
    return date.isValid() ? static_cast<qint32>(date.toJulianDay()) : kNoDay;
}

QDate dateFrom(qint32 packed)
{
    return packed == kNoDay ? QDate() : QDate::fromJulianDay(packed);
}

} // namespace

quint32 ArchiveReportLines::indexOf(const QString& word)
{
    const auto known = m_indexes.constFind(word);
    if (known != m_indexes.cend())
        return *known;
    const auto index = static_cast<quint32>(m_words.size());
    m_words.push_back(word);
    m_indexes.insert(word, index);
    return index;
}

void ArchiveReportLines::add(const ArchiveReportLine& line)
{
    const QByteArray archiveNumber = line.archiveNumber.toUtf8();
    const QByteArray contractNumber = line.contractNumber.toUtf8();
    const QByteArray title = line.title.toUtf8();
    Packed& packed = m_lines.emplace_back();
    packed.textAt = m_texts.size();
    packed.archiveNumberBytes = static_cast<qint32>(archiveNumber.size());
    packed.contractNumberBytes = static_cast<qint32>(contractNumber.size());
    packed.titleBytes = static_cast<qint32>(title.size());
    m_texts.append(archiveNumber).append(contractNumber).append(title);
    packed.words = {indexOf(line.customer),    indexOf(line.contractType), indexOf(line.customerClass),
                    indexOf(line.salesperson), indexOf(line.place.room),   indexOf(line.place.cabinet),
                    indexOf(line.place.box),   indexOf(line.place.slot)};
    if (line.amount) {
        packed.hasAmount = true;
        packed.amountMinor = line.amount->minorUnits();
        packed.currency = line.amount->currency();
    }
    packed.signedOn = packedDate(line.signedOn);
    packed.endsOn = packedDate(line.endsOn);
    packed.filedOn = packedDate(line.filedOn);
    packed.paperCopies = static_cast<qint32>(line.paperCopies);
    packed.state = line.state;
    packed.status = line.status;
}

void ArchiveReportLines::arrange(const std::vector<quint32>& order)
{
    std::deque<Packed> arranged;
    for (const quint32 at : order)
        arranged.push_back(m_lines[at]);
    m_lines = std::move(arranged);
}

ArchiveReportLine ArchiveReportLines::operator[](size_t at) const
{
    const Packed& packed = m_lines[at];
    const char* text = m_texts.constData() + packed.textAt;
    const auto nextText = [&](qint32 bytes) {
        const QString part = QString::fromUtf8(text, bytes);
        text += bytes;
        return part;
    };
    const auto word = [&](Word which) { return m_words[packed.words[which]]; };
    ArchiveReportLine line;
    line.archiveNumber = nextText(packed.archiveNumberBytes);
    line.contractNumber = nextText(packed.contractNumberBytes);
    line.title = nextText(packed.titleBytes);
    line.customer = word(Customer);
    line.contractType = word(Type);
    line.customerClass = word(Class);
    line.salesperson = word(Salesperson);
    if (packed.hasAmount)
        line.amount = Money::minor(packed.amountMinor, packed.currency);
    line.signedOn = dateFrom(packed.signedOn);
    line.endsOn = dateFrom(packed.endsOn);
    line.filedOn = dateFrom(packed.filedOn);
    line.place = {word(Room), word(Cabinet), word(Box), word(Slot)};
    line.paperCopies = packed.paperCopies;
    line.state = packed.state;
    line.status = packed.status;
    return line;
}

} // namespace cdesk
