// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/HtmlText.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

constexpr qsizetype kLongestReference = 12;

bool isNameEnd(QChar c)
{
    return c.isSpace() || c == u'=' || c == u'/' || c == u'>';
}

} // namespace

QString htmlCharacter(QStringView name)
{
    if (name.startsWith(u'#')) {
        const bool hex = name.size() > 1 && name[1].toLower() == u'x';
        bool ok = false;
        const uint code = hex ? name.mid(2).toUInt(&ok, 16) : name.mid(1).toUInt(&ok);
        const bool valid = ok && code > 0 && code <= QChar::LastValidCodePoint && !QChar::isSurrogate(code);
        return valid ? QString::fromUcs4(reinterpret_cast<const char32_t*>(&code), 1) : QString();
    }
    struct Named {
        QStringView name;
        QChar character;
    };
    static constexpr std::array kNamed{
        Named{u"amp", u'&'},       Named{u"lt", u'<'},          Named{u"gt", u'>'},     Named{u"quot", u'"'},
        Named{u"apos", u'\''},     Named{u"nbsp", u'\u00A0'},   Named{u"yen", u'¥'},    Named{u"middot", u'·'},
        Named{u"ldquo", u'“'},     Named{u"rdquo", u'”'},       Named{u"lsquo", u'‘'},  Named{u"rsquo", u'’'},
        Named{u"mdash", u'—'},     Named{u"ndash", u'–'},       Named{u"hellip", u'…'}, Named{u"times", u'×'},
        Named{u"copy", u'©'},      Named{u"reg", u'®'},         Named{u"deg", u'°'},    Named{u"plusmn", u'±'},
        Named{u"sect", u'§'},      Named{u"para", u'¶'},        Named{u"permil", u'‰'}, Named{u"ensp", u'\u2002'},
        Named{u"emsp", u'\u2003'}, Named{u"thinsp", u'\u2009'}, Named{u"laquo", u'«'},  Named{u"raquo", u'»'},
        Named{u"euro", u'€'},      Named{u"pound", u'£'},       Named{u"frac12", u'½'}, Named{u"divide", u'÷'},
        Named{u"sup2", u'²'},      Named{u"sup3", u'³'},        Named{u"bull", u'•'},   Named{u"minus", u'−'}};
    for (const Named& known : kNamed)
        if (known.name == name)
            return known.character;
    return u'&' + name + u';';
}

QString HtmlPieces::text() const
{
    QString shown;
    shown.reserve(m_piece.size());
    for (qsizetype i = 0; i < m_piece.size(); ++i) {
        if (m_piece[i] == u'&') {
            const qsizetype end = m_piece.mid(i, kLongestReference).indexOf(u';');
            if (end > 1) {
                shown += htmlCharacter(m_piece.mid(i + 1, end - 1));
                i += end;
                continue;
            }
        }
        shown += m_piece[i];
    }
    return shown;
}

HtmlPieces::Kind HtmlPieces::next()
{
    while (m_at < m_page.size()) {
        if (m_page[m_at] != u'<') {
            const qsizetype open = m_page.indexOf(u'<', m_at);
            const qsizetype end = open < 0 ? m_page.size() : open;
            m_piece = m_page.mid(m_at, end - m_at);
            m_at = end;
            return Kind::Text;
        }
        if (const auto tag = readTag())
            return *tag;
    }
    return Kind::End;
}

std::optional<HtmlPieces::Kind> HtmlPieces::readTag()
{
    const QStringView rest = m_page.mid(m_at + 1);
    QStringView closing = u">";
    if (rest.startsWith(u"!--"))
        closing = u"-->";
    else if (rest.startsWith(u"script", Qt::CaseInsensitive))
        closing = u"</script>";
    else if (rest.startsWith(u"style", Qt::CaseInsensitive))
        closing = u"</style>";
    const qsizetype close = rest.indexOf(closing, 0, Qt::CaseInsensitive);
    if (close < 0) {
        m_at = m_page.size();
        return Kind::End;
    }
    m_at += 1 + close + closing.size();
    m_piece = rest.left(close);
    if (closing.size() > 1 || m_piece.startsWith(u'!') || m_piece.startsWith(u'?'))
        return std::nullopt;
    const bool isEnd = m_piece.startsWith(u'/');
    qsizetype end = isEnd ? 1 : 0;
    const qsizetype begin = end;
    while (end < m_piece.size() && !isNameEnd(m_piece[end]))
        ++end;
    m_tag = m_piece.mid(begin, end - begin).toString().toLower();
    return isEnd ? Kind::Close : Kind::Open;
}

QString HtmlPieces::attribute(QStringView name) const
{
    for (qsizetype at = m_piece.indexOf(name, m_tag.size(), Qt::CaseInsensitive); at > 0;
         at = m_piece.indexOf(name, at + 1, Qt::CaseInsensitive)) {
        if (!m_piece[at - 1].isSpace())
            continue;
        QStringView value = m_piece.mid(at + name.size()).trimmed();
        if (!value.startsWith(u'='))
            continue;
        value = value.mid(1).trimmed();
        const bool isQuoted = value.startsWith(u'"') || value.startsWith(u'\'');
        qsizetype end = isQuoted ? value.indexOf(value.front(), 1) : 0;
        while (!isQuoted && end < value.size() && !value[end].isSpace())
            ++end;
        return value.mid(isQuoted ? 1 : 0, (end < 0 ? value.size() : end) - (isQuoted ? 1 : 0)).toString();
    }
    return {};
}

} // namespace cdesk
