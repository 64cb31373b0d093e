# SPDX-License-Identifier: GPL-3.0-or-later
# Which SQLite the program is made with, as the target cdesk_sqlite. Never a quiet change to one that cannot encrypt: an
# office that was meant to be protected would lie in clear on the disk without a word.
set(CDESK_SQLITE system CACHE STRING "SQLite: system (SQLCipher), sqlite3mc (SQLite3 Multiple Ciphers) or plain")
set_property(CACHE CDESK_SQLITE PROPERTY STRINGS system sqlite3mc plain)
set(CDESK_SQLITE3MC_DIR "" CACHE PATH "Folder with include/sqlite3mc_amalgamation.h and lib/ for CDESK_SQLITE=sqlite3mc")

add_library(cdesk_sqlite INTERFACE)
if(CDESK_SQLITE STREQUAL "system")
    # sqlcipher.pc tells the version of SQLite, not of SQLCipher: 3.46 is in SQLCipher 4.6.1, the first we know to be
    # sound; Debian 12 itself has 3.4.1, which writes an old format.
    pkg_check_modules(SQLCIPHER IMPORTED_TARGET sqlcipher>=3.46)
    if(SQLCIPHER_FOUND)
        target_link_libraries(cdesk_sqlite INTERFACE PkgConfig::SQLCIPHER)
        # SQLCipher itself is linked to OpenSSL's libcrypto, whose SHA-256 is the fastest at hand.
        find_package(OpenSSL 3.0 QUIET COMPONENTS Crypto)
    else()
        find_package(sqlcipher CONFIG QUIET) # vcpkg
        if(NOT TARGET sqlcipher::sqlcipher)
            message(FATAL_ERROR
                "SQLCipher 4.6 or newer is missing: offices could not be encrypted.\n"
                "Debian 12 and 13: run scripts/setup. vcpkg: install sqlcipher. Or give a library of SQLite3 Multiple "
                "Ciphers with -DCDESK_SQLITE=sqlite3mc. Only who knows that all data will lie in clear on the disk: "
                "-DCDESK_SQLITE=plain")
        endif()
        target_link_libraries(cdesk_sqlite INTERFACE sqlcipher::sqlcipher)
    endif()
    target_compile_definitions(cdesk_sqlite INTERFACE SQLITE_HAS_CODEC) # without it the header hides sqlite3_key
elseif(CDESK_SQLITE STREQUAL "sqlite3mc")
    find_package(sqlite3mc CONFIG QUIET)
    if(TARGET sqlite3mc::sqlite3mc)
        target_link_libraries(cdesk_sqlite INTERFACE sqlite3mc::sqlite3mc)
    else()
        find_path(CDESK_SQLITE3MC_INCLUDE sqlite3mc_amalgamation.h HINTS ${CDESK_SQLITE3MC_DIR} PATH_SUFFIXES include)
        find_library(CDESK_SQLITE3MC_LIBRARY sqlite3mc HINTS ${CDESK_SQLITE3MC_DIR} PATH_SUFFIXES lib)
        if(NOT CDESK_SQLITE3MC_INCLUDE OR NOT CDESK_SQLITE3MC_LIBRARY)
            message(FATAL_ERROR
                "SQLite3 Multiple Ciphers is missing: neither a CMake package sqlite3mc nor, in "
                "CDESK_SQLITE3MC_DIR='${CDESK_SQLITE3MC_DIR}', include/sqlite3mc_amalgamation.h and lib/ with the library")
        endif()
        target_include_directories(cdesk_sqlite SYSTEM INTERFACE ${CDESK_SQLITE3MC_INCLUDE})
        target_link_libraries(cdesk_sqlite INTERFACE ${CDESK_SQLITE3MC_LIBRARY} ${CMAKE_DL_LIBS})
    endif()
    target_compile_definitions(cdesk_sqlite INTERFACE CDESK_SQLITE3MC)
elseif(CDESK_SQLITE STREQUAL "plain")
    find_package(SQLite3 3.40 REQUIRED)
    message(WARNING "Built without encryption, as asked for by name: protected offices can neither be made nor opened")
    target_link_libraries(cdesk_sqlite INTERFACE SQLite::SQLite3)
    target_compile_definitions(cdesk_sqlite INTERFACE CDESK_SQLITE_PLAIN)
else()
    message(FATAL_ERROR "CDESK_SQLITE is '${CDESK_SQLITE}': it may be system, sqlite3mc or plain")
endif()
