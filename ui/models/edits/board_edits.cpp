#include "ui/models/edits/board_edits.h"

#include "core/base/error.h"
#include "core/base/unicode.h"
#include "core/store/edit.h"
#include "ui/models/document.h"
#include "ui/models/edits/names_of.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace moneyties::ui {

namespace {

using store::ActionCode;

std::vector<std::string> subjectOf(const store::Project& project, const std::vector<EntityId>& entities,
                                   const Board& board) {
    const std::string who =
        entities.size() == 1 ? nameOf(project, entities.front()) : std::to_string(entities.size());
    return {who, board.name};
}

/// Gives the boards their numbers again, those that have them already aside.
void writeOrder(store::Edit& edit, std::vector<Board> boards) {
    for (std::size_t i = 0; i < boards.size(); ++i) {
        boards[i].order = static_cast<int>(i);
        edit.update(boards[i]);
    }
}

/// Expansions get new ids on the copy, and the nodes follow them.
void copyNodes(store::Edit& edit, const store::Project& project, BoardId from, BoardId to,
               const std::vector<BoardNode>& shown) {
    std::vector<BoardNode> nodes = project.nodesOf(from);
    nodes.insert(nodes.end(), shown.begin(), shown.end());
    std::map<ExpansionId, ExpansionId> copies;
    for (const Expansion& expansion : project.expansionsOf(from)) {
        Expansion copy = expansion;
        copy.board = to;
        copies[expansion.id] = edit.insert(copy);
    }
    for (BoardNode& node : nodes)
        if (const auto copy = copies.find(node.broughtBy); copy != copies.end())
            node.broughtBy = copy->second;
    edit.place(to, nodes);
    edit.shape(to, project.linksOf(from));
    edit.place(to, project.dealsOf(from));
}

void copyAnnotations(store::Edit& edit, const store::Project& project, BoardId from, BoardId to) {
    for (Annotation annotation : project.annotationsOf(from)) {
        annotation.board = to;
        edit.insert(annotation);
    }
}

bool update(Document& document, ActionCode code, Board board, const std::string& subject) {
    return document.run({code, {subject}}, [&](store::Edit& edit) { edit.update(board); });
}

void tellFailure(Document& document, const Board& board, const char* why, const char* hint) {
    Q_EMIT document.failed(Error(ErrorCode::valueInvalid, "The board “" + board.name + "” was not changed",
                                 why, hint, {"board"}));
}

/// Tells it when not.
bool takesByHand(Document& document, const Board& board) {
    if (board.membership != Membership::query)
        return true;
    tellFailure(document, board, "its search fills it", "Choose “Keep as a List” in its menu first");
    return false;
}

} // namespace

std::optional<Board> boardOf(const store::Project& project, BoardId id) {
    for (Board& board : project.boards())
        if (board.id == id)
            return std::move(board);
    return std::nullopt;
}

std::vector<BoardNode> nodesOf(const std::vector<EntityId>& entities) {
    std::vector<BoardNode> nodes;
    for (const EntityId entity : entities) {
        nodes.emplace_back();
        nodes.back().entity = entity;
    }
    return nodes;
}

bool isListed(const Board& board) {
    return board.membership == Membership::listed;
}

std::string freeBoardName(const store::Project& project, const std::string& stem) {
    std::set<std::string> taken;
    for (const Board& board : project.boards())
        taken.insert(board.name);
    std::string name = stem;
    for (int number = 2; taken.contains(name); ++number)
        name = stem + " " + std::to_string(number);
    return name;
}

BoardId addBoard(Document& document, Board board, const std::vector<BoardNode>& nodes) {
    board.name = std::string(trimmed(board.name));
    board.order = static_cast<int>(document.project().boards().size());
    BoardId id;
    const bool done = document.run({ActionCode::addBoard, {board.name}}, [&](store::Edit& edit) {
        id = edit.insert(board);
        edit.place(id, nodes);
    });
    return done ? id : BoardId();
}

BoardId duplicateBoard(Document& document, BoardId id, const std::string& name,
                       const std::vector<BoardNode>& shown) {
    const store::Project& project = document.project();
    std::vector<Board> boards = project.boards();
    const auto original = std::ranges::find(boards, id, &Board::id);
    if (original == boards.end())
        return {};
    Board copy = *original;
    copy.name = name;
    BoardId made;
    const bool done = document.run({ActionCode::duplicateBoard, {original->name}}, [&](store::Edit& edit) {
        made = edit.insert(copy);
        copyNodes(edit, project, id, made, shown);
        copyAnnotations(edit, project, id, made);
        copy.id = made;
        boards.insert(original + 1, copy);
        writeOrder(edit, boards);
    });
    return done ? made : BoardId();
}

