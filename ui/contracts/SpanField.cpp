// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contracts/SpanField.h"

#include "ui/theme/Spacing.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSpinBox>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

SpanField::SpanField(QWidget* parent) : QWidget{parent}, m_count{new QSpinBox(this)}, m_unit{new QComboBox(this)}
{
    constexpr int kLongest = 36500; // as core/base/Term.h
    m_count->setRange(0, kLongest);
    m_count->setSpecialValueText(tr("none"));
    m_count->setObjectName(u"countField"_s);
    m_count->setAccessibleName(tr("Length"));
    m_unit->addItems({tr("days"), tr("months"), tr("years")});
    m_unit->setCurrentIndex(static_cast<int>(SpanUnit::Months));
    m_unit->setObjectName(u"unitField"_s);
    m_unit->setAccessibleName(tr("Unit"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Spacing::of(*this).tight);
    layout->addWidget(m_count, 1);
    layout->addWidget(m_unit, 1);
    setFocusProxy(m_count);
    connect(m_count, &QSpinBox::valueChanged, this, &SpanField::spanChanged);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &SpanField::spanChanged);
}

Span SpanField::span() const
{
    return {m_count->value(), static_cast<SpanUnit>(m_unit->currentIndex())};
}

void SpanField::setSpan(Span span)
{
    m_count->setValue(span.count);
    if (span.isSet())
        m_unit->setCurrentIndex(static_cast<int>(span.unit));
}

} // namespace cdesk::ui
