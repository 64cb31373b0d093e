// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

#include <functional>
#include <optional>

class QLabel;

namespace cdesk::ui {

/// One line that takes an amount as people type it (see readTypedMoney), right-aligned, shown as 12,345.60.
class MoneyField final : public QLineEdit {
    Q_OBJECT
public:
    enum class Sign { NotNegative, Any };

    explicit MoneyField(QWidget* parent = nullptr);

    /// Exact amount in fen; nothing when the field is empty or unreadable.
    std::optional<qint64> fen() const;
    void setFen(std::optional<qint64> fen);
    void setSign(Sign sign);
    /// Why the text is no amount, in a sentence; empty when it is one or nothing was typed.
    QString problem() const;
    /// The text itself when it can't be read as an amount; else empty.
    QString unreadable() const;
    /// How an amount is written out in characters (大写); nothing is written out until this is set.
    void setWords(std::function<QString(qint64 fen)> words);
    /// The line that shows the amount written out; to be placed under the field. Owned by the field's parent.
    QLabel* wordsLabel();

Q_SIGNALS:
    void fenChanged(std::optional<qint64> fen);

private:
    void finish();
    void announce();
    void showWords();

    Sign m_sign = Sign::NotNegative;
    std::optional<qint64> m_announced;
    std::function<QString(qint64)> m_words;
    QLabel* m_wordsLabel = nullptr;
};

} // namespace cdesk::ui
