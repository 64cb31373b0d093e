// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/pdf/CffCharset.h"

namespace cdesk::pdf {

namespace {

/// Reads big-endian numbers and INDEX structures, never past the end.
class Reader {
public:
    explicit Reader(const QByteArray& bytes) : m_bytes{bytes} {}

    int number(qsizetype at, int size) const
    {
        int value = 0;
        for (int i = 0; i < size; ++i)
            value = value << 8 | (at + i < m_bytes.size() ? quint8(m_bytes[at + i]) : 0);
        return value;
    }

    /// First element of the INDEX at @p at, and in @p end where the INDEX ends.
    QByteArray firstOfIndex(qsizetype at, qsizetype& end) const
    {
        const int count = number(at, 2);
        if (count == 0) {
            end = at + 2;
            return {};
        }
        const int offsetSize = number(at + 2, 1);
        const qsizetype data = at + 3 + qsizetype(count + 1) * offsetSize - 1;
        const auto offset = [&](int i) { return number(at + 3 + qsizetype(i) * offsetSize, offsetSize); };
        end = data + offset(count);
        return m_bytes.mid(data + offset(0), offset(1) - offset(0));
    }

private:
    const QByteArray& m_bytes;
};

constexpr int kEscape = 12;
constexpr int kRosAfterEscape = 30;

/// Walks the operators of a DICT; operands are skipped by their first byte.
bool hasRosOperator(const QByteArray& dictionary)
{
    for (qsizetype i = 0; i < dictionary.size(); ++i) {
        const int first = quint8(dictionary[i]);
        if (first == kEscape) {
            if (i + 1 < dictionary.size() && quint8(dictionary[i + 1]) == kRosAfterEscape)
                return true;
            ++i;
        } else if (first == 28) {
            i += 2;
        } else if (first == 29) {
            i += 4;
        } else if (first == 30) { // a real number ends with a half byte F
            while (++i < dictionary.size() && (quint8(dictionary[i]) & 0x0F) != 0x0F &&
                   quint8(dictionary[i]) >> 4 != 0x0F)
                continue;
        } else if (first >= 247 && first <= 254) {
            i += 1;
        }
    }
    return false;
}

} // namespace

CffCharset::CffCharset(const QByteArray& table)
{
    if (table.size() < 4)
        return;
    const Reader reader(table);
    qsizetype at = reader.number(2, 1); // header size; the name INDEX follows, then the top dictionaries
    reader.firstOfIndex(at, at);
    m_cid = hasRosOperator(reader.firstOfIndex(at, at));
}

} // namespace cdesk::pdf
