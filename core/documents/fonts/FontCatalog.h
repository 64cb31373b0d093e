// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/documents/fonts/TextFont.h"

#include <QStringList>

#include <set>
#include <tuple>

namespace cdesk {

/// An office font that this computer lacks, and what stands in for it.
struct FontSubstitution {
    QString wanted;
    QString used;
    friend auto operator<=>(const FontSubstitution& a, const FontSubstitution& b)
    {
        return std::tie(a.wanted, a.used) <=> std::tie(b.wanted, b.used);
    }
    friend bool operator==(const FontSubstitution&, const FontSubstitution&) = default;
};

/// Finds, for the font names office documents use (宋体, SimSun, Times New Roman …), the faces installed here.
/// Made once, on the program's main thread; may be asked from every thread.
class FontCatalog {
public:
    /// Looks at the installed fonts. Errors: font.none when no font with Chinese characters is installed.
    static Result<std::shared_ptr<FontCatalog>> create();

    /// The faces for a run that names @p latin for Latin text and @p eastAsian for Chinese.
    std::shared_ptr<const TextFont> textFont(const QString& latin, const QString& eastAsian, bool bold, bool italic);
    /// The installed family that stands for an office font name; @p eastAsian says which kind is wanted.
    QString installedFamily(const QString& officeName, bool eastAsian) const;
    /// Every stand-in used so far: with one of them, line and page breaks may differ from the author's computer.
    std::vector<FontSubstitution> substitutions() const;
    /// The usual fonts of offices that are not installed, and what stands in for each; for other programs.
    std::vector<FontSubstitution> missingOfficeFonts() const;

private:
    FontCatalog() = default;
    std::shared_ptr<const FontFace> face(const QString& family, bool bold, bool italic);
    QString firstInstalled(const QStringList& families) const;

    QStringList m_installed;
    QString m_anyChinese; ///< last resort for Chinese text
    QString m_anyLatin;   ///< last resort for Latin text
    mutable std::mutex m_mutex;
    std::map<std::tuple<QString, bool, bool>, std::shared_ptr<const FontFace>> m_faces;
    std::map<std::tuple<QString, QString, bool, bool>, std::shared_ptr<const TextFont>> m_textFonts;
    std::set<FontSubstitution> m_substitutions;
};

/// Height of a single-spaced line in em, as Word sets it for the font that the document *names*;
/// page breaks then do not depend on what is installed here.
double officeLineHeight(const QString& officeName, bool eastAsian);
/// Height of the letters alone in em: what decides how many lines of a document grid a line of text takes.
double officeLetterHeight(const QString& officeName, bool eastAsian);

} // namespace cdesk
