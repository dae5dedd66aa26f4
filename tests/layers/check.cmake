# cmake -DROOT=... -P check.cmake: fails when an #include of the tree goes against allowed.cmake.
cmake_minimum_required(VERSION 3.25)
include("${CMAKE_CURRENT_LIST_DIR}/layers.cmake")

layers_check("${ROOT}" violations)
list(JOIN violations "\n  " text)
if(violations_COUNT EQUAL 0)
    message(FATAL_ERROR "No #include was read below ${ROOT}: the check looked at nothing.")
elseif(violations)
    message(FATAL_ERROR "Forbidden #include lines:\n  ${text}\n")
endif()
message(STATUS "${violations_COUNT} #include lines, all as tests/layers/allowed.cmake allows")
