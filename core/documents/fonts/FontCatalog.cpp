// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/fonts/FontCatalog.h"

#include <QFontDatabase>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

/// Names of one design (lower case), the fonts that can stand for it, and in em Word's single line and the height of
/// the letters (ascent and descent of the font itself).
struct OfficeFont {
    QStringList names;
    QStringList standIns;
    double lineHeight;
    double letterHeight;
};

const QStringList kSongStandIns{u"Noto Serif CJK SC"_s,
                                u"Source Han Serif SC"_s,
                                u"Noto Serif SC"_s,
                                u"AR PL SungtiL GB"_s,
                                u"AR PL UMing CN"_s,
                                u"SimSun"_s,
                                u"宋体"_s};
const QStringList kHeiStandIns{u"Noto Sans CJK SC"_s,    u"Source Han Sans SC"_s, u"Noto Sans SC"_s,
                               u"WenQuanYi Micro Hei"_s, u"WenQuanYi Zen Hei"_s,  u"SimHei"_s,
                               u"Microsoft YaHei"_s};

const std::vector<OfficeFont>& officeFonts()
{
    static const std::vector<OfficeFont> fonts{
        {{u"宋体"_s, u"simsun"_s, u"新宋体"_s, u"nsimsun"_s, u"华文宋体"_s, u"stsong"_s, u"华文中宋"_s,
          u"方正小标宋简体"_s, u"方正书宋简体"_s},
         kSongStandIns,
         1.3,
         1.0},
        {{u"黑体"_s, u"simhei"_s, u"华文黑体"_s, u"华文细黑"_s, u"方正黑体简体"_s}, kHeiStandIns, 1.3, 1.0},
        {{u"等线"_s, u"dengxian"_s, u"等线 light"_s}, kHeiStandIns, 1.3, 1.0},
        {{u"微软雅黑"_s, u"microsoft yahei"_s}, kHeiStandIns, 1.73, 1.32},
        {{u"仿宋"_s, u"fangsong"_s, u"仿宋_gb2312"_s, u"华文仿宋"_s, u"方正仿宋简体"_s}, kSongStandIns, 1.3, 1.0},
        {{u"楷体"_s, u"kaiti"_s, u"simkai"_s, u"楷体_gb2312"_s, u"华文楷体"_s, u"方正楷体简体"_s},
         {u"AR PL KaitiM GB"_s, u"AR PL UKai CN"_s, u"KaiTi"_s, u"Noto Serif CJK SC"_s},
         1.3,
         1.0},
        {{u"times new roman"_s, u"times"_s},
         {u"Liberation Serif"_s, u"Tinos"_s, u"Nimbus Roman"_s, u"DejaVu Serif"_s},
         1.15,
         1.11},
        {{u"arial"_s, u"helvetica"_s, u"tahoma"_s, u"verdana"_s},
         {u"Liberation Sans"_s, u"Arimo"_s, u"Nimbus Sans"_s, u"DejaVu Sans"_s},
         1.15,
         1.12},
        {{u"calibri"_s, u"calibri light"_s}, {u"Carlito"_s, u"Liberation Sans"_s, u"DejaVu Sans"_s}, 1.22, 1.22},
        {{u"cambria"_s}, {u"Caladea"_s, u"Liberation Serif"_s, u"DejaVu Serif"_s}, 1.17, 1.17},
        {{u"courier new"_s, u"consolas"_s}, {u"Liberation Mono"_s, u"Cousine"_s, u"DejaVu Sans Mono"_s}, 1.13, 1.13},
    };
    return fonts;
}

const OfficeFont* officeFont(const QString& name)
{
    const QString lower = name.toLower();
    for (const auto& font : officeFonts()) {
        if (font.names.contains(lower))
            return &font;
    }
    return nullptr;
}

/// An unknown Chinese font is judged by its name, as a person would.
QStringList standInsByName(const QString& name)
{
    if (name.contains(u'楷'))
        return officeFont(u"楷体"_s)->standIns;
    return name.contains(u'黑') || name.contains(u'圆') ? kHeiStandIns : kSongStandIns;
}

/// Families asked for characters that the run's own fonts lack: symbols, rare ideographs.
const std::array<QString, 4>& helperFamilies()
{
    static const std::array<QString, 4> families{u"Noto Sans CJK SC"_s, u"DejaVu Sans"_s, u"Segoe UI Symbol"_s,
                                                 u"Noto Sans Symbols2"_s};
    return families;
}

} // namespace

