// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Term.h"

#include <QWidget>

class QComboBox;
class QSpinBox;

namespace cdesk::ui {

/// A length of time with its unit: 36 months, 60 days. Zero means none.
class SpanField final : public QWidget {
    Q_OBJECT
public:
    explicit SpanField(QWidget* parent = nullptr);

    Span span() const;
    void setSpan(Span span);

Q_SIGNALS:
    void spanChanged();

private:
    QSpinBox* m_count;
    QComboBox* m_unit;
};

} // namespace cdesk::ui
