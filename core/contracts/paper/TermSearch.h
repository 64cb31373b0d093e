// SPDX-License-Identifier: GPL-3.0-or-later
// The searches that recogniseTerms() is made of.
#pragma once

#include "core/checks/CheckedText.h"
#include "core/contracts/paper/PaperTerms.h"

namespace cdesk {

/// Title, number and nature.
void findHead(const CheckedText& text, const QStringList& contractTypes, PaperTerms& terms);
/// The parties with what is said of each.
void findParties(const CheckedText& text, PaperTerms& terms);
/// What the whole contract is worth, in figures and in words.
void findAmount(const CheckedText& text, PaperTerms& terms);
/// Days of signing, beginning and end, the spans, and what happens at the end.
void findDays(const CheckedText& text, PaperTerms& terms);

/// Whether nothing stands here but a line to write on.
bool isBlankLine(QStringView text);

/// A stretch of a sentence as a place in the text.
PaperPlace placeIn(const Sentence& sentence, qsizetype from, qsizetype length);

} // namespace cdesk
