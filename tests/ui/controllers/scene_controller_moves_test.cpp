#include "ui/controllers/scene_controller.h"

#include "core/store/edit.h"
#include "core/store/project.h"
#include "ui/models/document.h"

#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

#include <memory>
#include <string>
#include <vector>

using namespace moneyties;
using namespace moneyties::ui;
using store::ActionCode;

namespace {

/// A board with a grid of entities that are not tied to one another.
struct GridBoard {
    QTemporaryDir folder;
    Document document{store::Project::create(folder.filePath(QStringLiteral("p.ties")).toStdString())};
    std::vector<EntityId> entities;
    canvas::GraphView view;
    std::unique_ptr<SceneController> controller;

    explicit GridBoard(int count) {
        const BoardId board = document.project().boards().front().id;
        document.run({ActionCode::layOut, {}}, [&](store::Edit& edit) {
            std::vector<BoardNode> nodes;
            for (int i = 0; i < count; ++i) {
                Entity entity;
                entity.kind = document.project().vocabulary().kinds().front().id;
                entity.names.push_back({});
                entity.names.back().text = "Company " + std::to_string(i);
                nodes.emplace_back();
                nodes.back().entity = edit.insert(entity);
                nodes.back().position = {100.0 * (i % 30), 100.0 * (i / 30)};
                entities.push_back(nodes.back().entity);
            }
            edit.place(board, nodes);
        });
        controller = std::make_unique<SceneController>(document, view, nullptr);
    }
    Point placeOf(EntityId entity) const { return view.scene()->position(view.lookup().node(entity)); }
    const void* looks() const { return &view.scene()->nodeLooks.values(); }
};

} // namespace

TEST_CASE("what a move on a large board leaves on the canvas is what the file says", "[canvas]") {
    GridBoard grid(420);
    REQUIRE(grid.view.scene()->nodeCount() == 420);
    const void* before = grid.looks();
    grid.controller->moveTo(ActionCode::moveNodes,
                            {{grid.entities[7], {-500, 40}}, {grid.entities[400], {33, 44}}});
    CHECK(grid.looks() == before); // the names and looks were not read again
    CHECK(grid.placeOf(grid.entities[7]) == Point{-500, 40});

    canvas::GraphView other;
    const SceneController reader(grid.document, other, nullptr);
    CHECK(grid.view.scene()->positions.values() == other.scene()->positions.values());
    CHECK(grid.view.scene()->pinned.values() == other.scene()->pinned.values());
    CHECK(grid.view.scene()->pinned[grid.view.lookup().node(grid.entities[7])]);

    // A second move starts from what the first one wrote.
    grid.controller->moveTo(ActionCode::moveNodes, {{grid.entities[7], {-600, 50}}});
    CHECK(grid.placeOf(grid.entities[7]) == Point{-600, 50});
    CHECK(grid.placeOf(grid.entities[400]) == Point{33, 44});
}

TEST_CASE("a move on a large board is undone like any other", "[canvas]") {
    GridBoard grid(420);
    const Point home = grid.placeOf(grid.entities[7]);
    grid.controller->moveTo(ActionCode::moveNodes, {{grid.entities[7], {-500, 40}}});
    grid.document.undo();
    CHECK(grid.placeOf(grid.entities[7]) == home);
    CHECK_FALSE(grid.view.scene()->pinned[grid.view.lookup().node(grid.entities[7])]);
}

TEST_CASE("on a small board, where lines make way for nodes, a move builds the scene anew", "[canvas]") {
    GridBoard grid(20);
    const void* before = grid.looks();
    grid.controller->moveTo(ActionCode::moveNodes, {{grid.entities[7], {-500, 40}}});
    CHECK(grid.looks() != before);
    CHECK(grid.placeOf(grid.entities[7]) == Point{-500, 40});
}
