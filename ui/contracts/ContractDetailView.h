// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contracts/ContractDossier.h"
#include "ui/widgets/DetailView.h"

class QFormLayout;
class QVBoxLayout;

namespace cdesk::ui {

/// One contract beside the list: status and what can be done next, dates of the current period, parties, lines,
/// versions, documents, steps and what happened. Read-only; shown anew for each contract.
class ContractDetailView final : public DetailView {
    Q_OBJECT
public:
    explicit ContractDetailView(QWidget* parent = nullptr);

    void tell(const ContractDossier& dossier, const Actor& actor);
    void clear();

Q_SIGNALS:
    void actionWanted(cdesk::ContractAction action);
    void customerWanted(qint64 id);
    void documentWanted(cdesk::DocumentId id, const QString& fileName);
    void renewalDecided(cdesk::RenewalDecision decision);

private:
    void addHead(const ContractDossier& dossier, const Actor& actor, QVBoxLayout* layout);
    void addDates(const ContractDossier& dossier, const Actor& actor, QVBoxLayout* layout);
    void addRenewalChoice(const Contract& contract, const Actor& actor, QFormLayout* facts);
    void addFacts(const ContractDossier& dossier, QVBoxLayout* layout);
    void addParties(const Contract& contract, QVBoxLayout* layout);
    void addLines(const ContractDossier& dossier, QVBoxLayout* layout);
    void addDocuments(const ContractDossier& dossier, QVBoxLayout* layout);
    void addPrints(const ContractDossier& dossier, QVBoxLayout* layout);
    void addHistory(const ContractDossier& dossier, QVBoxLayout* layout);
};

} // namespace cdesk::ui
