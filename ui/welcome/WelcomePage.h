// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QWidget>

#include <functional>

class QLabel;

namespace cdesk::ui {

class FileDialogs;

/// What stands in the window while no office is open: start one, look at a sample, open or restore another.
class WelcomePage final : public QWidget {
    Q_OBJECT

public:
    /// @p homeFolder is where a new office is made.
    WelcomePage(FileDialogs& files, const QString& homeFolder, QWidget* parent = nullptr);

    /// Why no office is open, when one should be.
    void setProblem(const Error& problem);
    /// A button under the problem, for what a person may decide about it.
    void offerWayOut(const QString& text, std::function<void()> act);
    /// Busy with opening: the buttons rest.
    void setBusy(const QString& sentence);

Q_SIGNALS:
    void protectRequested();
    void createRequested();
    void sampleRequested();
    void openRequested(const QString& folder);
    void restoreRequested(const QString& backup);
    /// Escape: back to the office of before, if there is one.
    void leaveRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    class QPushButton* addChoice(const QString& icon, const QString& text, const QString& explanation,
                                 const QString& objectName);

    FileDialogs& m_files;
    QLabel* m_sentence;
    class QPushButton* m_wayOut;
    class QVBoxLayout* m_choices;
    QWidget* m_choiceBox;
};

} // namespace cdesk::ui
