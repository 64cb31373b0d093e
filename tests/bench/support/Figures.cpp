// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/support/Figures.h"

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::bench {

namespace {

QString number(double value)
{
    return QString::number(value, 'f', value < 10 ? 3 : value < 1000 ? 1 : 0);
}

/// Text filled up with blanks; Chinese characters are two columns wide.
QString column(const QString& text, int width, bool isRight = false)
{
    qsizetype shown = text.size();
    for (const QChar c : text)
        shown += c.unicode() >= 0x2E80 ? 1 : 0;
    const QString blanks(std::max<qsizetype>(width - shown, 0), u' ');
    return isRight ? blanks + text : text + blanks;
}

} // namespace

void tell(const Figure& figure)
{
    const double ratio = figure.peerCost > 0 ? figure.cost / figure.peerCost : 0;
    QStringList limits;
    if (figure.most > 0)
        limits.append(u"≤ "_s + QString::number(figure.most) + u' ' + figure.unit);
    if (figure.mostRatio > 0)
        limits.append(u"≤ "_s + QString::number(figure.mostRatio) + u" ×"_s);
    const bool isMissed =
        (figure.most > 0 && figure.cost > figure.most) || (figure.mostRatio > 0 && ratio > figure.mostRatio);
    const QString peer =
        figure.peer.isEmpty() ? QString() : figure.peer + u' ' + number(figure.peerCost) + u' ' + figure.unit;
    const QString line = u"  "_s + column(figure.what, 50) + column(number(figure.cost), 9, true) + u' ' +
                         column(figure.unit, 9) + column(peer, 42) +
                         column(ratio > 0 ? QString::number(ratio, 'f', 2) + u" ×"_s : QString(), 9, true) + u"  "_s +
                         column(limits.join(u", "_s), 20) +
                         (limits.isEmpty() ? u""_s
                          : isMissed       ? u"MISSED"_s
                                           : u"within"_s);
    std::printf("%s\n", line.trimmed().prepend(u"  "_s).toUtf8().constData());
    std::fflush(stdout);
}

void tellLeftOut(const QString& what, const QString& why)
{
    std::printf("  %s\n", (column(what, 50) + u" left out: "_s + why).toUtf8().constData());
    std::fflush(stdout);
}

} // namespace cdesk::bench
