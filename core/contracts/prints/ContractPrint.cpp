// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contracts/prints/ContractPrint.h"

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

QLatin1StringView toCode(PrintWay way)
{
    switch (way) {
    case PrintWay::Printer:
        return "printer"_L1;
    case PrintWay::Pdf:
        return "pdf"_L1;
    case PrintWay::Docx:
        return "docx"_L1;
    }
    return {};
}

bool fromCode(QStringView code, PrintWay& way)
{
    for (const PrintWay one : {PrintWay::Printer, PrintWay::Pdf, PrintWay::Docx}) {
        if (code != toCode(one))
            continue;
        way = one;
        return true;
    }
    return false;
}

QString printNote(int number)
{
    return u"第%1次打印"_s.arg(number);
}

} // namespace cdesk
