// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/pdf/PdfObjects.h"

#include "core/documents/pdf/PdfSyntax.h"

namespace cdesk::pdf {

PdfObjects::PdfObjects(QIODevice& device, int compressionLevel) : m_device{device}, m_compressionLevel{compressionLevel}
{
    put("%PDF-1.6\n%\xE2\xE3\xCF\xD3\n");
}

int PdfObjects::reserve()
{
    m_offsets.push_back(0);
    return static_cast<int>(m_offsets.size()) - 1;
}

void PdfObjects::put(const QByteArray& bytes)
{
    m_written = m_written && m_device.write(bytes) == bytes.size();
    m_position += bytes.size();
    m_digest.addData(bytes);
}

void PdfObjects::write(int object, const QByteArray& body)
{
    m_offsets[static_cast<size_t>(object)] = m_position;
    put(QByteArray::number(object) + " 0 obj\n" + body + "\nendobj\n");
}

void PdfObjects::writeStream(int object, const QByteArray& content, const QByteArray& dictionary)
{
    writePackedStream(object, deflated(content, m_compressionLevel), "/Filter/FlateDecode" + dictionary);
}

void PdfObjects::writePackedStream(int object, const QByteArray& packed, const QByteArray& dictionary)
{
    m_offsets[static_cast<size_t>(object)] = m_position;
    put(QByteArray::number(object) + " 0 obj\n<</Length " + QByteArray::number(packed.size()) + dictionary +
        ">>\nstream\n");
    put(packed);
    put("\nendstream\nendobj\n");
}

void PdfObjects::finish(int catalog, int information)
{
    const QByteArray id = "<" + m_digest.result().toHex() + ">";
    const qint64 start = m_position;
    QByteArray table =
        "xref\n0 " + QByteArray::number(static_cast<qint64>(m_offsets.size())) + "\n0000000000 65535 f \n";
    for (size_t i = 1; i < m_offsets.size(); ++i)
        table += QByteArray::number(m_offsets[i]).rightJustified(10, '0') + " 00000 n \n";
    put(table + "trailer\n<</Size " + QByteArray::number(static_cast<qint64>(m_offsets.size())) + "/Root " +
        reference(catalog) + "/Info " + reference(information) + "/ID[" + id + id + "]>>\nstartxref\n" +
        QByteArray::number(start) + "\n%%EOF\n");
}

} // namespace cdesk::pdf
