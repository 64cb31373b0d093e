// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace cdesk {

/// The text as files and databases can hold it: without NUL, and with U+FFFD for half a character (a surrogate without
/// its other half, which UTF-8 has no bytes for) and for U+FFFE and U+FFFF (which XML does not know). What is stored,
/// hashed and read back is then one and the same.
QString wellFormed(QStringView text);

/// A name as typed or pasted, made fit to be stored: control characters,
/// zero-width and text-direction marks removed (they hide differences from the
/// eye), every kind of blank made one plain blank, none at the ends. Composed
/// (NFC), but nothing people can see is changed.
QString cleanedName(QStringView text);

/// Text of several lines, made fit to be stored: what hides differences from the eye is removed as in cleanedName(),
/// line breaks are one kind, tabs are blanks; nothing at the ends.
QString cleanedText(QStringView text);

/// The form texts are compared in when searching: cleanedName(), compatibility
/// forms unified (NFKC: Ａ→A, ①→1), case folded, blanks next to Chinese
/// characters removed. Both the text and what is typed must go through it.
QString searchForm(QStringView text);

/// Key under which names of companies that are written differently fall
/// together: searchForm() without blanks and punctuation. "北京
/// 宏图（集团）有限公司" and "北京宏图(集团)有限公司" have the same key; other
/// companies keep another one, so the legal form stays in it.
QString nameKey(QStringView name);

/// nameKey() without the legal form at its end (有限责任公司, 股份有限公司,
/// 有限公司, Co., Ltd…). Branches (分公司) are bodies of their own and keep
/// theirs. Never empty for a name that is not.
QString nameCore(QStringView name);

/// How nearly two company names are the same, 0–1000: 1000 for the same key;
/// otherwise by the edits (wrong, missing, added, swapped characters) between
/// what is left without the legal form. From about 800 on people should be
/// asked.
int nameSimilarity(QStringView a, QStringView b);

} // namespace cdesk
