// Owns the making of scenes: what a board holds, read from the project or given, turned into drawable arrays.
#pragma once

#include "core/model/board.h"
#include "core/model/claim.h"
#include "core/model/deal.h"
#include "core/model/relationship.h"
#include "core/model/vocabulary.h"
#include "core/phrases/language.h"
#include "core/store/project.h"
#include "core/style/style_rules.h"
#include "core/style/styler.h"
#include "ui/canvas/scene_data.h"

#include <QImage>

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

namespace moneyties::canvas {

enum class Presence { shown, faded, omitted };

/// All that a scene is made of, as plain values: reading happens on the project's thread, building on any.
struct SceneInput {
    Vocabulary vocabulary;
    std::vector<store::EntityRow> entities; ///< on the board, hidden ones included
    std::vector<Relationship> relationships;
    std::unordered_map<RelationshipId, style::Evidence> evidence;
    std::vector<BoardNode> nodes;
    std::vector<BoardLink> links;
    std::vector<BoardDeal> boardDeals;                           ///< how deals are drawn on the board
    std::vector<Deal> deals;                                     ///< of those that are drawn as hubs
    std::vector<Annotation> annotations;                         ///< in the order in which they are painted
    std::map<std::string, std::shared_ptr<const QImage>> images; ///< by hash; those that can be read
    std::unordered_map<EntityId, std::shared_ptr<const ui::SquarePicture>> pictures; ///< where there is one
    style::StyleRules rules = style::defaultRules();
    std::vector<Tag> tags;
    std::unordered_map<EntityId, style::EntityFacts> facts; ///< where a rule asks for them
};

struct SceneOptions {
    LabelLanguage names = LabelLanguage::both;
    phrases::Language linkLabels = phrases::Language::english;
    /// Absent: all are shown. Called once per relationship or entity on the board.
    std::function<Presence(const Relationship&)> ofRelationship;
    std::function<Presence(EntityId)> ofEntity;
    /// Written after the phrase of a link, such as "[1][3]".
    std::map<RelationshipId, std::string> footnotes;
};

/// The language of link labels that goes with names in a language; with both, that of the program.
phrases::Language linkLanguage(LabelLanguage names, phrases::Language ofProgram);

/// Reads what a board holds. Relationships are those between two of its entities.
SceneInput readBoard(const store::Project& project, const Board& board);
/// Only these entities of it, with what ties them to one another.
SceneInput readBoard(const store::Project& project, const Board& board,
                     const std::vector<EntityId>& entities);

/// Entities that have no usable position on the board yet stand on a spiral around the others and are not
/// `placed`. Relationships with an end that is not there are left out. Any thread.
Scene buildScene(const SceneInput& input, const SceneOptions& options = {});

/// Offsets that fan `count` parallel lines out symmetrically: scene units to the left, ascending.
std::vector<float> fan(std::size_t count);

} // namespace moneyties::canvas
