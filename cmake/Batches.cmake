# SPDX-License-Identifier: GPL-3.0-or-later
# Files of one folder are compiled together, up to eight at a time: what they include is read, and what they instantiate
# is compiled, once for all of them; a clean build takes half the time. So names in unnamed namespaces are unique within a
# folder. CMake's own unity build names files by their absolute path, with which no two checkouts share a compiler cache.
set(CDESK_BATCH_SIZE 8)

# cdesk_compile_in_batches(target): call it when the target's sources and their properties are complete.
function(cdesk_compile_in_batches target)
    if(NOT CDESK_BATCHES)
        return()
    endif()
    get_target_property(sources ${target} SOURCES)
    list(FILTER sources INCLUDE REGEX "\\.cpp$")
    list(SORT sources)
    set(batches)
    foreach(source ${sources})
        get_source_file_property(definitions ${source} COMPILE_DEFINITIONS)
        if(definitions) # what differs in its definitions is compiled alone
            continue()
        endif()
        cmake_path(GET source PARENT_PATH folder)
        cmake_path(RELATIVE_PATH folder BASE_DIRECTORY ${PROJECT_SOURCE_DIR} OUTPUT_VARIABLE name)
        cmake_path(RELATIVE_PATH source BASE_DIRECTORY ${PROJECT_SOURCE_DIR} OUTPUT_VARIABLE included)
        math(EXPR count_${name} "${count_${name}} + 1")
        math(EXPR number "(${count_${name}} - 1) / ${CDESK_BATCH_SIZE}")
        string(MAKE_C_IDENTIFIER "${name}_${number}" batch)
        list(APPEND batches ${batch})
        string(APPEND text_${batch} "#include \"${included}\"\n")
        set_source_files_properties(${source} PROPERTIES HEADER_FILE_ONLY ON)
    endforeach()
    list(REMOVE_DUPLICATES batches)
    foreach(batch ${batches})
        set(file ${CMAKE_CURRENT_BINARY_DIR}/${target}_batches/${batch}.cpp)
        file(CONFIGURE OUTPUT ${file} CONTENT "${text_${batch}}" @ONLY)
        set_source_files_properties(${file} PROPERTIES SKIP_AUTOMOC ON)
        target_sources(${target} PRIVATE ${file})
    endforeach()
endfunction()
