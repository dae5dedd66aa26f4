// Owns the edits of boards: each function is one undoable step with the board's name in it.
#pragma once

#include "core/model/board.h"

#include <optional>
#include <string>
#include <vector>

namespace moneyties::store {
class Edit;
class Project;
} // namespace moneyties::store

namespace moneyties::ui {

class Document;

/// Reads one board; nothing when it is gone.
std::optional<Board> boardOf(const store::Project& project, BoardId id);

/// "Board 3": a name that no board has yet, made of `stem` (`stem` itself when it is free).
std::string freeBoardName(const store::Project& project, const std::string& stem);

/// Adds a board at the right end of the tabs, with these nodes on it. All return the new board's id, or an
/// invalid one when the step was not committed.
BoardId addBoard(Document& document, Board board, const std::vector<BoardNode>& nodes = {});
/// With its places, link shapes, expansions and annotations, at the right of the original. `shown` are the
/// places that were only shown so far.
BoardId duplicateBoard(Document& document, BoardId id, const std::string& name,
                       const std::vector<BoardNode>& shown = {});

/// All that follow return whether the step was committed.
bool renameBoard(Document& document, BoardId id, const std::string& name);
bool changeBoardNote(Document& document, BoardId id, const std::string& note);
/// `order` names every board once.
bool reorderBoards(Document& document, const std::vector<BoardId>& order);
/// Throws nothing; the last board cannot be removed, which is told as a failure of the document.
bool removeBoard(Document& document, BoardId id);
/// Keeps camera, label language and filter (JSON) as those with which the board opens.
bool saveView(Document& document, BoardId id, const Camera& camera, LabelLanguage labels,
              const std::string& filter);
/// Makes a board that a query fills a list of what it shows now.
bool keepAsList(Document& document, BoardId id, const std::vector<BoardNode>& nodes);

/// Puts entities on a board; those that are on it already stay where they are. A board that a query fills
/// takes nobody, which is told as a failure of the document.
bool addToBoard(Document& document, BoardId id, const std::vector<BoardNode>& nodes);
/// Puts entities with their places, and copies of annotations above those that are there, on a board. `shown`
/// are places that were only shown so far. The ids of the copies; nothing when it was not committed.
std::optional<std::vector<AnnotationId>> pasteOnBoard(Document& document, BoardId id,
                                                      const std::vector<BoardNode>& nodes,
                                                      const std::vector<Annotation>& annotations,
                                                      const std::vector<BoardNode>& shown);
/// The entities stay in the project.
bool takeOffBoard(Document& document, BoardId id, const std::vector<EntityId>& entities);

/// Entities to be put on a board that has no place for them yet.
std::vector<BoardNode> nodesOf(const std::vector<EntityId>& entities);

/// Whether entities are put on the board and taken off it by hand.
bool isListed(const Board& board);

} // namespace moneyties::ui
