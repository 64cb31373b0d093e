// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/Dispatcher.h"
#include "core/ledger/Ledger.h"
#include "tests/support/core/TestOffice.h"
#include "ui/dialogs/FileDialogs.h"
#include "ui/shell/Page.h"
#include "ui/shell/ViewState.h"
#include "ui/text/Messenger.h"

namespace cdesk::ui {

/// Remembers what the person was told.
struct HeardMessages final : Messenger {
    void error(const Error& problem) override { codes.append(problem.code); }
    void warning(const QString& sentence) override { sentences.append(sentence); }
    void done(const QString& sentence, const Action& action = {}) override
    {
        sentences.append(sentence);
        lastAction = action;
    }
    void busy(const QString& sentence, const Action& stop) override
    {
        sentences.append(sentence);
        lastAction = stop;
    }
    void giveWay() override { ++timesGivenWay; }
    QStringList codes;
    QStringList sentences;
    Action lastAction;
    int timesGivenWay = 0;
};

/// Remembers where the person was taken.
struct SeenPlaces final : Navigator {
    void showPage(const QString& key) override { pages.append(key); }
    void open(EntityKind kind, qint64 id) override { opened.push_back({kind, id}); }
    void draftContract(qint64 customerId, qint64 templateId) override { drafted = {customerId, templateId}; }
    QStringList pages;
    std::vector<Change> opened;
    std::pair<qint64, qint64> drafted;
};

/// Answers every file question with one path.
struct CannedFiles final : FileDialogs {
    void openFile(QWidget*, const Request&, Chosen then) override { then(path); }
    void saveFile(QWidget*, const Request&, Chosen then) override { then(path); }
    void chooseFolder(QWidget*, const Request&, Chosen then) override { then(path); }
    QString path;
};

/// A desk for one page: an office in memory, everything at once on one thread, and ears for what is said.
struct TestDesk {
    TestOffice office;
    InlineDispatcher dispatcher;
    Ledger ledger{office.clock, officeSources()};
    HeardMessages messages;
    SeenPlaces places;
    CannedFiles files;
    QTemporaryDir viewFolder;
    ViewState view{viewFolder.filePath(QStringLiteral("view.ini"))};
    PageContext context{office.admin, office.clock, dispatcher, ledger, office.office->feed(),
                        messages,     places,       files,      view};
};

} // namespace cdesk::ui
