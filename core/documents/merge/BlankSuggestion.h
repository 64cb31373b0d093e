// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/merge/TemplateInspection.h"

namespace cdesk {

/// What surrounds a blank.
struct BlankContext {
    BlankKind kind = BlankKind::Underscores;
    QString hint;   ///< the words right before it, as TemplateBlank::hint
    QString before; ///< all text since the blank before it
    QString after;  ///< the text behind it
};

/// Guesses the field a blank stands for from the words around it. It reads a form from the top: a line without a
/// party's name belongs to the party named last.
/// The office sells: the buyer's side is the customer, the seller's side our company, and 甲方 is the buyer unless the
/// form says otherwise (甲方（出租方）).
class BlankSuggestion {
public:
    explicit BlankSuggestion(const FieldNames& names) : m_names{names} {}

    /// Learns from a paragraph which side 甲方 and 乙方 are, before any blank is looked at.
    void learnSides(const QString& text);
    /// Takes note of a party named in @p text.
    void readPast(const QString& text);
    /// Field with its filter, `contract.amount|大写`; empty when nothing fits. Reads past what stands before the blank.
    QString fieldFor(const BlankContext& context);

private:
    QString partyOf(const QString& text, qsizetype& at) const;
    QString namedField(const QString& words) const;

    const FieldNames& m_names;
    QString m_party;            ///< customer or company, as last named
    bool m_isFirstOurs = false; ///< 甲方 is our company
};

} // namespace cdesk
