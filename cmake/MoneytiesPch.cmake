# moneyties_precompile(TARGET HEADERS...): the headers that TARGET's files include most, compiled once.
# A matter of speed alone (a widget's file: 1.8 s of compiling without, 0.4 s with). Few headers, not all of
# <QtWidgets>: that one is 360 MB and takes 1.3 s to load again for every file. Files still name all that they
# use; scripts/tidy reads them without it, so that a forgotten #include does not stay hidden.

set(MONEYTIES_STANDARD_HEADERS
    <algorithm> <functional> <map> <memory> <optional> <set> <span> <string> <string_view> <unordered_map> <variant>
    <vector>)
set(MONEYTIES_WIDGET_HEADERS
    <algorithm> <functional> <map> <memory> <optional> <span> <string> <unordered_map> <variant> <vector>
    <QAction> <QApplication> <QBoxLayout> <QFont> <QImage> <QLabel> <QLineEdit> <QMenu> <QMouseEvent> <QPainter>
    <QPainterPath> <QString> <QTableView> <QWidget>)

function(moneyties_precompile target)
    if(MONEYTIES_PCH)
        target_precompile_headers(${target} PRIVATE ${ARGN})
    endif()
endfunction()
