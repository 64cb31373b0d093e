# SPDX-License-Identifier: GPL-3.0-or-later
# Icons, translations and the handbook that the window carries inside the program.

# Icons: the names in resources/icons/icons.txt, copied out of the installed Breeze set in both inks.
set(CDESK_BREEZE_DIR /usr/share/icons CACHE PATH "Folder that holds the icon sets breeze and breeze-dark")
foreach(set IN ITEMS breeze breeze-dark)
    if(NOT EXISTS ${CDESK_BREEZE_DIR}/${set}/index.theme)
        message(FATAL_ERROR "No icon set '${set}' in ${CDESK_BREEZE_DIR}. Install the package breeze-icon-theme"
            " (scripts/setup does), or set CDESK_BREEZE_DIR.")
    endif()
endforeach()
set(icon_list ${PROJECT_SOURCE_DIR}/resources/icons/icons.txt)
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${icon_list})
file(STRINGS ${icon_list} icon_names REGEX "^[a-z]")
set(icon_dir ${CMAKE_BINARY_DIR}/icons)
set(icon_files)
foreach(name IN LISTS icon_names)
    foreach(set IN ITEMS breeze breeze-dark)
        set(drawn 0)
        foreach(grid IN ITEMS 16 22 32)
            foreach(kind IN ITEMS actions status places mimetypes devices apps categories preferences emblems applets)
                set(source ${CDESK_BREEZE_DIR}/${set}/${kind}/${grid}/${name}.svg)
                if(EXISTS ${source})
                    file(REAL_PATH ${source} source) # many pictures are links to others
                    set(copy ${icon_dir}/${set}/${grid}/${name}.svg)
                    configure_file(${source} ${copy} COPYONLY)
                    set_source_files_properties(${copy} PROPERTIES QT_RESOURCE_ALIAS ${set}/${grid}/${name}.svg)
                    list(APPEND icon_files ${copy})
                    set(drawn 1)
                    break()
                endif()
            endforeach()
        endforeach()
        if(NOT drawn)
            message(FATAL_ERROR "resources/icons/icons.txt names '${name}', which ${set} does not have.")
        endif()
    endforeach()
endforeach()
set(program_icon ${PROJECT_SOURCE_DIR}/resources/icons/contractdesk.svg)
set_source_files_properties(${program_icon} PROPERTIES QT_RESOURCE_ALIAS contractdesk.svg)
qt_add_resources(cdesk_ui cdesk_icons PREFIX /icons FILES ${icon_files} ${program_icon})

# The handbook: one page a topic and language; pages.txt gives their order.
file(GLOB handbook_files CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/handbook/*/*.md ${PROJECT_SOURCE_DIR}/handbook/*/pages.txt)
qt_add_resources(cdesk_ui cdesk_handbook PREFIX / BASE ${PROJECT_SOURCE_DIR} FILES ${handbook_files})

# Translations: compiled from the .ts files, carried as :/i18n/contractdesk_<language>.qm.
file(GLOB ts_files CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/translations/*.ts)
qt_add_lrelease(cdesk_ui TS_FILES ${ts_files} QM_FILES_OUTPUT_VARIABLE qm_files)
qt_add_resources(cdesk_ui cdesk_translations PREFIX /i18n BASE ${CMAKE_CURRENT_BINARY_DIR} FILES ${qm_files})
