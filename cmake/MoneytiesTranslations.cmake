# moneyties_translations(TARGET): compiles resources/translations/*.ts into TARGET's resources, under :/translations.
# scripts/translations brings the .ts files up to date with the sources; the test `translations` fails while one of them
# lacks a sentence.

function(moneyties_translations target)
    file(GLOB ts CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/resources/translations/*.ts")
    set_source_files_properties(${ts} PROPERTIES OUTPUT_LOCATION "${CMAKE_CURRENT_BINARY_DIR}/translations")
    qt_add_lrelease(${target} TS_FILES ${ts} QM_FILES_OUTPUT_VARIABLE qm OPTIONS -silent)
    qt_add_resources(${target} translations PREFIX /translations BASE "${CMAKE_CURRENT_BINARY_DIR}/translations" FILES ${qm})
endfunction()
