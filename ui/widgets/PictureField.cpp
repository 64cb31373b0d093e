// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/PictureField.h"

#include "core/documents/store/DocumentService.h"
#include "ui/theme/Spacing.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

namespace {

constexpr int kLinesHigh = 3; ///< of text

} // namespace

PictureField::PictureField(FileDialogs& dialogs, FileDialogs::Request request, Read read, QWidget* parent)
    : QWidget(parent), m_dialogs{dialogs}, m_request{std::move(request)}, m_read{std::move(read)},
      m_shown{new QLabel(this)}, m_choose{new QPushButton(tr("Choose…"), this)}, m_remove{new QPushButton(tr("Remove"),
                                                                                                          this)}
{
    for (QPushButton* button : {m_choose, m_remove})
        button->setAutoDefault(false);
    m_choose->setObjectName(u"choosePictureButton"_s);
    m_remove->setObjectName(u"removePictureButton"_s);
    m_shown->setAlignment(Qt::AlignCenter);
    m_shown->setTextFormat(Qt::PlainText);
    m_shown->setFixedSize(charactersWide(*this, 8), kLinesHigh * fontMetrics().lineSpacing());
    setFocusProxy(m_choose);
    const Spacing space = Spacing::of(*this);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space.tight);
    row->addWidget(m_shown);
    row->addWidget(m_choose);
    row->addWidget(m_remove);
    row->addStretch();
    connect(m_choose, &QPushButton::clicked, this, &PictureField::choose);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        setPicture({});
        m_choose->setFocus();
        Q_EMIT changed();
    });
    setPicture({});
}

void PictureField::setPicture(const QByteArray& bytes)
{
    m_bytes = bytes;
    m_remove->setEnabled(!bytes.isEmpty());
    const qreal ratio = devicePixelRatioF();
    const auto image = bytes.isEmpty() ? Result<QImage>(QImage()) : picturePreview(bytes, m_shown->size() * ratio);
    if (!image || image->isNull()) {
        m_shown->setText(tr("none"));
        return;
    }
    QPixmap pixmap = QPixmap::fromImage(*image);
    pixmap.setDevicePixelRatio(ratio);
    m_shown->setPixmap(pixmap);
}

void PictureField::setWhat(const QString& what)
{
    m_choose->setAccessibleName(tr("Choose %1").arg(what));
    m_remove->setAccessibleName(tr("Remove %1").arg(what));
}

void PictureField::choose()
{
    m_dialogs.openFile(this, m_request, [field = QPointer<PictureField>(this)](const QString& path) {
        if (field)
            field->take(path);
    });
}

void PictureField::take(const QString& path)
{
    const auto bytes = m_read(path);
    if (!bytes) {
        Q_EMIT refused(bytes.error());
        return;
    }
    setPicture(*bytes);
    Q_EMIT changed();
}

} // namespace cdesk::ui