Result<std::shared_ptr<FontCatalog>> FontCatalog::create()
{
    std::shared_ptr<FontCatalog> catalog(new FontCatalog);
    catalog->m_installed = QFontDatabase::families();
    catalog->m_anyChinese = catalog->firstInstalled(kSongStandIns + kHeiStandIns);
    if (catalog->m_anyChinese.isEmpty())
        catalog->m_anyChinese = QFontDatabase::families(QFontDatabase::SimplifiedChinese).value(0);
    const auto chinese = catalog->m_anyChinese.isEmpty() ? nullptr : catalog->face(catalog->m_anyChinese, false, false);
    if (!chinese || chinese->glyph(U'中') == 0)
        return refused(ErrorKind::NotFound, u"font.none"_s);
    catalog->m_anyLatin = catalog->firstInstalled(officeFont(u"times new roman"_s)->standIns);
    if (catalog->m_anyLatin.isEmpty())
        catalog->m_anyLatin = catalog->m_anyChinese;
    return catalog;
}

QString FontCatalog::firstInstalled(const QStringList& families) const
{
    for (const auto& family : families) {
        if (m_installed.contains(family, Qt::CaseInsensitive))
            return family;
    }
    return {};
}

QString FontCatalog::installedFamily(const QString& officeName, bool eastAsian) const
{
    if (m_installed.contains(officeName, Qt::CaseInsensitive))
        return officeName;
    QStringList candidates;
    if (const auto* known = officeFont(officeName))
        candidates = known->names + known->standIns;
    else if (eastAsian)
        candidates = standInsByName(officeName);
    const QString found = firstInstalled(candidates);
    if (!found.isEmpty())
        return found;
    return eastAsian ? m_anyChinese : m_anyLatin;
}

std::shared_ptr<const FontFace> FontCatalog::face(const QString& family, bool bold, bool italic)
{
    auto& known = m_faces[{family, bold, italic}];
    if (!known)
        known = FontFace::load(family, bold, italic);
    return known;
}

std::shared_ptr<const TextFont> FontCatalog::textFont(const QString& latin, const QString& eastAsian, bool bold,
                                                      bool italic)
{
    const std::lock_guard lock(m_mutex);
    auto& known = m_textFonts[{latin, eastAsian, bold, italic}];
    if (known)
        return known;
    const auto faceFor = [&](const QString& name, bool forEastAsian, const QString& lastResort) {
        const QString family = installedFamily(name, forEastAsian);
        if (family.compare(name, Qt::CaseInsensitive) != 0 && !name.isEmpty())
            m_substitutions.insert({name, family});
        auto found = face(family, bold, italic);
        return found ? found : face(lastResort, bold, italic);
    };
    std::vector<std::shared_ptr<const FontFace>> faces{faceFor(latin, false, m_anyLatin),
                                                       faceFor(eastAsian, true, m_anyChinese)};
    for (const auto& family : helperFamilies()) {
        if (!m_installed.contains(family))
            continue;
        if (auto helper = face(family, false, false))
            faces.push_back(std::move(helper));
    }
    known = std::make_shared<const TextFont>(std::move(faces));
    return known;
}

std::vector<FontSubstitution> FontCatalog::substitutions() const
{
    const std::lock_guard lock(m_mutex);
    return {m_substitutions.begin(), m_substitutions.end()};
}

std::vector<FontSubstitution> FontCatalog::missingOfficeFonts() const
{
    std::vector<FontSubstitution> missing;
    for (const OfficeFont& font : officeFonts())
        for (const QString& name : font.names) {
            const QString used = m_installed.contains(name, Qt::CaseInsensitive)
                                     ? QString()
                                     : firstInstalled(font.names + font.standIns);
            if (!used.isEmpty())
                missing.push_back({name, used});
        }
    return missing;
}

double officeLineHeight(const QString& officeName, bool eastAsian)
{
    if (const auto* known = officeFont(officeName))
        return known->lineHeight;
    return eastAsian ? 1.3 : 1.15;
}

double officeLetterHeight(const QString& officeName, bool eastAsian)
{
    if (const auto* known = officeFont(officeName))
        return known->letterHeight;
    return eastAsian ? 1.0 : 1.12;
}

} // namespace cdesk
