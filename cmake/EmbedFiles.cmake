# moneyties_embed(TARGET NAME FILES...): compiles files into TARGET as bytes, reachable through
# core/base/embedded.h as embedded::NAME, a table of (file name, content). Used where Qt's resources
# are not available.

function(moneyties_embed target name)
    set(output "${CMAKE_CURRENT_BINARY_DIR}/embedded_${name}.cpp")
    set(sources)
    foreach(file IN LISTS ARGN)
        get_filename_component(absolute "${file}" ABSOLUTE)
        list(APPEND sources "${absolute}")
    endforeach()
    add_custom_command(
        OUTPUT "${output}"
        COMMAND "${CMAKE_COMMAND}" "-DOUTPUT=${output}" "-DNAME=${name}" "-DSOURCES=${sources}"
                -P "${PROJECT_SOURCE_DIR}/cmake/embed_files_script.cmake"
        DEPENDS ${sources} "${PROJECT_SOURCE_DIR}/cmake/embed_files_script.cmake"
        COMMENT "Embedding ${name}"
        VERBATIM)
    target_sources(${target} PRIVATE "${output}")
endfunction()
