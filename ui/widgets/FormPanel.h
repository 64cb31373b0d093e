// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QGridLayout;
class QLabel;

namespace cdesk::ui {

/// One column of labelled fields: labels right-aligned, required ones marked in words, the error of a field in a
/// line under it. Fields are known by the key that Error::field uses, so an error finds its place.
class FormPanel final : public QWidget {
    Q_OBJECT
public:
    enum class Need { Optional, Required };

    explicit FormPanel(QWidget* parent = nullptr);

    /// Adds @p field under its @p label ("&Name"), after the one before for the Tab key; sets buddy, accessible name
    /// and object name (key + "Field").
    void addField(const QString& key, const QString& label, QWidget* field, Need need = Need::Optional);
    /// A line under the last field: a hint, or what a field works out (the amount in characters).
    void addUnderLast(QWidget* widget);
    /// Heading of the fields that follow.
    void addSection(const QString& title);
    /// A widget over both columns.
    void addWide(QWidget* widget);

    QWidget* field(const QString& key) const;
    /// Shows @p sentence under the field of @p key, read out with the field; an empty one takes it away.
    /// False when the form has no such field, so that the caller says it elsewhere.
    bool setError(const QString& key, const QString& sentence);
    QString error(const QString& key) const;
    void clearErrors();
    /// Puts the cursor into the first field with an error; false when there is none.
    bool focusFirstError();

private:
    struct Row {
        QString key;
        QWidget* field;
        QLabel* error;
    };
    Row* find(const QString& key);
    int appendRow(QWidget* left, QWidget* right);
    /// The keys go down the form, in whatever order its fields were made.
    void comesNext(QWidget* field);

    QGridLayout* m_grid;
    std::vector<Row> m_rows;
    QWidget* m_lastForTab = nullptr;
};

} // namespace cdesk::ui
