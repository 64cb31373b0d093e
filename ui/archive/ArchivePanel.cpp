// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/archive/ArchivePanel.h"

#include "ui/archive/ArchiveWords.h"
#include "ui/text/DocumentWords.h"
#include "ui/theme/Spacing.h"
#include "ui/widgets/DetailParts.h"

#include <QDateTime>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

using detail::hint;
using detail::plainLabel;

namespace {

QLabel* heading(const QString& text, QWidget* parent, double scale)
{
    QLabel* label = plainLabel(text, parent);
    QFont font = label->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * scale);
    label->setFont(font);
    return label;
}

} // namespace

ArchivePanel::ArchivePanel(QWidget* parent)
    : QScrollArea(parent), m_stack{new QStackedWidget(this)}, m_page{new QWidget(this)},
      m_number{heading({}, m_page, 1.3)}, m_contract{plainLabel({}, m_page)},
      m_open{new QPushButton(tr("Show contract"), m_page)}, m_checks{new QListWidget(m_page)},
      m_documentsTitle{heading(tr("Files"), m_page, 1.0)}, m_documents{new QTreeWidget(m_page)}
{
    setObjectName(u"archivePanel"_s);
    setAccessibleName(tr("Archive record"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    m_number->setObjectName(u"archiveNumberLabel"_s);
    m_open->setObjectName(u"showContractButton"_s);
    m_checks->setObjectName(u"archiveChecksList"_s);
    m_checks->setAccessibleName(tr("Papers in the file"));
    m_documents->setObjectName(u"archiveDocumentsList"_s);
    m_documents->setAccessibleName(tr("Files"));
    m_documents->setHeaderLabels({tr("Name"), tr("Kind"), tr("Added")});
    m_documents->setRootIsDecorated(false);
    m_documents->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_documents->header()->setStretchLastSection(false);
    m_documents->header()->setSectionResizeMode(0, QHeaderView::Stretch);

    const Spacing space = Spacing::of(*this);
    auto* layout = new QVBoxLayout(m_page);
    layout->setContentsMargins(space.page, space.page, space.page, space.page);
    layout->setSpacing(space.normal);
    layout->addWidget(m_number);
    layout->addWidget(m_contract);
    layout->addWidget(m_open, 0, Qt::AlignLeft);
    layout->addSpacing(space.normal);
    m_facts = detail::addFactsTo(layout);
    layout->addSpacing(space.normal);
    layout->addWidget(heading(tr("Papers in the file"), m_page, 1.0));
    layout->addWidget(m_checks, 1);
    layout->addSpacing(space.normal);
    layout->addWidget(m_documentsTitle);
    layout->addWidget(m_documents, 1);

    m_stack->addWidget(hint(tr("Choose a filed contract to see where its paper is."), this));
    m_stack->addWidget(m_page);
    setWidget(m_stack);
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT contractWanted(m_record.contractId); });
    connect(m_checks, &QListWidget::itemChanged, this, &ArchivePanel::tick);
    connect(m_documents, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem* item) {
        Q_EMIT documentWanted(DocumentId{item->data(0, Qt::UserRole).toLongLong()});
    });
}

void ArchivePanel::clear()
{
    m_record = {};
    m_stack->setCurrentIndex(0);
}

void ArchivePanel::tell(const ArchiveDetails& details, bool mayFile)
{
    m_isFilling = true;
    m_record = details.record;
    m_number->setText(m_record.number);
    m_contract->setText(details.contract.number + u" · "_s + details.contract.title);
    while (m_facts->rowCount() > 0)
        m_facts->removeRow(0);
    addFact(tr("Place"), m_record.place.isEmpty() ? tr("not given") : m_record.place.text());
    addFact(tr("Filed"), tr("%1 by %2").arg(m_record.filedOn.toString(Qt::ISODate), m_record.filedBy));
    addFact(tr("Kept"), m_record.retentionYears ? tr("%1, %2").arg(ArchiveWords::retention(m_record.retentionYears),
                                                                   ArchiveWords::keptUntil(m_record))
                                                : ArchiveWords::retention(m_record.retentionYears));
    addFact(tr("Copies"), tr("%1 on paper, %2 electronic")
                              .arg(QString::number(m_record.paperCopies), QString::number(m_record.electronicCopies)));
    addFact(tr("Category"), m_record.category);
    addFact(tr("Notes"), m_record.notes);

    const int current = m_checks->currentRow();
    m_checks->clear();
    for (const ArchiveCheck& check : m_record.checks) {
        auto* item = new QListWidgetItem(ArchiveWords::check(check.item), m_checks);
        item->setFlags(mayFile ? item->flags() | Qt::ItemIsUserCheckable : item->flags() & ~Qt::ItemIsUserCheckable);
        item->setCheckState(check.isPresent ? Qt::Checked : Qt::Unchecked);
        item->setToolTip(check.note.toHtmlEscaped());
    }
    m_checks->setCurrentRow(current < 0 ? 0 : current);
    m_stack->setCurrentIndex(1);
    m_isFilling = false;
}

void ArchivePanel::showDocuments(const std::vector<Document>& documents)
{
    m_documents->clear();
    for (const Document& document : documents) {
        const QString day = QDateTime::fromMSecsSinceEpoch(document.addedUtcMs).date().toString(Qt::ISODate);
        auto* line = new QTreeWidgetItem(m_documents, {document.fileName, DocumentWords::of(document.kind), day});
        line->setData(0, Qt::UserRole, document.id.value());
        line->setToolTip(0, tr("%1\nReturn or a double click opens it.").arg(document.fileName).toHtmlEscaped());
    }
    m_documentsTitle->setVisible(!documents.empty());
    m_documents->setVisible(!documents.empty());
}

void ArchivePanel::addFact(const QString& label, const QString& text)
{
    detail::addFact(m_facts, label, text);
}

void ArchivePanel::tick()
{
    if (m_isFilling)
        return;
    for (int row = 0; row < m_checks->count(); ++row)
        m_record.checks[static_cast<size_t>(row)].isPresent = m_checks->item(row)->checkState() == Qt::Checked;
    Q_EMIT checksChanged(m_record);
}

} // namespace cdesk::ui