bool renameBoard(Document& document, BoardId id, const std::string& name) {
    auto board = boardOf(document.project(), id);
    if (!board)
        return false;
    const std::string before = std::exchange(board->name, std::string(trimmed(name)));
    return update(document, ActionCode::renameBoard, *board, before);
}

bool changeBoardNote(Document& document, BoardId id, const std::string& note) {
    auto board = boardOf(document.project(), id);
    if (!board)
        return false;
    board->note = note;
    return document.run({ActionCode::editBoard, {board->name, "note", note}},
                        [&](store::Edit& edit) { edit.update(*board); });
}

bool reorderBoards(Document& document, const std::vector<BoardId>& order) {
    std::vector<Board> boards = document.project().boards();
    std::ranges::stable_sort(boards, {}, [&order](const Board& board) {
        return std::ranges::find(order, board.id) - order.begin();
    });
    return document.run({ActionCode::reorderBoards, {}},
                        [&](store::Edit& edit) { writeOrder(edit, boards); });
}

bool removeBoard(Document& document, BoardId id) {
    const auto board = boardOf(document.project(), id);
    if (!board)
        return false;
    if (document.project().boards().size() == 1) {
        tellFailure(document, *board, "it is the only one", "Add another board first");
        return false;
    }
    return document.run({ActionCode::deleteBoard, {board->name}},
                        [id](store::Edit& edit) { edit.remove(id); });
}

bool saveView(Document& document, BoardId id, const Camera& camera, LabelLanguage labels,
              const std::string& filter) {
    auto board = boardOf(document.project(), id);
    if (!board)
        return false;
    board->camera = camera;
    board->labels = labels;
    board->filter = filter;
    return update(document, ActionCode::saveView, *board, board->name);
}

bool keepAsList(Document& document, BoardId id, const std::vector<BoardNode>& nodes) {
    auto board = boardOf(document.project(), id);
    if (!board)
        return false;
    board->membership = Membership::listed;
    board->query.clear();
    return document.run({ActionCode::editBoard, {board->name}}, [&](store::Edit& edit) {
        edit.update(*board);
        edit.place(id, nodes);
    });
}

bool addToBoard(Document& document, BoardId id, const std::vector<BoardNode>& nodes) {
    const auto board = boardOf(document.project(), id);
    if (!board)
        return false;
    if (!takesByHand(document, *board))
        return false;
    std::set<EntityId> there;
    for (const BoardNode& node : document.project().nodesOf(id))
        if (!node.hidden)
            there.insert(node.entity);
    std::vector<BoardNode> wanted;
    std::vector<EntityId> entities;
    for (const BoardNode& node : nodes)
        if (!there.contains(node.entity)) {
            wanted.push_back(node);
            entities.push_back(node.entity);
        }
    return document.run({ActionCode::addToBoard, subjectOf(document.project(), entities, *board)},
                        [&](store::Edit& edit) { edit.place(id, wanted); });
}

std::optional<std::vector<AnnotationId>> pasteOnBoard(Document& document, BoardId id,
                                                      const std::vector<BoardNode>& nodes,
                                                      const std::vector<Annotation>& annotations,
                                                      const std::vector<BoardNode>& shown) {
    const auto board = boardOf(document.project(), id);
    if (!board || (!nodes.empty() && !takesByHand(document, *board)))
        return std::nullopt;
    int order = 0;
    for (const Annotation& other : document.project().annotationsOf(id))
        order = std::max(order, other.order + 1);
    std::vector<AnnotationId> pasted;
    const std::string count = std::to_string(nodes.size() + annotations.size());
    const bool done = document.run({ActionCode::paste, {count}}, [&](store::Edit& edit) {
        edit.place(id, shown);
        edit.place(id, nodes);
        for (Annotation annotation : annotations) {
            annotation.id = {};
            annotation.board = id;
            annotation.order = order++;
            pasted.push_back(edit.insert(annotation));
        }
    });
    return done ? std::optional(pasted) : std::nullopt;
}

bool takeOffBoard(Document& document, BoardId id, const std::vector<EntityId>& entities) {
    const auto board = boardOf(document.project(), id);
    return board && document.run({ActionCode::takeOffBoard, subjectOf(document.project(), entities, *board)},
                                 [&](store::Edit& edit) { edit.takeOff(id, entities); });
}

} // namespace moneyties::ui
