# What `cmake --install` puts where: the program, and with the window what a Linux desktop needs to know of it.

include(GNUInstallDirs)

install(TARGETS moneyties RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")
if(MONEYTIES_UI)
    set(desktop "${PROJECT_SOURCE_DIR}/resources/desktop")
    install(FILES "${desktop}/moneyties.desktop" DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
    install(FILES "${desktop}/moneyties.svg" DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps")
    install(FILES "${desktop}/moneyties-mime.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/mime/packages" RENAME moneyties.xml)
    install(FILES "${desktop}/moneyties.metainfo.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")
endif()
