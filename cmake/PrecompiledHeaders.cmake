# SPDX-License-Identifier: GPL-3.0-or-later
# What most files include, read once for each target. All of Qt's modules would be twice as large, and each file pays for
# the size when it loads them.
set(CDESK_CORE_HEADERS
    <QByteArray> <QDate> <QDateTime> <QDir> <QFile> <QFileInfo> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject>
    <QRegularExpression> <QSet> <QString> <QStringList> <QStringView>
    <algorithm> <array> <cmath> <functional> <map> <memory> <optional> <span> <utility> <variant> <vector> <tl/expected.hpp>)
set(CDESK_WINDOW_HEADERS
    ${CDESK_CORE_HEADERS}
    <QAction> <QComboBox> <QCoreApplication> <QDialog> <QDialogButtonBox> <QHBoxLayout> <QHeaderView> <QKeyEvent> <QLabel>
    <QLineEdit> <QListWidget> <QPainter> <QPushButton> <QScrollArea> <QStackedWidget> <QTimer> <QTreeWidget> <QVBoxLayout> <QWidget>)

# cdesk_precompile(target HEADER…)
function(cdesk_precompile target)
    if(CDESK_PCH)
        target_precompile_headers(${target} PRIVATE ${ARGN})
    endif()
endfunction()
