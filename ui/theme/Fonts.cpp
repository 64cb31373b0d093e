// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Fonts.h"

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

namespace {

/// Families with simplified Chinese shapes, best first; without one of them Chinese may appear in Japanese shapes.
QStringList chineseFamilies()
{
#if defined(Q_OS_WIN)
    return {u"Microsoft YaHei UI"_s, u"Microsoft YaHei"_s, u"SimHei"_s};
#elif defined(Q_OS_MACOS)
    return {u"PingFang SC"_s, u"Heiti SC"_s};
#else
    return {u"Noto Sans CJK SC"_s,    u"Noto Sans SC"_s,      u"Source Han Sans SC"_s,
            u"WenQuanYi Micro Hei"_s, u"WenQuanYi Zen Hei"_s, u"Droid Sans Fallback"_s};
#endif
}

} // namespace

QFont windowFont(const QFont& platformFont, const QStringList& installed)
{
    QFont font = platformFont;
    QStringList families;
    const QStringList wanted = chineseFamilies();
    for (const QString& family : wanted) {
        if (installed.contains(family))
            families.append(family);
    }
    families.append(platformFont.families());
    font.setFamilies(families);
    font.setPointSizeF(qMax(10.0, platformFont.pointSizeF()));
    return font;
}

} // namespace cdesk::ui
