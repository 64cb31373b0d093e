// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letters/LetterService.h"
#include "ui/contracts/ContractServices.h"
#include "ui/shell/Page.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QTimer;

namespace cdesk::ui {

class PreviewPane;
class QuestionPanel;

/// Makes letters and sheets from one contract: asks what the contract does not know, shows the pages beside it, and
/// files, prints or saves the result. Nothing is filed until one of these is chosen.
class LetterDialog final : public QDialog {
    Q_OBJECT
public:
    LetterDialog(const PageContext& context, const ContractServices& services, const Contract& contract,
                 QWidget* parent);

private:
    /// What to do with a letter once it is made and filed.
    using Use = std::function<void(const FinishedLetter&)>;

    void build();
    const LetterType& type() const;
    void typeChosen();
    void showPages();
    void finish(const Use& use);
    void file();
    void print();
    void saveAs(const QString& title, const QString& filter, const QString& ending, QByteArray FinishedLetter::*bytes);

    PageContext m_context;
    ContractServices m_services;
    Contract m_contract;
    QComboBox* m_type = nullptr;
    QuestionPanel* m_questions = nullptr;
    PreviewPane* m_preview = nullptr;
    QLabel* m_missing = nullptr;
    QTimer* m_pause; ///< pages follow a moment after the last key
};

} // namespace cdesk::ui
