#include "ui/canvas/stand_ins.h"

#include <algorithm>
#include <set>
#include <utility>

namespace moneyties::canvas {

namespace {

bool isFolded(const Annotation& annotation) {
    return annotation.kind == AnnotationKind::frame && annotation.folded;
}

bool isHub(const BoardDeal& deal) {
    return deal.drawing == DealDrawing::hub && !deal.hidden;
}

using Members = std::unordered_map<EntityId, EntityId>; ///< entity to the node that stands for it

/// Of two frames around the same place the one that is painted first takes its members.
Members membersOf(const SceneInput& input) {
    Members members;
    for (const Annotation& frame : input.annotations) {
        if (!isFolded(frame))
            continue;
        for (const BoardNode& node : input.nodes)
            if (frame.area.contains(node.position))
                members.emplace(node.entity, standIn(frame.id));
    }
    return members;
}

std::string frameLabel(const Annotation& frame, std::size_t members) {
    const std::string title = frame.text.substr(0, frame.text.find('\n'));
    const std::string count = "(" + std::to_string(members) + ")";
    return title.empty() ? count : title + " " + count;
}

BoardNode placeOf(EntityId node, Point position, bool pinned) {
    BoardNode place;
    place.entity = node;
    place.position = position;
    place.pinned = pinned;
    return place;
}

class Preparation {
public:
    explicit Preparation(const SceneInput& input)
        : m_input(input), m_result(input), m_members(membersOf(input)) {}

    SceneInput run() {
        std::erase_if(m_result.entities,
                      [this](const store::EntityRow& row) { return m_members.contains(row.id); });
        for (const Annotation& frame : m_input.annotations)
            if (isFolded(frame))
                addFrame(frame);
        for (const BoardDeal& deal : m_input.boardDeals)
            if (isHub(deal))
                addHub(deal);
        retie();
        return std::move(m_result);
    }

private:
    EntityId nodeFor(EntityId entity) const {
        const auto found = m_members.find(entity);
        return found == m_members.end() ? entity : found->second;
    }

    void addFrame(const Annotation& frame) {
        const EntityId node = standIn(frame.id);
        const auto count = std::ranges::count_if(m_input.entities, [&](const store::EntityRow& row) {
            const auto found = m_members.find(row.id);
            return found != m_members.end() && found->second == node;
        });
        store::EntityRow row;
        row.id = node;
        row.nameEn = frameLabel(frame, static_cast<std::size_t>(count));
        m_result.entities.push_back(row);
        m_result.nodes.push_back(placeOf(node, frame.area.centre(), true));
    }

    /// Only of a deal with parties on the board.
    void addHub(const BoardDeal& placed) {
        const auto deal = std::ranges::find(m_input.deals, placed.deal, &Deal::id);
        if (deal == m_input.deals.end() ||
            std::ranges::find(m_input.relationships, placed.deal, &Relationship::deal) ==
                m_input.relationships.end())
            return;
        store::EntityRow row;
        row.id = standIn(placed.deal);
        row.nameEn = deal->nameEn.empty() ? deal->nameJa : deal->nameEn;
        row.nameJa = deal->nameJa;
        m_result.entities.push_back(row);
        m_result.nodes.push_back(placeOf(row.id, placed.position, placed.pinned));
        m_hubs.insert(placed.deal);
    }

    void retie() {
        m_result.relationships.clear();
        std::set<std::pair<DealId, EntityId>> reached;
        for (Relationship tie : m_input.relationships) {
            tie.from = nodeFor(tie.from);
            tie.to = nodeFor(tie.to);
            const bool isInside = tie.from == tie.to && tie.from.value < 0;
            if (isInside)
                continue;
            if (m_hubs.contains(tie.deal))
                runThroughHub(tie, reached);
            else
                m_result.relationships.push_back(tie);
        }
    }

    void runThroughHub(Relationship tie, std::set<std::pair<DealId, EntityId>>& reached) {
        const EntityId target = std::exchange(tie.to, standIn(tie.deal));
        m_result.relationships.push_back(tie);
        if (!reached.emplace(tie.deal, target).second)
            return;
        Relationship onward;
        onward.id = RelationshipId(-tie.id.value);
        onward.type = tie.type;
        onward.from = standIn(tie.deal);
        onward.to = target;
        m_result.relationships.push_back(onward);
    }

    const SceneInput& m_input;
    SceneInput m_result;
    Members m_members;
    std::set<DealId> m_hubs;
};

} // namespace

bool hasStandIns(const SceneInput& input) {
    return std::ranges::any_of(input.annotations, isFolded) || std::ranges::any_of(input.boardDeals, isHub);
}

SceneInput withStandIns(const SceneInput& input) {
    return Preparation(input).run();
}

style::NodeLook standInLook(EntityId node, style::NodeLook look) {
    constexpr style::Colour kFrame = 0x8B929C;
    constexpr style::Colour kDeal = 0xC0741A;
    if (node.value >= 0)
        return look;
    const bool isDeal = dealOf(node).isValid();
    look.shape = isDeal ? KindShape::pill : KindShape::roundedSquare;
    look.fill = isDeal ? kDeal : kFrame;
    look.icon.clear();
    return look;
}

RelationshipId relationshipOf(RelationshipId link) {
    return link.value < 0 ? RelationshipId(-link.value) : link;
}

} // namespace moneyties::canvas
