// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/flow/DocxSymbols.h"

using namespace Qt::Literals::StringLiterals;

namespace cdesk::docx {

namespace {

QString wingdings2(ushort code)
{
    switch (code) {
    case 0x50:
        return u"✓"_s;
    case 0x4F:
        return u"✗"_s;
    case 0x52:
        return u"☑"_s;
    case 0x53:
    case 0x54:
        return u"☒"_s;
    case 0x2A:
    case 0x30:
    case 0xA3:
        return u"□"_s;
    default:
        return u"●"_s;
    }
}

QString wingdings(ushort code)
{
    switch (code) {
    case 0x6E:
    case 0xA7:
        return u"■"_s;
    case 0x75:
    case 0x76:
        return u"◆"_s;
    case 0xD8:
        return u"➢"_s;
    case 0xFC:
        return u"✓"_s;
    case 0xFB:
        return u"✗"_s;
    case 0xFE:
        return u"☑"_s;
    case 0xFD:
        return u"☒"_s;
    case 0x6F:
    case 0x71:
    case 0xA8:
    case 0xB2:
        return u"□"_s;
    case 0x28:
        return u"☎"_s;
    case 0xE0:
    case 0xE8:
        return u"→"_s;
    default:
        return u"●"_s;
    }
}

} // namespace

QString symbolText(const QString& font, ushort code)
{
    const bool isPrivate = code >= 0xE000 && code <= 0xF8FF;
    if (font.compare(u"Wingdings 2"_s, Qt::CaseInsensitive) == 0)
        return wingdings2(code & 0xFF);
    if (font.startsWith(u"Wingdings"_s, Qt::CaseInsensitive))
        return wingdings(code & 0xFF);
    if (isPrivate && (code & 0xFF) == 0xB7)
        return u"●"_s; // the bullet of the font Symbol
    return isPrivate ? wingdings(code & 0xFF) : QString(QChar(code));
}

} // namespace cdesk::docx
