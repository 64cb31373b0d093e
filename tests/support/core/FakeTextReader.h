// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/programs/TextReader.h"

#include <QTemporaryDir>

namespace cdesk {

/// Stands for tesseract in tests: a script that answers every page with the same text, or does what else a program
/// may do. Runs where FakePdfProgram::canRun().
class FakeTextReader {
public:
    enum class Habit { Answers, Fails, Hangs };

    explicit FakeTextReader(const QString& answer, Habit habit = Habit::Answers);

    TextReader reader() const;
    FindTextReader finder() const;
    /// Command line and OMP_THREAD_LIMIT of each run.
    QStringList runs() const;

private:
    QTemporaryDir m_folder;
};

} // namespace cdesk
