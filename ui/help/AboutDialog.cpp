// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/AboutDialog.h"

#include "ui/theme/Icons.h"
#include "ui/theme/Spacing.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

namespace {

QString say(const char* sentence)
{
    return QCoreApplication::translate("AboutDialog", sentence);
}

} // namespace

void showAbout(QWidget* parent)
{
    auto* dialog = new QDialog(parent);
    dialog->setObjectName(u"aboutDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(say(QT_TRANSLATE_NOOP("AboutDialog", "About ContractDesk")));
    const QStringList sentences = {
        say(QT_TRANSLATE_NOOP("AboutDialog", "ContractDesk %1")).arg(QStringLiteral(CDESK_VERSION)),
        say(QT_TRANSLATE_NOOP("AboutDialog", "Contracts from the template to the archive, on this computer.")),
        say(QT_TRANSLATE_NOOP("AboutDialog",
                              "Free software under the GNU General Public License, version 3 or later.")),
        say(QT_TRANSLATE_NOOP(
                "AboutDialog",
                "Built on Qt %1, SQLite, HarfBuzz, libzip, pugixml and libxlsxwriter. Icons: Breeze, by the"
                " KDE community. Readings of characters: the Unicode Han database. Holidays: the yearly"
                " notices of the State Council."))
            .arg(QString::fromLatin1(qVersion()))};
    auto* layout = new QVBoxLayout(dialog);
    auto* picture = new QLabel(dialog);
    const int side = charactersWide(*dialog, 4);
    picture->setPixmap(Icons::program().pixmap(QSize(side, side), dialog->devicePixelRatioF()));
    layout->addWidget(picture);
    for (const QString& sentence : sentences) {
        auto* label = new QLabel(sentence, dialog);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setMinimumWidth(charactersWide(*dialog, 30));
        layout->addWidget(label);
    }
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::close);
    layout->addWidget(buttons);
    dialog->open();
}

} // namespace cdesk::ui
