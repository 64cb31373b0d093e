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

Result<PrintOrder> completedOrder(PrintOrder order, int pages)
{
    constexpr int kMostCopies = 999;
    if (order.copies < 1 || order.copies > kMostCopies)
        return invalid(u"print.copies"_s, u"copies"_s, QString::number(order.copies));
    if (order.firstPage == 0 && order.lastPage == 0) {
        order.firstPage = 1;
        order.lastPage = pages;
    }
    if (order.firstPage < 1 || order.lastPage < order.firstPage || order.lastPage > pages)
        return invalid(u"print.page_range"_s, u"pages"_s, u"%1-%2"_s.arg(order.firstPage).arg(order.lastPage));
    return order;
}

QString printNote(int number)
{
    return u"第%1次打印"_s.arg(number);
}

} // namespace cdesk
