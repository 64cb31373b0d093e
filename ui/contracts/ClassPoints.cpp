// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contracts/ClassPoints.h"

#include "ui/archive/ArchiveWords.h"
#include "ui/shell/ViewState.h"
#include "ui/theme/Spacing.h"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

namespace {

const QString kOpenKey = u"drafting/points_open"_s;

} // namespace

ClassPoints::ClassPoints(ViewState& view, QWidget* parent)
    : QWidget(parent), m_view{view}, m_heading{new QToolButton(this)}, m_text{new QLabel(this)}
{
    setObjectName(u"classPoints"_s);
    m_heading->setObjectName(u"classPointsButton"_s);
    m_heading->setCheckable(true);
    m_heading->setAutoRaise(true);
    m_heading->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_text->setObjectName(u"classPointsLabel"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Spacing::of(*this).tight);
    layout->addWidget(m_heading);
    layout->addWidget(m_text);
    connect(m_heading, &QToolButton::toggled, this, &ClassPoints::unfold);
    m_heading->setChecked(m_view.text(kOpenKey) == u"1"_s);
    unfold(m_heading->isChecked());
    hide();
}

void ClassPoints::setPoints(const QStringList& points, const QStringList& papers)
{
    setVisible(!points.isEmpty());
    m_heading->setText(tr("What to watch in such a contract (%n)", nullptr, static_cast<int>(points.size())));
    QStringList lines;
    for (const QString& point : points)
        lines.append(u"• "_s + point);
    QStringList words;
    for (const QString& paper : papers)
        words.append(ArchiveWords::check(paper));
    lines.append(tr("For its file: %1").arg(words.join(tr(", "))));
    m_text->setText(lines.join(u'\n'));
    m_text->setAccessibleName(m_heading->text());
}

void ClassPoints::unfold(bool isOpen)
{
    m_heading->setArrowType(isOpen ? Qt::DownArrow : Qt::RightArrow);
    m_text->setVisible(isOpen);
    m_view.setText(kOpenKey, isOpen ? u"1"_s : u"0"_s);
}

} // namespace cdesk::ui
