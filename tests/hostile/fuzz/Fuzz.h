// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

// What is fed with made-up input: any bytes may come, nothing but a return may follow. Each has a file of its own and
// becomes a program for libFuzzer; the tests feed all of them what the corpus keeps.
void fuzzKeys(const QByteArray& input);
void fuzzPicture(const QByteArray& input);
void fuzzTable(const QByteArray& input);
void fuzzText(const QByteArray& input);
void fuzzWebPage(const QByteArray& input);
void fuzzWord(const QByteArray& input);

/// Ends the program with a report: a promise about the code under test does not hold.
[[noreturn]] void broken(const char* promise);
