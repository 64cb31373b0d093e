// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core/FakePdfProgram.h"

#include "core/documents/fonts/FontCatalog.h"
#include "core/documents/pdf/PdfDocument.h"
#include "tests/support/Catch.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

QByteArray deedOf(FakePdfProgram::Habit habit)
{
    switch (habit) {
    case FakePdfProgram::Habit::Answers:
        break;
    case FakePdfProgram::Habit::Fails:
        return "echo 'no room on the disk' >&2; exit 3\n";
    case FakePdfProgram::Habit::SaysNothing:
        return "echo 'source file could not be loaded'; exit 0\n";
    case FakePdfProgram::Habit::Hangs:
        return "exec sleep 600\n";
    case FakePdfProgram::Habit::WritesNonsense:
        return "echo nonsense > \"$here/answer.pdf\"\n";
    }
    return {};
}

void write(const QString& path, const QByteArray& content)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(content) == content.size());
}

} // namespace

FakePdfProgram::FakePdfProgram(const QByteArray& answer, Habit habit)
{
    REQUIRE(m_folder.isValid());
    write(m_folder.filePath(u"answer.pdf"_s), answer);
    const QByteArray script = "#!/bin/sh\n"
                              "here=$(dirname \"$0\")\n"
                              "echo \"$*\" >> \"$here/runs\"\n" +
                              deedOf(habit) +
                              "while [ $# -gt 0 ]; do\n"
                              "    case \"$1\" in\n"
                              "    --outdir) out=$2; shift ;;\n"
                              "    *.docx) cp \"$here/answer.pdf\" \"$out/$(basename \"$1\" .docx).pdf\" ;;\n"
                              "    esac\n"
                              "    shift\n"
                              "done\n";
    const QString path = m_folder.filePath(u"soffice"_s);
    write(path, script);
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

PdfProgram FakePdfProgram::program() const
{
    return {PdfMaker::LibreOffice, m_folder.filePath(u"soffice"_s)};
}

FindPdfPrograms FakePdfProgram::finder() const
{
    return [program = program()] { return std::vector<PdfProgram>{program}; };
}

QStringList FakePdfProgram::runs() const
{
    QFile file(m_folder.filePath(u"runs"_s));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

bool FakePdfProgram::canRun()
{
#ifdef Q_OS_WIN
    return false;
#else
    return true;
#endif
}

QByteArray numberedPages(int pages)
{
    const auto fonts = FontCatalog::create();
    REQUIRE(fonts);
    const auto font = (*fonts)->textFont(u"Times New Roman"_s, u"宋体"_s, false, false);
    constexpr double kA4Width = 11906;
    constexpr double kA4Height = 16838;
    DisplayList list;
    for (int number = 1; number <= pages; ++number) {
        DisplayPage& page = list.pages.emplace_back();
        page.width = kA4Width;
        page.height = kA4Height;
        addText(page, list.faces, *font, 12, kA4Width / 2, kA4Height / 2, u"他页%1"_s.arg(number));
    }
    const auto bytes = pdfBytes(list);
    REQUIRE(bytes);
    return *bytes;
}

} // namespace cdesk
