// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core/FakeTextReader.h"

#include "tests/support/Catch.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

void writeScriptPart(const QString& path, const QByteArray& content)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(content) == content.size());
}

QByteArray readingDeed(FakeTextReader::Habit habit)
{
    switch (habit) {
    case FakeTextReader::Habit::Answers:
        break;
    case FakeTextReader::Habit::Fails:
        return "echo 'Failed loading language chi_sim' >&2; exit 1\n";
    case FakeTextReader::Habit::Hangs:
        return "exec sleep 600\n";
    }
    return "cat \"$here/answer.txt\"\n";
}

} // namespace

FakeTextReader::FakeTextReader(const QString& answer, Habit habit)
{
    REQUIRE(m_folder.isValid());
    writeScriptPart(m_folder.filePath(u"answer.txt"_s), answer.toUtf8());
    const QString path = m_folder.filePath(u"tesseract"_s);
    writeScriptPart(path, "#!/bin/sh\n"
                          "here=$(dirname \"$0\")\n"
                          "echo \"$* $OMP_THREAD_LIMIT\" >> \"$here/runs\"\n" +
                              readingDeed(habit));
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

TextReader FakeTextReader::reader() const
{
    return {m_folder.filePath(u"tesseract"_s)};
}

FindTextReader FakeTextReader::finder() const
{
    return [reader = reader()] { return std::optional(reader); };
}

QStringList FakeTextReader::runs() const
{
    QFile file(m_folder.filePath(u"runs"_s));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace cdesk
