// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Page.h"
#include "ui/users/UserServices.h"

#include <QDialog>

#include <optional>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTreeWidget;

namespace cdesk::ui {

class FormPanel;
class MessageBar;

/// The review of the rights (权限复核): who may do what today, what was found, and the paper of it.
class RightsReviewDialog final : public QDialog {
    Q_OBJECT

public:
    RightsReviewDialog(const PageContext& context, const UserServices& services, QWidget* parent);

private:
    struct Loaded {
        RightsList rights;
        std::vector<RightsReview> reviews;
    };
    void load();
    void show(const Loaded& loaded);
    void record();
    void savePaper();

    PageContext m_context;
    UserServices m_services;
    Loaded m_loaded;
    QLabel* m_last;
    QTreeWidget* m_people;
    FormPanel* m_form;
    QComboBox* m_result;
    QPlainTextEdit* m_notes;
    MessageBar* m_bar;
    QPushButton* m_record;
    QPushButton* m_paper;
};

} // namespace cdesk::ui
