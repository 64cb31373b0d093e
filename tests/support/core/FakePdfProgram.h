// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/programs/PdfProgram.h"

#include <QTemporaryDir>

namespace cdesk {

/// Stands for LibreOffice in tests: a script that understands the same command line, notes each run, and answers
/// every document with the same PDF — or does what else a program may do.
class FakePdfProgram {
public:
    enum class Habit { Answers, Fails, SaysNothing, Hangs, WritesNonsense };

    explicit FakePdfProgram(const QByteArray& answer, Habit habit = Habit::Answers);

    PdfProgram program() const;
    FindPdfPrograms finder() const;
    /// The command line of each run.
    QStringList runs() const;
    /// Scripts run here; not on Windows.
    static bool canRun();

private:
    QTemporaryDir m_folder;
};

/// A PDF of @p pages empty A4 pages, each with its number in the middle of the text area.
QByteArray numberedPages(int pages);

} // namespace cdesk
