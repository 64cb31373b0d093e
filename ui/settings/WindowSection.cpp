// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/WindowSection.h"

#include "ui/text/Messenger.h"
#include "ui/theme/Spacing.h"
#include "ui/widgets/FormPanel.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

WindowSection::WindowSection(const PageContext& context, const WindowChoices& choices, QWidget* parent)
    : QWidget(parent), m_context{context}, m_choices{choices}, m_form{new FormPanel(this)},
      m_autostart{QCoreApplication::applicationFilePath(),
                  QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)}
{
    setObjectName(u"windowSection"_s);
    m_form->addSection(tr("On this computer, for you alone"));
    addLanguage();
    addLightness();
    addAutostart();
    addTray();
    const Spacing space = Spacing::of(*this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, space.page, space.page);
    layout->addWidget(m_form);
    layout->addStretch();
    setMaximumWidth(charactersWide(*this, 60));
}

void WindowSection::addLanguage()
{
    auto* languages = new QComboBox(m_form);
    languages->addItem(u"简体中文"_s, u"zh_CN"_s); // each in its own words, so that everybody finds the own one
    languages->addItem(u"English"_s, u"en"_s);
    languages->setCurrentIndex(qMax(0, languages->findData(m_choices.language)));
    m_form->addField(u"language"_s, tr("Language"), languages);
    connect(languages, &QComboBox::activated, this,
            [this, languages] { m_choices.chooseLanguage(languages->currentData().toString()); });
}

void WindowSection::addLightness()
{
    auto* lightness = new QComboBox(m_form);
    lightness->addItem(tr("As the desktop"), static_cast<int>(Lightness::System));
    lightness->addItem(tr("Light"), static_cast<int>(Lightness::Light));
    lightness->addItem(tr("Dark"), static_cast<int>(Lightness::Dark));
    lightness->setCurrentIndex(lightness->findData(static_cast<int>(m_choices.lightness())));
    m_form->addField(u"lightness"_s, tr("Light or dark"), lightness);
    connect(lightness, &QComboBox::activated, this,
            [this, lightness] { m_choices.chooseLightness(static_cast<Lightness>(lightness->currentData().toInt())); });
}

void WindowSection::addAutostart()
{
    m_atLogin = new QCheckBox(tr("Start in the background when I log in, so that reminders come"), m_form);
    m_atLogin->setChecked(m_autostart.state() == Autostart::State::On);
    m_form->addField(u"autostart"_s, tr("At login"), m_atLogin);
    connect(m_atLogin, &QCheckBox::clicked, this, &WindowSection::setAutostart);
}

void WindowSection::addTray()
{
    QAction* choice = m_choices.staysInTray;
    if (!choice)
        return;
    auto* stays = new QCheckBox(tr("Keep running in the tray, so that reminders come"), m_form);
    stays->setChecked(choice->isChecked());
    m_form->addField(u"tray"_s, tr("When the window closes"), stays);
    connect(stays, &QCheckBox::toggled, choice, &QAction::setChecked);
    connect(choice, &QAction::toggled, stays, &QCheckBox::setChecked);
}

void WindowSection::setAutostart(bool on)
{
    const auto done = on ? m_autostart.turnOn() : m_autostart.turnOff();
    if (!done)
        m_context.messenger.error(done.error());
    m_atLogin->setChecked(m_autostart.state() == Autostart::State::On);
}

} // namespace cdesk::ui
