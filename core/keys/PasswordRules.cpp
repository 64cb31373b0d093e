// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keys/PasswordRules.h"

#include "core/base/Pinyin.h"
#include "core/base/SecretBytes.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

constexpr qsizetype kMostPasswordBytes = 1024;
constexpr std::ptrdiff_t kOwnCharacters = 6;

// Words people build passwords from: the cores of the lists that are published after break-ins year by year, and the
// words of an office. Variants (capitals, 0 for o, digits behind) need no entry of their own.
constexpr QLatin1StringView kCommonWords[] = {
    "password"_L1, "passwort"_L1,     "welcome"_L1,  "letmein"_L1,  "admin"_L1,      "administrator"_L1, "master"_L1,
    "iloveyou"_L1, "monkey"_L1,       "dragon"_L1,   "sunshine"_L1, "princess"_L1,   "football"_L1,      "baseball"_L1,
    "superman"_L1, "batman"_L1,       "shadow"_L1,   "michael"_L1,  "jordan"_L1,     "charlie"_L1,       "trustno"_L1,
    "starwars"_L1, "whatever"_L1,     "freedom"_L1,  "computer"_L1, "internet"_L1,   "secret"_L1,        "summer"_L1,
    "winter"_L1,   "spring"_L1,       "autumn"_L1,   "hello"_L1,    "login"_L1,      "office"_L1,        "company"_L1,
    "contract"_L1, "contractdesk"_L1, "changeme"_L1, "default"_L1,  "guest"_L1,      "root"_L1,          "test"_L1,
    "user"_L1,     "pass"_L1,         "love"_L1,     "china"_L1,    "beijing"_L1,    "shanghai"_L1,      "guangzhou"_L1,
    "shenzhen"_L1, "woaini"_L1,       "aini"_L1,     "woshi"_L1,    "nihao"_L1,      "mima"_L1,          "zhongguo"_L1,
    "gongsi"_L1,   "hetong"_L1,       "xiaoshou"_L1, "bangong"_L1,  "guanliyuan"_L1, "baobei"_L1,        "laopo"_L1,
    "laogong"_L1,  "tiancai"_L1,      "wangzhe"_L1,  "jiayou"_L1,   "facai"_L1,      "xingfu"_L1,        "kuaile"_L1,
    "wang"_L1,     "zhang"_L1,        "zhao"_L1,     "chen"_L1,     "yang"_L1,       "huang"_L1,         "zhou"_L1,
    "taobao"_L1,   "weixin"_L1,       "qq"_L1,       "abcd"_L1,     "com"_L1,
};
constexpr QStringView kChineseWords[] = {u"密码", u"公司", u"合同",   u"我爱你", u"你好",
                                         u"中国", u"销售", u"管理员", u"办公室"};
// Rows of the keyboard, of the alphabet and of digits; walked in either direction.
constexpr QLatin1StringView kRows[] = {"qwertyuiop"_L1,
                                       "asdfghjkl"_L1,
                                       "zxcvbnm"_L1,
                                       "1234567890"_L1,
                                       "abcdefghijklmnopqrstuvwxyz"_L1,
                                       "0123456789"_L1,
                                       "1qaz2wsx3edc4rfv5tgb6yhn7ujm"_L1,
                                       "qazwsxedcrfvtgbyhnujm"_L1,
                                       "7894561230"_L1,
                                       "!@#$%^&*()"_L1};

QString plain(const QString& text)
{
    static const QHash<QChar, QChar> kMeant{{u'0', u'o'}, {u'1', u'l'}, {u'3', u'e'}, {u'4', u'a'},
                                            {u'5', u's'}, {u'7', u't'}, {u'@', u'a'}, {u'$', u's'}};
    QString meant = text;
    for (QChar& c : meant)
        c = kMeant.value(c, c);
    return meant;
}

/// Marks the characters of a password that somebody who guesses gets for nothing.
class Guessed {
public:
    explicit Guessed(const QString& password)
        : m_text{password.toLower()}, m_plain{plain(m_text)}, m_isGuessed(static_cast<size_t>(m_text.size()), false)
    {
    }

    void word(const QString& word)
    {
        if (word.size() < 2)
            return;
        for (const QString& text : {m_text, m_plain})
            for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
                mark(at, word.size());
    }
    void rowsAndRepeats()
    {
        constexpr qsizetype kRun = 3;
        for (qsizetype at = 0; at + kRun <= m_text.size(); ++at) {
            const QString piece = m_text.mid(at, kRun);
            QString back = piece;
            std::reverse(back.begin(), back.end());
            for (const QLatin1StringView row : kRows)
                if (row.contains(piece) || row.contains(back))
                    mark(at, kRun);
        }
        // The same characters again: a run of one, or a piece of up to four.
        for (qsizetype size = 1; size <= 4; ++size)
            for (qsizetype at = 0; at + 2 * size <= m_text.size(); ++at)
                if (m_text.mid(at, size) == m_text.mid(at + size, size) && (size > 1 || isTripled(at)))
                    mark(at + size, size);
    }
    void pattern(const QRegularExpression& expression)
    {
        for (auto found = expression.globalMatch(m_text); found.hasNext();) {
            const auto one = found.next();
            mark(one.capturedStart(), one.capturedLength());
        }
    }
    std::ptrdiff_t ownCharacters() const { return std::count(m_isGuessed.begin(), m_isGuessed.end(), false); }
    bool isAllGuessed() const { return ownCharacters() < kOwnCharacters; }
    qsizetype differentCharacters() const { return QSet<QChar>(m_text.begin(), m_text.end()).size(); }

private:
    bool isTripled(qsizetype at) const
    {
        return at + 2 < m_text.size() && m_text.at(at) == m_text.at(at + 1) && m_text.at(at) == m_text.at(at + 2);
    }
    void mark(qsizetype at, qsizetype length) { std::fill_n(m_isGuessed.begin() + at, length, true); }

    QString m_text;
    QString m_plain;
    std::vector<bool> m_isGuessed;
};

} // namespace

Result<void> checkNewPassword(const SecretBytes& password, const QString& userName)
{
    constexpr int kDifferent = 5;
    const QString text = QString::fromUtf8(password.view());
    if (text.size() < kPasswordLength)
        return invalid(u"password.too_short"_s, u"password"_s, QString::number(kPasswordLength));
    if (password.size() > kMostPasswordBytes)
        return invalid(u"password.too_long"_s, u"password"_s);
    static const QRegularExpression kYearOrDate(
        u"(?:19|20)\\d{2}(?:[-./年]?(?:0?[1-9]|1[0-2])[-./月]?(?:[0-2]?\\d|3[01])日?)?"_s);
    static const QRegularExpression kDigits(u"\\d{4,}"_s); // telephone numbers, dates, numbers counted up
    Guessed guessed(text);
    guessed.rowsAndRepeats();
    guessed.pattern(kYearOrDate);
    guessed.pattern(kDigits);
    for (const QLatin1StringView word : kCommonWords)
        guessed.word(word);
    for (const QStringView word : kChineseWords)
        guessed.word(word.toString());
    if (guessed.isAllGuessed() || guessed.differentCharacters() < kDifferent)
        return invalid(u"password.common"_s, u"password"_s);
    guessed.word(userName.toLower());
    for (const QString& part : userName.toLower().split(u' ', Qt::SkipEmptyParts))
        guessed.word(part);
    guessed.word(pinyinReading(userName).remove(u' ')); // 张伟: zhangwei
    if (guessed.isAllGuessed())
        return invalid(u"password.is_name"_s, u"password"_s);
    return {};
}

} // namespace cdesk
