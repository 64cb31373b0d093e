// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/Finding.h"
#include "core/contracts/Contract.h"
#include "core/documents/merge/TextParagraphs.h"

#include <QRegularExpression>

namespace cdesk {

/// A sentence of a contract, or a stretch up to a line break.
struct Sentence {
    size_t paragraph = 0; ///< index into CheckedText::paragraphs()
    qsizetype offset = 0; ///< of its first character in the paragraph
    QString text;         ///< digits and signs half-width, otherwise as written

    bool has(const QRegularExpression& pattern) const { return pattern.match(text).hasMatch(); }
};

/// The text of a contract, made ready for the rules: half-width forms (positions stay the same) and sentences.
class CheckedText {
public:
    explicit CheckedText(std::vector<TextParagraph> paragraphs);

    const std::vector<TextParagraph>& paragraphs() const { return m_paragraphs; }
    const std::vector<Sentence>& sentences() const { return m_sentences; }
    /// All paragraphs, half-width, a paragraph a line.
    const QString& whole() const { return m_whole; }
    bool contains(const QString& word) const { return m_whole.contains(word); }
    bool contains(const QRegularExpression& pattern) const { return pattern.match(m_whole).hasMatch(); }

private:
    void addSentences(size_t paragraph);

    std::vector<TextParagraph> m_paragraphs;
    std::vector<Sentence> m_sentences;
    QString m_whole;
};

/// What a rule looks at, and where it puts what it finds.
class CheckRun {
public:
    CheckRun(const CheckedText& text, const Contract& contract, const CheckRules& rules)
        : m_text{text}, m_contract{contract}, m_rules{rules}
    {
    }

    const CheckedText& text() const { return m_text; }
    const Contract& contract() const { return m_contract; }
    const CheckRules& rules() const { return m_rules; }
    bool isOn(CheckRule rule) const { return m_rules.of(rule).isOn; }
    int limit(CheckRule rule) const { return m_rules.of(rule).limit; }

    /// About the whole text.
    void find(CheckRule rule, const QString& code, const QString& detail = {});
    /// About @p length characters of a sentence from @p from on.
    void find(CheckRule rule, const QString& code, const QString& detail, const Sentence& sentence, qsizetype from,
              qsizetype length);
    void find(CheckRule rule, const QString& code, const QString& detail, const Sentence& sentence)
    {
        find(rule, code, detail, sentence, 0, sentence.text.size());
    }
    /// Whether something with this code was found in the paragraph of @p sentence already.
    bool hasFound(const QString& code, const Sentence& sentence) const;
    void add(Finding finding) { m_findings.push_back(std::move(finding)); }
    /// In the order of the text, what is about the whole last; each once.
    std::vector<Finding> take();

private:
    const CheckedText& m_text;
    const Contract& m_contract;
    const CheckRules& m_rules;
    std::vector<Finding> m_findings;
};

} // namespace cdesk
