// SPDX-License-Identifier: GPL-3.0-or-later
// fuzz-corpus FOLDER: feeds every target what its folder in the corpus keeps, once. Whatever was found there before is
// looked for again, and the targets stay in step with what they call. Ends with 1 when a folder is empty.
#include "tests/hostile/fuzz/Fuzz.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Target {
    const char* name; ///< of its folder
    void (*feed)(const QByteArray& input);
};
constexpr Target kTargets[] = {{"keys", fuzzKeys}, {"picture", fuzzPicture}, {"table", fuzzTable},
                               {"text", fuzzText}, {"webpage", fuzzWebPage}, {"word", fuzzWord}};

int feedAll(const Target& target, const QDir& corpus)
{
    const QDir folder(corpus.filePath(QString::fromLatin1(target.name)));
    int fed = 0;
    for (const QString& name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        std::printf("%s/%s\n", target.name, qPrintable(name)); // the last one told is the one that ended it
        std::fflush(stdout);
        target.feed(file.readAll());
        ++fed;
    }
    return fed;
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv); // fonts and pictures want one
    const QDir corpus(QCoreApplication::arguments().value(1));
    for (const Target& target : kTargets) {
        if (feedAll(target, corpus) > 0)
            continue;
        std::fprintf(stderr, "nothing to feed for %s in %s\n", target.name, qPrintable(corpus.path()));
        return 1;
    }
    return 0;
}
