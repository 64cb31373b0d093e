// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hostile/HostileTexts.h"

#include <QStringList>

#include <array>
#include <string_view>

using namespace Qt::Literals::StringLiterals;
using namespace std::string_view_literals;

namespace cdesk::test {

namespace {

/// `%1` becomes the file that nothing may open.
constexpr std::array kPieces = {
    // markup that loads, closes or restyles
    u"<img src=\"%1\">"sv,
    u"<img src='file://%1'/>"sv,
    u"<link rel=stylesheet href=\"%1\">"sv,
    u"<p style=\"background:url(%1)\">"sv,
    u"</p></body></html>"sv,
    u"<script>alert(1)</script>"sv,
    u"<b>&amp;&lt;"sv,
    u"<!DOCTYPE x [<!ENTITY e SYSTEM \"file://%1\">]>&e;"sv,
    u"<w:t>x</w:t></w:r></w:p>"sv,
    u"]]><![CDATA["sv,
    u"http://192.0.2.1/x.png"sv,
    u"<img src=\"http://192.0.2.1/x.png\">"sv,
    u"\\\\192.0.2.1\\share\\x.png"sv,
    // formulas
    u"=HYPERLINK(\"file://%1\")"sv,
    u"=cmd|' /C calc'!A0"sv,
    u"+1+1"sv,
    u"-2+3"sv,
    u"@SUM(A1)"sv,
    u"＝1+1"sv,
    u"＋1"sv,
    u"－1"sv,
    u"＠x"sv,
    u"\t=1"sv,
    u"\r=1"sv,
    // search and SQL
    u"\""sv,
    u"NEAR(a b, 2)"sv,
    u"a OR *"sv,
    u"^x:y"sv,
    u"%_%"sv,
    u"'; DROP TABLE customer; --"sv,
    u"' OR 1=1"sv,
    u"\\"sv,
    u"((("sv,
    // paths
    u"../../../../%1"sv,
    u"%1"sv,
    u"/dev/zero"sv,
    u"C:\\Windows\\win.ini"sv,
    u"CON"sv,
    u"NUL.txt"sv,
    u"."sv,
    u".."sv,
    u"a/b\\c:d*e?f"sv,
    u"-rf"sv,
    u"~/.bashrc"sv,
    u"$(touch %1)"sv,
    u"`id`"sv,
    // characters
    u"\u202Egpj.exe"sv,
    u"\u2066x\u2069"sv,
    u"\u200B\u200C\u200D\uFEFF"sv,
    u"\u0000"sv,
    u"\u0001\u0008\u001B[31m"sv,
    u"\uFFFE\uFFFF"sv,
    u"\xD800"sv,
    u"\xDC00\xD83D"sv,
    u"a\u0300\u0301\u0302\u0303\u0304\u0305"sv,
    u"𠮷野家"sv,
    u"\U0001F468\u200D\U0001F469"sv,
    u"\r\n\r\n"sv,
    u"\u2028\u2029"sv,
    u"　"sv,
    u"ﷺ"sv,
    // fields of templates
    u"{{客户名称}}"sv,
    u"{{#明细}}"sv,
    u"{{/明细}}"sv,
    u"{{?x:choice=a/b}}"sv,
    u"{{a|大写|大写}}"sv,
    u"{{"sv,
    u"}}"sv,
    u"{{客户.客户.客户}}"sv,
    // values that are nearly right
    u"2026-02-30"sv,
    u"0000-00-00"sv,
    u"99999999999999999999999"sv,
    u"1e309"sv,
    u"-0"sv,
    u"NaN"sv,
    u"9.13E+17"sv,
    u"１２，３４５．６"sv,
    u"91350100M000100Y4"sv,
    u"苏州恒达精密机械有限公司"sv,
};

} // namespace

QString HostileTexts::piece()
{
    QString piece = QStringView(kPieces[static_cast<size_t>(below(static_cast<int>(kPieces.size())))]).toString();
    return piece.replace(u"%1"_s, m_canary);
}

QString HostileTexts::text()
{
    QString made = piece();
    for (int more = below(4); more > 0; --more)
        made += piece();
    if (below(60) == 0)
        made = made.repeated(1 + 20'000 / static_cast<int>(made.size()));
    return made;
}

QByteArray HostileTexts::table(int rows)
{
    QString made = u"客户名称,统一社会信用代码,联系人,电话,地址,备注\n"_s;
    for (int i = 0; i < rows; ++i) {
        QStringList cells;
        for (int cell = 0; cell < 6; ++cell) {
            QString value = text();
            cells.append(below(3) == 0 ? value : u'"' + value.replace(u'"', u"\"\""_s) + u'"');
        }
        made += cells.join(u',') + u'\n';
    }
    return made.toUtf8();
}

QString HostileTexts::wordBody()
{
    QString made;
    for (int paragraphs = 1 + below(6); paragraphs > 0; --paragraphs) {
        QString value = text();
        if (below(4) != 0)
            value = value.toHtmlEscaped();
        made += u"<w:p><w:r><w:t>"_s + value + u"</w:t></w:r></w:p>"_s;
        if (below(5) == 0)
            made += u"<w:tbl><w:tr><w:tc>"_s.repeated(1 + below(40));
    }
    return made;
}

QByteArray HostileTexts::damaged(const QByteArray& sound)
{
    QByteArray made = sound;
    for (int times = 1 + below(12); times > 0 && !made.isEmpty(); --times) {
        const int size = static_cast<int>(made.size());
        switch (below(5)) {
        case 0:
            made[below(size)] = static_cast<char>(below(256));
            break;
        case 1:
            made.truncate(below(size));
            break;
        case 2:
            made.insert(below(size), made.mid(below(size), below(200)));
            break;
        case 3:
            made.remove(below(size), 1 + below(200));
            break;
        default:
            made.replace(below(size), 4, QByteArray(4, below(2) == 0 ? '\xFF' : '\0'));
        }
    }
    return made;
}

} // namespace cdesk::test
