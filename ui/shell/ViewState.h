// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSettings>
#include <QString>

namespace cdesk::ui {

/// What the window remembers for this person on this computer: widths, columns, splitters, last folders.
/// Never anything of the office.
class ViewState {
public:
    /// @p file is an INI file; the default place of the user in the program, a temporary one in tests.
    explicit ViewState(const QString& file) : m_settings{file, QSettings::IniFormat} {}

    QByteArray bytes(const QString& key) const { return m_settings.value(key).toByteArray(); }
    void setBytes(const QString& key, const QByteArray& value) { m_settings.setValue(key, value); }
    QString text(const QString& key, const QString& fallback = {}) const
    {
        return m_settings.value(key, fallback).toString();
    }
    void setText(const QString& key, const QString& value) { m_settings.setValue(key, value); }
    bool flag(const QString& key, bool fallback) const { return m_settings.value(key, fallback).toBool(); }
    void setFlag(const QString& key, bool value) { m_settings.setValue(key, value); }

private:
    QSettings m_settings;
};

} // namespace cdesk::ui
