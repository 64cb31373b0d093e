// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QCryptographicHash>
#include <QIODevice>

#include <vector>

namespace cdesk::pdf {

/// Numbers the objects of one PDF file and streams them to a device; remembers only where each begins.
class PdfObjects {
public:
    PdfObjects(QIODevice& device, int compressionLevel);

    /// A number for an object that is written now or later.
    int reserve();
    /// Writes `<number> 0 obj … endobj`.
    void write(int object, const QByteArray& body);
    /// Writes a compressed stream; @p dictionary holds further entries, e.g. "/Subtype/Image".
    void writeStream(int object, const QByteArray& content, const QByteArray& dictionary = {});
    /// Writes a stream whose bytes are packed already; @p dictionary names the filter.
    void writePackedStream(int object, const QByteArray& packed, const QByteArray& dictionary);
    /// Cross-reference table and trailer. The file's id is a digest of its content: same content, same bytes.
    void finish(int catalog, int information);
    /// False once the device refused bytes.
    bool isWritten() const { return m_written; }

private:
    void put(const QByteArray& bytes);

    QIODevice& m_device;
    int m_compressionLevel;
    qint64 m_position = 0;
    bool m_written = true;
    std::vector<qint64> m_offsets{0};
    QCryptographicHash m_digest{QCryptographicHash::Md5};
};

} // namespace cdesk::pdf
