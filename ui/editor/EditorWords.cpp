// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/EditorWords.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

namespace {

struct KnownStyle {
    QStringView id;
    const char* word;
};
constexpr KnownStyle kKnown[] = {{u"Title", QT_TRANSLATE_NOOP("cdesk::ui::EditorWords", "Title")},
                                 {u"Heading1", QT_TRANSLATE_NOOP("cdesk::ui::EditorWords", "Article")},
                                 {u"Clause", QT_TRANSLATE_NOOP("cdesk::ui::EditorWords", "Clause")},
                                 {u"Point", QT_TRANSLATE_NOOP("cdesk::ui::EditorWords", "Point")},
                                 {u"BodyText", QT_TRANSLATE_NOOP("cdesk::ui::EditorWords", "Body text")},
                                 {u"Normal", QT_TRANSLATE_NOOP("cdesk::ui::EditorWords", "Not indented")},
                                 {u"HeadLine", QT_TRANSLATE_NOOP("cdesk::ui::EditorWords", "Head line")},
                                 {u"Cell", QT_TRANSLATE_NOOP("cdesk::ui::EditorWords", "Table")},
                                 {u"CellLabel", QT_TRANSLATE_NOOP("cdesk::ui::EditorWords", "Table: label")},
                                 {u"CellCenter", QT_TRANSLATE_NOOP("cdesk::ui::EditorWords", "Table: centred")},
                                 {u"CellRight", QT_TRANSLATE_NOOP("cdesk::ui::EditorWords", "Table: right")},
                                 {u"SignName", QT_TRANSLATE_NOOP("cdesk::ui::EditorWords", "Signature: party")},
                                 {u"SignLabel", QT_TRANSLATE_NOOP("cdesk::ui::EditorWords", "Signature: label")},
                                 {u"Gap", QT_TRANSLATE_NOOP("cdesk::ui::EditorWords", "Gap")},
                                 {u"Header", QT_TRANSLATE_NOOP("cdesk::ui::EditorWords", "Header")},
                                 {u"Footer", QT_TRANSLATE_NOOP("cdesk::ui::EditorWords", "Footer")}};

const KnownStyle* known(const QString& id)
{
    const auto found =
        std::find_if(std::begin(kKnown), std::end(kKnown), [&](const KnownStyle& one) { return one.id == id; });
    return found == std::end(kKnown) ? nullptr : found;
}

} // namespace

QString EditorWords::style(const QString& id, const QString& name)
{
    const KnownStyle* one = known(id);
    if (one)
        return tr(one->word);
    return name.isEmpty() ? id : name;
}

std::vector<NamedStyle> EditorWords::inOrder(std::vector<NamedStyle> styles)
{
    const auto place = [](const NamedStyle& style) {
        const KnownStyle* one = known(style.id);
        return one ? one - kKnown : std::ptrdiff_t(std::size(kKnown));
    };
    std::stable_sort(styles.begin(), styles.end(),
                     [&](const NamedStyle& a, const NamedStyle& b) { return place(a) < place(b); });
    return styles;
}

QString EditorWords::part(TextPart part)
{
    if (part.kind == TextPart::Kind::Body)
        return tr("Text");
    const bool isHeader = part.kind == TextPart::Kind::Header;
    switch (part.page) {
    case PageKind::Default:
        break;
    case PageKind::First:
        return isHeader ? tr("Header of the first page") : tr("Footer of the first page");
    case PageKind::Even:
        return isHeader ? tr("Header of even pages") : tr("Footer of even pages");
    }
    return isHeader ? tr("Header") : tr("Footer");
}

QString EditorWords::numbering(ClauseNumbering numbering)
{
    // Signs of the contract's own language, not of the window's.
    switch (numbering) {
    case ClauseNumbering::Articles:
        return tr("Clauses as %1").arg(u"第一条 · 1.1 · （一）"_s);
    case ClauseNumbering::Plain:
        return tr("Clauses as %1").arg(u"第一条 · 1. · （1）"_s);
    case ClauseNumbering::Chinese:
        break;
    }
    return tr("Clauses as %1").arg(u"一、 · （一） · 1."_s);
}

} // namespace cdesk::ui
