// Owns Board: a named view of the project, with the positions, pins and annotations that belong to it.
#pragma once

#include "core/base/id.h"
#include "core/geometry/point.h"

#include <optional>
#include <string>
#include <vector>

namespace moneyties {

/// Which entities a board shows: all of the project, those listed, or those a query finds.
enum class Membership { all, listed, query };

enum class LabelLanguage { english, japanese, both };

struct Camera {
    Point centre;
    double scale = 1;
    friend bool operator==(const Camera&, const Camera&) = default;
};

struct Board {
    BoardId id;
    std::string name;
    Membership membership = Membership::all;
    std::string query;      ///< of Membership::query
    std::string filter;     ///< JSON; empty for none
    std::string styleRules; ///< JSON; empty for the defaults
    std::optional<Camera> camera;
    LabelLanguage labels = LabelLanguage::both;
    int order = 0; ///< of its tab
    std::string note;
    bool isPrivate = false;
    std::string layout;  ///< JSON: how it was last laid out
    std::string picture; ///< JSON: title, legend and sources around it

    friend bool operator==(const Board&, const Board&) = default;
};

/// One unfolding of an entity's neighbours on a board; the nodes that it brought name it.
struct Expansion {
    ExpansionId id;
    BoardId board;
    EntityId entity;  ///< the one that was expanded
    std::string rule; ///< JSON: which ties, which direction, how many

    friend bool operator==(const Expansion&, const Expansion&) = default;
};

/// The position of an entity that is on a board without anybody having placed it yet: farther out than any
/// board reaches. Whoever draws the board finds it a place.
inline constexpr Point kNoPlace{1e9, 1e9};

/// One entity's place on one board.
struct BoardNode {
    EntityId entity;
    Point position = kNoPlace;
    bool pinned = false;
    bool hidden = false;
    ExpansionId broughtBy; ///< invalid when it was not brought by an expansion

    friend bool operator==(const BoardNode&, const BoardNode&) = default;
};

/// One relationship's drawing on one board, where it differs from the default.
struct BoardLink {
    RelationshipId relationship;
    bool hidden = false;
    double bend = 0;   ///< scene units to the left of the line from source to target
    Point labelOffset; ///< scene units from the automatic place

    friend bool operator==(const BoardLink&, const BoardLink&) = default;
};

enum class DealDrawing { links, hub };

/// How one deal is drawn on one board; a deal without this is drawn as plain links.
struct BoardDeal {
    DealId deal;
    DealDrawing drawing = DealDrawing::hub;
    Point position; ///< of the hub
    bool pinned = false;
    bool hidden = false;

    friend bool operator==(const BoardDeal&, const BoardDeal&) = default;
};

enum class AnnotationLayer { underNodes, overNodes };

enum class AnnotationKind { note, frame, arrow, image };

struct Annotation {
    AnnotationId id;
    BoardId board;
    AnnotationKind kind = AnnotationKind::note;
    Rect area; ///< of an arrow: from (left, top) to (right, bottom)
    std::string text;
    std::string style;     ///< JSON: colours, sizes
    std::string imageHash; ///< of a blob
    bool folded = false;
    bool isPrivate = false;
    AnnotationLayer layer = AnnotationLayer::underNodes;
    int order = 0; ///< inside its layer, lowest first
    EntityId from; ///< what an arrow begins at, or a note hangs on; invalid for nothing
    EntityId to;   ///< what an arrow ends at

    friend bool operator==(const Annotation&, const Annotation&) = default;
};

} // namespace moneyties
