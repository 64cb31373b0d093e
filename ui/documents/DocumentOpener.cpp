// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/DocumentOpener.h"

#include "core/jobs/Dispatcher.h"
#include "core/storage/DurableFile.h"
#include "core/storage/PrivateFolder.h"
#include "ui/text/Messenger.h"

#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

namespace {

/// Writes a copy of a document into @p folder for another program to show. Returns its path.
Result<QString> copyForReading(DocumentService& documents, const Actor& actor, DocumentId id, const QString& folder)
{
    const auto opened = documents.open(actor, id);
    if (!opened)
        return passOn(opened);
    const QDir place(folder + u'/' + QString::number(id.value())); // two documents may have one name
    const QString path = place.filePath(opened->document.fileName);
    if (QFile::exists(path))
        return path;
    if (!place.mkpath(u"."_s))
        return fault(u"file.not_writable"_s, path);
    if (const auto written = durableReplace(path, opened->bytes); !written)
        return passOn(written);
    QFile::setPermissions(path, QFileDevice::ReadOwner); // what is changed in the copy would not come back
    return path;
}

} // namespace

DocumentOpener::DocumentOpener(const PageContext& context, DocumentService& documents, QObject* parent)
    : QObject(parent), m_context{context}, m_documents{documents}, m_copies{privateFolderTemplate()}
{
}

void DocumentOpener::open(DocumentId id)
{
    const auto copy = [&documents = m_documents, actor = m_context.actor, id, folder = m_copies.path()] {
        return copyForReading(documents, actor, id, folder);
    };
    m_context.dispatcher.run(this, copy, [this](const Result<QString>& path) {
        if (!path)
            m_context.messenger.error(path.error());
        else if (!QDesktopServices::openUrl(QUrl::fromLocalFile(*path)))
            m_context.messenger.warning(tr("No program on this computer opens this file."));
    });
}

} // namespace cdesk::ui
