#include "ui/widgets/fitting_tool_bar.h"

#include <catch2/catch_test_macros.hpp>

#include <QAction>
#include <QApplication>
#include <QMainWindow>
#include <QStyle>
#include <QToolButton>

#include <algorithm>

using namespace moneyties::ui;

namespace {

struct Bar {
    QMainWindow window;
    FittingToolBar* bar = new FittingToolBar(QStringLiteral("Bar"), &window);
    QWidget* line = new QWidget(bar);
    QList<QToolButton*> buttons;

    Bar() {
        window.addToolBar(bar);
        for (const char* text : {"Entity", "Note", "Export"}) {
            QAction* action =
                bar->addAction(window.style()->standardIcon(QStyle::SP_FileIcon), QString::fromLatin1(text));
            buttons.append(qobject_cast<QToolButton*>(bar->widgetForAction(action)));
            buttons.back()->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        }
        line->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
        line->setMinimumWidth(300);
        bar->addWidget(line);
        window.show();
    }

    void setWidth(int width) {
        window.resize(width, 300);
        for (int i = 0; i < 3; ++i)
            QApplication::processEvents();
    }

    int texts() const {
        return static_cast<int>(
            std::ranges::count(buttons, Qt::ToolButtonTextBesideIcon, &QToolButton::toolButtonStyle));
    }
};

} // namespace

TEST_CASE("a wide toolbar shows every text", "[widgets]") {
    Bar bar;
    bar.setWidth(1200);
    CHECK(bar.texts() == 3);
}

TEST_CASE("a narrow toolbar gives up its last texts first and keeps its line", "[widgets]") {
    Bar bar;
    int before = 3;
    for (int width = 900; width > 440; width -= 10) {
        CAPTURE(width, bar.texts());
        bar.setWidth(width);
        CHECK(bar.texts() <= before);
        CHECK(bar.line->isVisible());
        CHECK(bar.line->width() >= 300);
        for (int i = 0; i < 3; ++i)
            CHECK((bar.buttons[i]->toolButtonStyle() == Qt::ToolButtonTextBesideIcon) == (i < bar.texts()));
        before = bar.texts();
    }
    CHECK(before == 0);
}

TEST_CASE("texts come back with the room for them", "[widgets]") {
    Bar bar;
    bar.setWidth(450);
    REQUIRE(bar.texts() == 0);
    bar.setWidth(1200);
    CHECK(bar.texts() == 3);
}
