// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/MoneyField.h"

#include "ui/theme/Spacing.h"
#include "ui/widgets/TypedMoney.h"

#include <QLabel>

namespace cdesk::ui {

MoneyField::MoneyField(QWidget* parent) : QLineEdit(parent)
{
    setAccessibleName(tr("Amount"));
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setMinimumWidth(charactersWide(*this, 9));
    connect(this, &QLineEdit::editingFinished, this, &MoneyField::finish);
    connect(this, &QLineEdit::textChanged, this, &MoneyField::announce);
}

std::optional<qint64> MoneyField::fen() const
{
    const auto amount = readTypedMoney(text());
    return amount && *amount < 0 && m_sign == Sign::NotNegative ? std::nullopt : amount;
}

void MoneyField::setFen(std::optional<qint64> fen)
{
    setText(fen ? moneyText(*fen) : QString());
}

void MoneyField::setSign(Sign sign)
{
    m_sign = sign;
}

QString MoneyField::problem() const
{
    if (text().trimmed().isEmpty() || fen())
        return {};
    if (readTypedMoney(text()))
        return tr("The amount cannot be negative.");
    return tr("“%1” is not an amount. Examples: 12,345.60, 1.2万.").arg(text());
}

QString MoneyField::unreadable() const
{
    return problem().isEmpty() ? QString() : text();
}

void MoneyField::setWords(std::function<QString(qint64 fen)> words)
{
    m_words = std::move(words);
    showWords();
}

QLabel* MoneyField::wordsLabel()
{
    if (!m_wordsLabel) {
        m_wordsLabel = new QLabel(parentWidget());
        m_wordsLabel->setTextFormat(Qt::PlainText);
        m_wordsLabel->setWordWrap(true);
        m_wordsLabel->setForegroundRole(QPalette::PlaceholderText);
        m_wordsLabel->setTextInteractionFlags(Qt::TextSelectableByMouse);
        connect(m_wordsLabel, &QObject::destroyed, this, [this] { m_wordsLabel = nullptr; });
        showWords();
    }
    return m_wordsLabel;
}

void MoneyField::finish()
{
    if (const auto amount = fen())
        setFen(amount);
}

void MoneyField::announce()
{
    if (const auto amount = fen(); amount != m_announced) {
        m_announced = amount;
        showWords();
        Q_EMIT fenChanged(amount);
    }
}

void MoneyField::showWords()
{
    const auto amount = fen();
    const QString words = amount && m_words ? m_words(*amount) : QString();
    setAccessibleDescription(words);
    if (m_wordsLabel)
        m_wordsLabel->setText(words);
}

} // namespace cdesk::ui
