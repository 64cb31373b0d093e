# SPDX-License-Identifier: GPL-3.0-or-later
# What most files include, read once for all targets that share a set. All of Qt's modules would be twice as large, and each file pays for
# the size when it loads them.
set(CDESK_CORE_HEADERS
    <QByteArray> <QDate> <QDateTime> <QDir> <QFile> <QFileInfo> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject>
    <QRegularExpression> <QSet> <QString> <QStringList> <QStringView>
    <algorithm> <array> <cmath> <functional> <map> <memory> <optional> <span> <utility> <variant> <vector> <tl/expected.hpp>)
set(CDESK_WINDOW_HEADERS
    ${CDESK_CORE_HEADERS}
    <QAction> <QComboBox> <QCoreApplication> <QDialog> <QDialogButtonBox> <QHBoxLayout> <QHeaderView> <QKeyEvent> <QLabel>
    <QLineEdit> <QListWidget> <QPainter> <QPushButton> <QScrollArea> <QStackedWidget> <QTimer> <QTreeWidget> <QVBoxLayout> <QWidget>)

# cdesk_header_set(name LIBRARIES library… HEADERS header…): what targets share is read under the definitions that all of
# them have; the compiler refuses it for a target that lacks one.
function(cdesk_header_set name)
    cmake_parse_arguments(PARSE_ARGV 1 set "" "" "LIBRARIES;HEADERS")
    set(source ${CMAKE_CURRENT_BINARY_DIR}/${name}.cpp)
    file(CONFIGURE OUTPUT ${source} CONTENT "// Only here because a library has a source.\n")
    add_library(${name} OBJECT ${source})
    set_target_properties(${name} PROPERTIES AUTOMOC OFF)
    target_include_directories(${name} SYSTEM PRIVATE ${TL_EXPECTED_INCLUDE})
    target_link_libraries(${name} PRIVATE cdesk_config ${set_LIBRARIES})
    target_precompile_headers(${name} PRIVATE ${set_HEADERS})
endfunction()

if(CDESK_PCH)
    cdesk_header_set(cdesk_core_headers LIBRARIES Qt6::Core Qt6::Gui HEADERS ${CDESK_CORE_HEADERS})
    cdesk_header_set(cdesk_window_headers LIBRARIES Qt6::Widgets Qt6::Network HEADERS ${CDESK_WINDOW_HEADERS})
    if(CDESK_TESTS OR CDESK_BENCH)
        cdesk_header_set(cdesk_test_headers LIBRARIES Qt6::Core Qt6::Gui Catch2::Catch2
            HEADERS ${CDESK_CORE_HEADERS} "${PROJECT_SOURCE_DIR}/tests/support/Catch.h")
    endif()
endif()

# cdesk_precompile(target set)
function(cdesk_precompile target set)
    if(CDESK_PCH)
        target_precompile_headers(${target} REUSE_FROM ${set})
    endif()
endfunction()
