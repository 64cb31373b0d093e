// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/HandbookWindow.h"

#include "ui/theme/Icons.h"
#include "ui/theme/Spacing.h"

#include <QDir>
#include <QFile>
#include <QHBoxLayout>
#include <QListWidget>
#include <QShortcut>
#include <QSplitter>
#include <QTextBrowser>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

namespace {

constexpr int kNameRole = Qt::UserRole;

/// Shows handbook text only: whatever a page asks for besides is answered with nothing.
class HandbookBrowser final : public QTextBrowser {
public:
    using QTextBrowser::QTextBrowser;
    QVariant loadResource(int, const QUrl&) override { return QByteArray(""); }
};

QString readPage(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The first heading of a page.
QString titleOf(const QString& markdown)
{
    const QString first = markdown.section(u'\n', 0, 0);
    return first.startsWith(u"# "_s) ? first.mid(2).trimmed() : first.trimmed();
}

} // namespace

HandbookWindow::HandbookWindow(const QString& language, QWidget* parent)
    : QWidget{parent, Qt::Window}, m_folder{u":/handbook/"_s + language}, m_pages{new QListWidget(this)},
      m_text{new HandbookBrowser(this)}
{
    setObjectName(u"handbookWindow"_s);
    setWindowTitle(tr("Handbook"));
    setWindowIcon(Icons::get(u"help-contents"_s));
    m_pages->setObjectName(u"handbookPages"_s);
    m_pages->setAccessibleName(tr("Pages of the handbook"));
    m_text->setObjectName(u"handbookText"_s);
    m_text->setAccessibleName(tr("Page of the handbook"));
    m_text->setOpenLinks(false);

    auto* splitter = new QSplitter(this);
    splitter->addWidget(m_pages);
    splitter->addWidget(m_text);
    splitter->setStretchFactor(1, 1);
    auto* layout = new QHBoxLayout(this);
    layout->addWidget(splitter);
    resize(charactersWide(*this, 60), charactersWide(*this, 40));

    const QStringList order = readPage(m_folder + u"/pages.txt"_s).split(u'\n', Qt::SkipEmptyParts);
    for (const QString& name : order) {
        auto* item = new QListWidgetItem(titleOf(readPage(m_folder + u'/' + name.trimmed() + u".md"_s)), m_pages);
        item->setData(kNameRole, name.trimmed());
    }
    const int titles = m_pages->sizeHintForColumn(0) + charactersWide(*this, 2);
    splitter->setSizes({titles, charactersWide(*this, 60) - titles});
    connect(m_pages, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (item)
            m_text->setMarkdown(readPage(m_folder + u'/' + item->data(kNameRole).toString() + u".md"_s));
    });
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl& link) {
        showPage(link.fileName().section(u'.', 0, 0)); // pages link to each other by file name
    });
    connect(new QShortcut(QKeySequence(Qt::Key_Escape), this), &QShortcut::activated, this, &QWidget::close);
    showPage({});
}

void HandbookWindow::showPage(const QString& page)
{
    for (int row = 0; row < m_pages->count(); ++row) {
        if (m_pages->item(row)->data(kNameRole).toString() == page) {
            m_pages->setCurrentRow(row);
            return;
        }
    }
    if (!m_pages->currentItem())
        m_pages->setCurrentRow(0);
}

QString HandbookWindow::currentTitle() const
{
    return m_pages->currentItem() ? m_pages->currentItem()->text() : QString();
}

} // namespace cdesk::ui
