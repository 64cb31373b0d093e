// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/MessageBar.h"

#include "ui/theme/Icons.h"
#include "ui/theme/Spacing.h"
#include "ui/widgets/StatusChip.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent), m_picture{new QLabel(this)}, m_text{new QLabel(this)}, m_button{new QPushButton(this)},
      m_close{new QToolButton(this)}
{
    setObjectName(u"messageBar"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setObjectName(u"messageText"_s);
    m_button->setObjectName(u"messageActionButton"_s);
    m_close->setObjectName(u"messageCloseButton"_s);
    m_close->setAutoRaise(true);
    m_close->setText(u"×"_s);
    QFont large = m_close->font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    m_close->setFont(large);
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(tr("Close this message"));
    const Spacing space = Spacing::of(*this);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(space.normal, space.tight, space.normal, space.tight);
    layout->addWidget(m_picture);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_button);
    layout->addWidget(m_close);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::dismiss);
    connect(m_button, &QPushButton::clicked, this, [this] {
        const auto act = m_act;
        if (!m_isStanding)
            dismiss();
        if (act)
            act();
    });
    hide();
}

void MessageBar::say(Tone tone, const QString& text)
{
    say(tone, text, {}, {});
}

void MessageBar::say(Tone tone, const QString& text, const QString& button, std::function<void()> act)
{
    m_tone = tone;
    m_act = std::move(act);
    m_text->setText(text);
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    setAccessibleName(text);
    updatePicture();
    show();
    update();
    m_isNew = true;
    QTimer::singleShot(0, this, [this] { m_isNew = false; });
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::dismiss()
{
    if (isHidden())
        return;
    hide();
    m_act = {};
    Q_EMIT dismissed();
}

void MessageBar::leave()
{
    if (m_tone == Tone::Success && !m_isNew)
        dismiss();
}

QString MessageBar::text() const
{
    return m_text->text();
}

void MessageBar::updatePicture()
{
    const int side = fontMetrics().height();
    m_picture->setPixmap(Icons::get(iconOf(m_tone)).pixmap(QSize(side, side), devicePixelRatioF()));
}

void MessageBar::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updatePicture();
}

void MessageBar::setStanding(bool standing)
{
    m_isStanding = standing;
    m_close->setVisible(!standing);
}

void MessageBar::paintEvent(QPaintEvent*)
{
    const ToneColors colors = toneColors(m_tone, palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colors.border);
    painter.setBrush(colors.ground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
}

} // namespace cdesk::ui
