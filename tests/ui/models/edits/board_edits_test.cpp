#include "ui/models/edits/board_edits.h"

#include "core/base/error.h"
#include "tests/ui/support/editing_fixture.h"

#include <catch2/catch_test_macros.hpp>

using namespace moneyties;
using namespace moneyties::ui;

namespace {

struct Boards : EditingFixture {
    std::string failure;

    Boards() {
        QObject::connect(document.get(), &Document::failed,
                         [this](const Error& error) { failure = error.what(); });
    }

    BoardId listed(const char* name, const std::vector<BoardNode>& nodes = {}) {
        Board board;
        board.name = name;
        board.membership = Membership::listed;
        return addBoard(*document, board, nodes);
    }
    std::vector<std::string> names() const {
        std::vector<std::string> names;
        for (const Board& board : project().boards())
            names.push_back(board.name);
        return names;
    }
    BoardId everything() const { return project().boards().front().id; }
};

BoardNode nodeAt(EntityId entity, double x) {
    BoardNode node;
    node.entity = entity;
    node.position = {x, 0};
    return node;
}

} // namespace

TEST_CASE("A board added, renamed and removed is one named step each, and undo brings it back", "[boards]") {
    Boards boards;
    const BoardId made = boards.listed("  Musk and Google ", {nodeAt(boards.musk, 10)});
    CHECK(boards.names() == std::vector<std::string>{"Everything", "Musk and Google"});
    REQUIRE(renameBoard(*boards.document, made, "イーロン"));
    CHECK(boards.project().undoable()->action.code == store::ActionCode::renameBoard);
    CHECK(boards.project().undoable()->action.arguments.front() == "Musk and Google");
    REQUIRE(removeBoard(*boards.document, made));
    CHECK(boards.names() == std::vector<std::string>{"Everything"});
    boards.document->undo();
    CHECK(boards.names() == std::vector<std::string>{"Everything", "イーロン"});
    CHECK(boards.project().nodesOf(made) == std::vector<BoardNode>{nodeAt(boards.musk, 10)});
}

TEST_CASE("A board without a name and the removal of the last one are refused in words", "[boards]") {
    Boards boards;
    CHECK_FALSE(renameBoard(*boards.document, boards.everything(), "  "));
    CHECK(boards.failure.find("name") != std::string::npos);
    CHECK_FALSE(removeBoard(*boards.document, boards.everything()));
    CHECK(boards.failure.find("only one") != std::string::npos);
    CHECK(boards.names() == std::vector<std::string>{"Everything"});
}

TEST_CASE(
    "A duplicate carries places, link shapes, expansions and annotations, and stands beside its original",
    "[boards]") {
    Boards boards;
    const BoardId first = boards.listed("First");
    boards.listed("Last");
    boards.document->run({store::ActionCode::editBoard, {}}, [&](store::Edit& edit) {
        BoardNode node = nodeAt(boards.musk, 5);
        node.pinned = true;
        node.broughtBy = edit.insert(Expansion{{}, first, boards.xAi, "{}"});
        edit.place(first, {node});
        edit.shape(first, {{boards.muskLeads, false, 12, {1, 2}}});
        Annotation note;
        note.board = first;
        note.text = "高輪で会った";
        edit.insert(note);
    });
    const BoardId copy = duplicateBoard(*boards.document, first, "First (copy)", {nodeAt(boards.xAi, 7)});
    REQUIRE(copy);
    CHECK(boards.names() == std::vector<std::string>{"Everything", "First", "First (copy)", "Last"});
    const auto nodes = boards.project().nodesOf(copy);
    REQUIRE(nodes.size() == 2);
    CHECK(nodes.front().pinned);
    REQUIRE(boards.project().expansionsOf(copy).size() == 1);
    CHECK(nodes.front().broughtBy == boards.project().expansionsOf(copy).front().id);
    CHECK(nodes.back() == nodeAt(boards.xAi, 7));
    CHECK(boards.project().linksOf(copy) == boards.project().linksOf(first));
    CHECK(boards.project().annotationsOf(copy).front().text == "高輪で会った");
    boards.document->undo();
    CHECK(boards.names() == std::vector<std::string>{"Everything", "First", "Last"});
}

TEST_CASE("The order of the boards is one step", "[boards]") {
    Boards boards;
    const BoardId a = boards.listed("A");
    const BoardId b = boards.listed("B");
    REQUIRE(reorderBoards(*boards.document, {b, boards.everything(), a}));
    CHECK(boards.names() == std::vector<std::string>{"B", "Everything", "A"});
    boards.document->undo();
    CHECK(boards.names() == std::vector<std::string>{"Everything", "A", "B"});
}

TEST_CASE("Adding to a board leaves those who are there where they are", "[boards]") {
    Boards boards;
    const BoardId board = boards.listed("A", {nodeAt(boards.musk, 10)});
    REQUIRE(addToBoard(*boards.document, board, {nodeAt(boards.musk, 99), nodeAt(boards.xAi, 20)}));
    CHECK(boards.project().nodesOf(board) ==
          std::vector<BoardNode>{nodeAt(boards.musk, 10), nodeAt(boards.xAi, 20)});
    const auto step = boards.project().undoable()->action;
    CHECK(step.arguments == std::vector<std::string>{"xAI", "A"});
    const std::size_t steps = boards.steps();
    CHECK(addToBoard(*boards.document, board, {nodeAt(boards.musk, 1)}));
    CHECK(boards.steps() == steps);
    REQUIRE(takeOffBoard(*boards.document, board, {boards.musk}));
    CHECK(boards.project().nodesOf(board) == std::vector<BoardNode>{nodeAt(boards.xAi, 20)});
    CHECK(boards.project().entity(boards.musk));
}

TEST_CASE("A board that a search fills takes nobody by hand until it is kept as a list", "[boards]") {
    Boards boards;
    Board query;
    query.name = "AI";
    query.membership = Membership::query;
    query.query = "AI";
    const BoardId board = addBoard(*boards.document, query);
    CHECK_FALSE(addToBoard(*boards.document, board, {nodeAt(boards.musk, 0)}));
    CHECK(boards.failure.find("search fills it") != std::string::npos);
    REQUIRE(keepAsList(*boards.document, board, {nodeAt(boards.xAi, 3)}));
    CHECK(boardOf(boards.project(), board)->membership == Membership::listed);
    CHECK(addToBoard(*boards.document, board, {nodeAt(boards.musk, 0)}));
    CHECK(boards.project().nodesOf(board).size() == 2);
}

TEST_CASE("An entity added while a board of one's own is shown stands on it in the same step", "[boards]") {
    Boards boards;
    const BoardId board = boards.listed("A");
    boards.document->setBoardForNew(board);
    const std::size_t steps = boards.steps();
    EntityId added;
    boards.document->run({store::ActionCode::addEntity, {"Oracle"}}, [&](store::Edit& edit) {
        Entity oracle = *boards.project().entity(boards.xAi);
        oracle.names.front().id = {};
        oracle.names.resize(1);
        added = edit.insert(oracle);
    });
    CHECK(boards.steps() == steps + 1);
    REQUIRE(boards.project().nodesOf(board).size() == 1);
    CHECK(boards.project().nodesOf(board).front().entity == added);
    boards.document->undo();
    CHECK(boards.project().nodesOf(board).empty());
}
