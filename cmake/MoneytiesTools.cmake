# Compiler flags shared by every target, and the build tools used when they are installed.

add_library(moneyties_flags INTERFACE)
target_include_directories(moneyties_flags INTERFACE "${PROJECT_SOURCE_DIR}")
target_compile_options(moneyties_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-align -Wunused
    $<$<BOOL:${MONEYTIES_WERROR}>:-Werror>)

# g++ 12 sees overlapping and endless copies in appended texts that its own library cannot make (GCC bugs 105651 and
# 105329), only when it optimises.
target_compile_options(moneyties_flags INTERFACE
    "$<$<AND:$<CXX_COMPILER_ID:GNU>,$<CONFIG:Release>>:-Wno-restrict;-Wno-stringop-overflow;-Wno-array-bounds>")

if(MONEYTIES_SANITIZE)
    list(JOIN MONEYTIES_SANITIZE "," sanitizers)
    add_compile_options(-fsanitize=${sanitizers} -fno-sanitize-recover=all -fno-omit-frame-pointer)
    add_link_options(-fsanitize=${sanitizers})
endif()

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    # The differences that must be tolerated for a precompiled header to be cached (ccache manual, "Precompiled
    # headers"); paths are hashed relative to the tree, so that two clones share what they compiled.
    set(CMAKE_CXX_COMPILER_LAUNCHER
        "${CMAKE_COMMAND}" -E env CCACHE_SLOPPINESS=pch_defines,time_macros
        "CCACHE_BASEDIR=${PROJECT_SOURCE_DIR}" CCACHE_NOHASHDIR=1 "${CCACHE_PROGRAM}")
endif()

find_program(MOLD_PROGRAM mold)
if(MOLD_PROGRAM)
    add_link_options(-fuse-ld=mold)
endif()
