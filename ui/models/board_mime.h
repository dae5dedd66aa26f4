// Owns the form in which part of a board travels by the clipboard: entities with their places, and what is
// written around them.
#pragma once

#include "core/model/board.h"

#include <optional>
#include <vector>

class QMimeData;

namespace moneyties::store {
class Project;
}

namespace moneyties::ui {

struct BoardPart {
    std::vector<BoardNode> nodes;        ///< only entity and position travel
    std::vector<Annotation> annotations; ///< without ids of their own and without a board
};

/// Adds a part to data for other boards of the same project; for all other programs the words of its notes go
/// behind the text that is there.
void addBoardPart(QMimeData& data, const store::Project& project, const BoardPart& part);
/// Nothing for anything else; entities that are gone are left out, and arrows that hung on them hang free.
std::optional<BoardPart> boardPartFrom(const QMimeData& data, const store::Project& project);
bool holdsBoardPart(const QMimeData& data);

/// Around all of it; empty for nothing, or where nothing has a place.
Rect boundsOf(const BoardPart& part);
void move(BoardPart& part, Point by);

} // namespace moneyties::ui
