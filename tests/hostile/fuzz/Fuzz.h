// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

/// What a fuzz program feeds with made-up input: any bytes may come, nothing but a return may follow. Each file of this
/// folder defines it once and becomes a program of its own.
void fuzz(const QByteArray& input);

/// Ends the program with a report: a promise about the code under test does not hold.
[[noreturn]] void broken(const char* promise);
