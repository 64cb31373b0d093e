// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/WelcomePage.h"

#include "ui/dialogs/FileDialogs.h"
#include "ui/text/ErrorText.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Spacing.h"
#include "ui/widgets/WrappedLabel.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

WelcomePage::WelcomePage(FileDialogs& files, const QString& homeFolder, QWidget* parent)
    : QWidget{parent}, m_files{files}, m_sentence{new QLabel(this)}, m_choiceBox{new QWidget(this)}
{
    setObjectName(u"welcomePage"_s);
    const Spacing space = Spacing::of(*this);

    auto* picture = new QLabel(this);
    const int side = charactersWide(*this, 6);
    picture->setPixmap(Icons::program().pixmap(QSize(side, side), devicePixelRatioF()));
    picture->setAlignment(Qt::AlignHCenter);
    auto* title = new QLabel(tr("ContractDesk"), this);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 2);
    large.setBold(true);
    title->setFont(large);
    title->setAlignment(Qt::AlignHCenter);
    m_sentence->setObjectName(u"welcomeSentence"_s);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignHCenter);
    m_sentence->setText(tr("Contracts from the template to the archive, on this computer."));

    m_choices = new QVBoxLayout(m_choiceBox);
    m_choices->setSpacing(space.normal);
    auto* recommended = addChoice(u"object-locked"_s, tr("Start a protected office…"),
                                  tr("Recommended: encrypted, opened with a password"), u"protectedOfficeButton"_s);
    recommended->setFocus(); // arrows and Tab go on from here
    connect(recommended, &QPushButton::clicked, this, &WelcomePage::protectRequested);
    connect(addChoice(u"document-new"_s, tr("Start my office"), tr("A new, empty office in %1").arg(homeFolder),
                      u"createOfficeButton"_s),
            &QPushButton::clicked, this, &WelcomePage::createRequested);
    connect(addChoice(u"view-list-details"_s, tr("Look at a sample office"),
                      tr("40 customers and 120 contracts of invented companies, kept apart from yours"),
                      u"sampleOfficeButton"_s),
            &QPushButton::clicked, this, &WelcomePage::sampleRequested);
    connect(addChoice(u"folder-open"_s, tr("Open an office…"), tr("A folder that holds an office already"),
                      u"openOfficeButton"_s),
            &QPushButton::clicked, this, [this] {
                m_files.chooseFolder(
                    this, {.purpose = u"office"_s, .title = tr("Open an office"), .filter = {}, .proposal = {}},
                    [this](const QString& folder) { Q_EMIT openRequested(folder); });
            });
    connect(addChoice(u"edit-undo"_s, tr("Restore a backup…"),
                      tr("The folder of one backup, from this computer or a stick"), u"restoreOfficeButton"_s),
            &QPushButton::clicked, this, [this] {
                m_files.chooseFolder(
                    this, {.purpose = u"backup"_s, .title = tr("Choose a backup"), .filter = {}, .proposal = {}},
                    [this](const QString& folder) { Q_EMIT restoreRequested(folder); });
            });

    auto* layout = new QVBoxLayout(this);
    layout->addStretch(1);
    for (QWidget* part :
         {static_cast<QWidget*>(picture), static_cast<QWidget*>(title), static_cast<QWidget*>(m_sentence)})
        layout->addWidget(part);
    m_wayOut = new QPushButton(this);
    m_wayOut->setObjectName(u"wayOutButton"_s);
    m_wayOut->hide();
    layout->addWidget(m_wayOut, 0, Qt::AlignHCenter);
    layout->addSpacing(space.section);
    layout->addWidget(m_choiceBox, 0, Qt::AlignHCenter);
    layout->addStretch(2);
}

void WelcomePage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_choiceBox->isEnabled())
        Q_EMIT leaveRequested();
    else
        QWidget::keyPressEvent(event);
}

QPushButton* WelcomePage::addChoice(const QString& icon, const QString& text, const QString& explanation,
                                    const QString& objectName)
{
    auto* button = new QPushButton(Icons::get(icon), text, m_choiceBox);
    button->setObjectName(objectName);
    button->setMinimumWidth(charactersWide(*this, 30));
    button->setMinimumHeight(fontMetrics().height() * 2);
    button->setAutoDefault(true); // Return presses the one in focus
    button->setAccessibleDescription(explanation);
    auto* hint = new QLabel(explanation, m_choiceBox);
    hint->setTextFormat(Qt::PlainText);
    hint->setForegroundRole(QPalette::PlaceholderText);
    hint->setAlignment(Qt::AlignHCenter);
    m_choices->addWidget(button);
    m_choices->addWidget(hint);
    return button;
}

void WelcomePage::setProblem(const Error& problem)
{
    setSentence(*m_sentence, errorText(problem), Tone::Danger);
    m_choiceBox->setEnabled(true);
}

void WelcomePage::offerWayOut(const QString& text, std::function<void()> act)
{
    m_wayOut->setText(text);
    m_wayOut->show();
    connect(m_wayOut, &QPushButton::clicked, this, std::move(act));
}

void WelcomePage::setBusy(const QString& sentence)
{
    setSentence(*m_sentence, sentence);
    m_choiceBox->setEnabled(false);
}

} // namespace cdesk::ui
