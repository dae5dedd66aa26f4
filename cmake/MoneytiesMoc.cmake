# moneyties_moc(TARGET SOURCES...): runs Qt's meta-object compiler for TARGET, again whenever the list of its files
# changes. AUTOMOC alone watches CMakeLists.txt for that, which stays as it is when files are globbed: a new
# QObject would not link.

function(moneyties_moc target)
    set_target_properties(${target} PROPERTIES AUTOMOC ON)
    set(list "${CMAKE_CURRENT_BINARY_DIR}/${target}_sources.txt")
    set(known "")
    if(EXISTS "${list}")
        file(READ "${list}" known)
    endif()
    if(NOT known STREQUAL "${ARGN}")
        file(WRITE "${list}" "${ARGN}")
        file(REMOVE "${CMAKE_CURRENT_BINARY_DIR}/${target}_autogen/timestamp")
    endif()
endfunction()
