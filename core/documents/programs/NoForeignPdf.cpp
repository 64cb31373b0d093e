// SPDX-License-Identifier: GPL-3.0-or-later
// Stands for ForeignPdf.cpp and PdfStamp.cpp where Qt PDF or qpdf is not there to build with.
#include "core/documents/programs/ForeignPdf.h"

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

bool canReadForeignPdf()
{
    return false;
}

Result<int> countForeignPages(const QByteArray&)
{
    return fault(u"pdf.not_readable"_s);
}

Result<std::vector<ForeignPage>> readForeignPdf(const QByteArray&, double, int)
{
    return fault(u"pdf.not_readable"_s);
}

Result<QStringList> foreignPageTexts(const QByteArray&, int)
{
    return fault(u"pdf.not_readable"_s);
}

Result<ForeignPage> readForeignPage(const QByteArray&, int, double)
{
    return fault(u"pdf.not_readable"_s);
}

Result<QByteArray> stampPdf(const QByteArray&, const QByteArray&, StampLayer)
{
    return fault(u"pdf.not_readable"_s);
}

} // namespace cdesk
