# SPDX-License-Identifier: GPL-3.0-or-later
# Flags that every target of the project shares, as the interface target cdesk_config.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_CXX_VISIBILITY_PRESET hidden)
set(CMAKE_VISIBILITY_INLINES_HIDDEN ON)
set(CMAKE_AUTOMOC ON)

find_program(CDESK_CCACHE ccache)
if(CDESK_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    # Sloppiness lets precompiled headers hit the cache; the base folder lets several checkouts share it;
    # remembered hashes of unchanged files spare reading a precompiled header of 150 MB again for each source.
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env
        CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime,locale
        CCACHE_BASEDIR=${PROJECT_SOURCE_DIR} CCACHE_NOHASHDIR=1 CCACHE_INODECACHE=1
        ${CDESK_CCACHE})
endif()

add_library(cdesk_config INTERFACE)
target_include_directories(cdesk_config INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_definitions(cdesk_config INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_KEYWORDS QT_NO_FOREACH QT_STRICT_ITERATORS
    QT_USE_QSTRINGBUILDER QT_DISABLE_DEPRECATED_BEFORE=0x060400
    CDESK_VERSION="${PROJECT_VERSION}")
if(MSVC)
    target_compile_options(cdesk_config INTERFACE /utf-8 /W4 /permissive- $<$<BOOL:${CDESK_WERROR}>:/WX>)
else()
    target_compile_options(cdesk_config INTERFACE
        -Wall -Wextra -Wpedantic -Wcast-qual -Wnon-virtual-dtor -Woverloaded-virtual -Wformat=2 -Wundef
        -Werror=return-type -Werror=switch -fno-plt $<$<CONFIG:Debug>:-g1>
        $<$<BOOL:${CDESK_WERROR}>:-Werror> -Winvalid-pch $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>)
endif()
if(CDESK_SANITIZE)
    target_compile_options(cdesk_config INTERFACE -fsanitize=address,undefined -fno-omit-frame-pointer)
    target_link_options(cdesk_config INTERFACE -fsanitize=address,undefined)
endif()

if(CDESK_FUZZ)
    target_compile_options(cdesk_config INTERFACE -fsanitize=fuzzer-no-link)
endif()

find_program(CDESK_MOLD mold)
if(CDESK_MOLD AND CMAKE_BUILD_TYPE STREQUAL "Debug" AND NOT CDESK_SANITIZE)
    target_link_options(cdesk_config INTERFACE -fuse-ld=mold)
endif()

# CMake 3.25 does not run moc again when a header joins a globbed list: forget the last run whenever the list changes.
function(cdesk_moc_new_headers target)
    get_target_property(sources ${target} SOURCES)
    set(known_file ${CMAKE_CURRENT_BINARY_DIR}/${target}.sources)
    set(known)
    if(EXISTS ${known_file})
        file(READ ${known_file} known)
    endif()
    if(NOT known STREQUAL sources)
        file(REMOVE ${CMAKE_CURRENT_BINARY_DIR}/${target}_autogen/timestamp)
        file(WRITE ${known_file} "${sources}")
    endif()
endfunction()
