#include "ui/canvas/scene_builder.h"

#include "core/phrases/relationship_phrase.h"
#include "core/style/label_text.h"
#include "ui/canvas/stand_ins.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numbers>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace moneyties::canvas {

namespace {

bool isUsable(Point p) {
    return isFinite(p) && std::abs(p.x) <= kMostCoordinate && std::abs(p.y) <= kMostCoordinate;
}

/// Places for newcomers: the n-th point of a sunflower (Vogel 1979), evenly spread around the origin.
Point spiral(std::size_t n) {
    constexpr double kSpacing = 90;
    constexpr double kGoldenAngle = std::numbers::pi * (3 - 2.2360679774997896);
    const double radius = kSpacing * std::sqrt(static_cast<double>(n) + 0.5);
    const double angle = kGoldenAngle * static_cast<double>(n);
    return {radius * std::cos(angle), radius * std::sin(angle)};
}

class Builder {
public:
    Builder(const SceneInput& input, const SceneOptions& options)
        : m_input(input), m_options(options), m_styler(input.rules, input.vocabulary, input.tags) {}

    Scene build() {
        takePlaces();
        takeEntities();
        takeRelationships();
        seeAll();
        addNodes();
        addLinks();
        addAnnotations();
        return finish();
    }

private:
    Presence presenceOf(EntityId id) const {
        return m_options.ofEntity && id ? m_options.ofEntity(id) : Presence::shown;
    }
    Presence presenceOf(const Relationship& relationship) const {
        return m_options.ofRelationship ? m_options.ofRelationship(relationship) : Presence::shown;
    }

    void takePlaces();
    void takeEntities();
    void takeRelationships();
    void seeAll();
    style::NodeFacts factsOf(NodeIndex node) const;
    const style::EntityFacts& moreOf(NodeIndex node) const;
    style::LinkFacts factsOf(const Relationship& relationship) const;
    void addNodes();
    void addLinks();
    Rect arrowArea(const Annotation& arrow) const;
    void addAnnotations();
    void addLink(const Relationship& relationship);
    std::vector<float> bends() const;
    std::pair<std::string, std::string> labelsOf(const store::EntityRow& row) const;
    std::vector<std::shared_ptr<const ui::SquarePicture>> pictures() const;
    Scene finish();

    const SceneInput& m_input;
    const SceneOptions& m_options;
    std::unordered_map<EntityId, const BoardNode*> m_places;
    std::unordered_map<RelationshipId, const BoardLink*> m_linkPlaces;
    std::vector<const store::EntityRow*> m_entities;
    std::unordered_map<EntityId, NodeIndex> m_indices;
    std::vector<const Relationship*> m_relationships;
    std::vector<std::int64_t> m_degrees;
    style::Styler m_styler;
    static inline const style::EntityFacts kNoFacts = {};

    std::vector<EntityId> m_nodeIds;
    std::vector<style::NodeLook> m_nodeLooks;
    std::vector<bool> m_pinned;
    std::vector<bool> m_placed;
    std::vector<Point> m_positions;
    std::vector<SceneLink> m_links;
    std::vector<style::LinkLook> m_linkLooks;
    std::vector<SceneAnnotation> m_annotations;
};

void Builder::takePlaces() {
    for (const BoardNode& node : m_input.nodes)
        m_places.emplace(node.entity, &node);
    for (const BoardLink& link : m_input.links)
        m_linkPlaces.emplace(link.relationship, &link);
}

void Builder::takeEntities() {
    for (const store::EntityRow& row : m_input.entities) {
        const auto place = m_places.find(row.id);
        const bool isHidden = place != m_places.end() && place->second->hidden;
        if (isHidden || presenceOf(row.id) == Presence::omitted)
            continue;
        if (m_indices.emplace(row.id, static_cast<NodeIndex>(m_entities.size())).second)
            m_entities.push_back(&row);
    }
    m_degrees.resize(m_entities.size());
}

void Builder::takeRelationships() {
    for (const Relationship& relationship : m_input.relationships) {
        const auto from = m_indices.find(relationship.from);
        const auto to = m_indices.find(relationship.to);
        const auto place = m_linkPlaces.find(relationship.id);
        const bool isHidden = place != m_linkPlaces.end() && place->second->hidden;
        if (from == m_indices.end() || to == m_indices.end() || isHidden ||
            presenceOf(relationship) == Presence::omitted)
            continue;
        m_relationships.push_back(&relationship);
        ++m_degrees[from->second];
        ++m_degrees[to->second];
    }
}

std::pair<std::string, std::string> Builder::labelsOf(const store::EntityRow& row) const {
    const std::string english = style::labelText(row.nameEn);
    const std::string japanese = style::labelText(row.nameJa);
    switch (m_options.names) {
    case LabelLanguage::english:
        return {english, {}};
    case LabelLanguage::japanese:
        return {japanese.empty() ? english : japanese, {}};
    case LabelLanguage::both:
        return {english, japanese == english ? std::string() : japanese};
    }
    return {english, {}};
}

style::NodeFacts Builder::factsOf(NodeIndex node) const {
    return {m_input.vocabulary.kind(m_entities[node]->kind), {}, {}, m_degrees[node]};
}

const style::EntityFacts& Builder::moreOf(NodeIndex node) const {
    const auto found = m_input.facts.find(m_entities[node]->id);
    return found == m_input.facts.end() ? kNoFacts : found->second;
}

style::LinkFacts Builder::factsOf(const Relationship& relationship) const {
    const auto evidence = m_input.evidence.find(relationship.id);
    return {&relationship, m_input.vocabulary.type(relationship.type),
            evidence == m_input.evidence.end() ? style::Evidence{} : evidence->second};
}

/// A rule's colours and sizes depend on what else there is. Stand-ins are nothing that a rule speaks of.
void Builder::seeAll() {
    for (NodeIndex i = 0; i < m_entities.size(); ++i)
        if (m_entities[i]->id)
            m_styler.see(factsOf(i), moreOf(i));
    for (const Relationship* relationship : m_relationships)
        m_styler.see(factsOf(*relationship));
}

void Builder::addNodes() {
    std::size_t newcomers = 0;
    for (NodeIndex i = 0; i < m_entities.size(); ++i) {
        const store::EntityRow& row = *m_entities[i];
        style::NodeFacts facts = factsOf(i);
        std::tie(facts.label, facts.secondLabel) = labelsOf(row);
        m_nodeIds.push_back(row.id);
        m_nodeLooks.push_back(row.id ? m_styler.look(facts, moreOf(i))
                                     : standInLook(row.id, style::plainNodeLook(facts)));
        if (presenceOf(row.id) == Presence::faded)
            m_nodeLooks.back().emphasis = style::Emphasis::faded;
        const auto place = m_places.find(row.id);
        const bool isPlaced = place != m_places.end() && isUsable(place->second->position);
        m_placed.push_back(isPlaced);
        m_pinned.push_back(isPlaced && place->second->pinned);
        m_positions.push_back(isPlaced ? place->second->position : spiral(newcomers++));
    }
}

/// One per relationship kept: the fan of those between the same two, seen from the smaller id, so that
/// opposite directions bend to consistent sides.
std::vector<float> Builder::bends() const {
    std::map<std::pair<EntityId, EntityId>, std::vector<std::size_t>> between;
    for (std::size_t i = 0; i < m_relationships.size(); ++i)
        between[std::minmax(m_relationships[i]->from, m_relationships[i]->to)].push_back(i);
    std::vector<float> bends(m_relationships.size());
    for (auto& [ends, members] : between) {
        std::ranges::sort(members, {}, [this](std::size_t i) { return m_relationships[i]->id; });
        const std::vector<float> offsets = fan(members.size());
        for (std::size_t i = 0; i < members.size(); ++i) {
            const Relationship& relationship = *m_relationships[members[i]];
            if (relationship.from == relationship.to)
                bends[members[i]] = static_cast<float>(i); // the number of the loop
            else
                bends[members[i]] = relationship.from == ends.first ? offsets[i] : -offsets[i];
        }
    }
    return bends;
}

void Builder::addLinks() {
    const std::vector<float> fanned = bends();
    for (std::size_t i = 0; i < m_relationships.size(); ++i) {
        addLink(*m_relationships[i]);
        SceneLink& link = m_links.back();
        link.bend = fanned[i];
        const auto place = m_linkPlaces.find(link.id);
        if (place == m_linkPlaces.end())
            continue;
        link.labelOffset = place->second->labelOffset;
        if (place->second->bend != 0)
            link.bend = static_cast<float>(place->second->bend);
    }
}

void Builder::addLink(const Relationship& relationship) {
    const style::LinkFacts facts = factsOf(relationship);
    std::string label;
    if (facts.type != nullptr && relationship.id)
        label = style::labelText(phrases::relationshipLabel(relationship, *facts.type, m_options.linkLabels,
                                                            m_input.rules.linkLabel),
                                 80);
    if (const auto note = m_options.footnotes.find(relationship.id); note != m_options.footnotes.end())
        label += " " + note->second;
    m_linkLooks.push_back(m_styler.look(facts, std::move(label)));
    if (presenceOf(relationship) == Presence::faded)
        m_linkLooks.back().emphasis = style::Emphasis::faded;
    SceneLink link;
    link.id = relationship.id;
    link.from = m_indices.at(relationship.from);
    link.to = m_indices.at(relationship.to);
    link.look = static_cast<std::uint32_t>(m_linkLooks.size() - 1);
    m_links.push_back(link);
}

/// An arrow that begins or ends at an entity follows it wherever it stands, from outline to outline.
Rect Builder::arrowArea(const Annotation& arrow) const {
    constexpr double kGap = 4;
    Point ends[] = {{arrow.area.left, arrow.area.top}, {arrow.area.right, arrow.area.bottom}};
    double room[] = {0, 0};
    const EntityId entities[] = {arrow.from, arrow.to};
    for (int i = 0; i < 2; ++i) {
        const auto node = m_indices.find(entities[i]);
        if (!entities[i] || node == m_indices.end())
            continue;
        ends[i] = m_positions[node->second];
        room[i] = m_nodeLooks[node->second].radius * 1.15 + kGap;
    }
    const double span = length(ends[1] - ends[0]);
    const Point along = span > 0 ? (ends[1] - ends[0]) * (1 / span) : Point{};
    if (span > room[0] + room[1]) {
        ends[0] = ends[0] + along * room[0];
        ends[1] = ends[1] - along * room[1];
    }
    return {ends[0].x, ends[0].y, ends[1].x, ends[1].y};
}

/// A folded frame is a node.
void Builder::addAnnotations() {
    for (Annotation annotation : m_input.annotations) {
        if (annotation.kind == AnnotationKind::frame && annotation.folded)
            continue;
        if (annotation.kind == AnnotationKind::arrow)
            annotation.area = arrowArea(annotation);
        const auto image = m_input.images.find(annotation.imageHash);
        m_annotations.push_back(
            sceneAnnotation(annotation, image == m_input.images.end() ? nullptr : image->second));
    }
}

std::vector<std::shared_ptr<const ui::SquarePicture>> Builder::pictures() const {
    std::vector<std::shared_ptr<const ui::SquarePicture>> pictures;
    if (m_input.pictures.empty())
        return pictures;
    for (const store::EntityRow* row : m_entities) {
        const auto found = m_input.pictures.find(row->id);
        pictures.push_back(found == m_input.pictures.end() ? nullptr : found->second);
    }
    return pictures;
}

Scene Builder::finish() {
    auto scene = std::make_shared<SceneData>();
    scene->version = nextSceneVersion();
    scene->nodeIds = std::move(m_nodeIds);
    scene->nodeLooks = std::move(m_nodeLooks);
    scene->pictures = pictures();
    scene->pinned = std::move(m_pinned);
    scene->placed = std::move(m_placed);
    scene->positions = std::move(m_positions);
    scene->links = std::move(m_links);
    scene->linkLooks = std::move(m_linkLooks);
    scene->annotations = std::move(m_annotations);
    scene->key = std::make_shared<const style::StyleKey>(m_styler.key());
    setIncidence(*scene);
    return scene;
}

} // namespace

phrases::Language linkLanguage(LabelLanguage names, phrases::Language ofProgram) {
    switch (names) {
    case LabelLanguage::english:
        return phrases::Language::english;
    case LabelLanguage::japanese:
        return phrases::Language::japanese;
    case LabelLanguage::both:
        return ofProgram;
    }
    return ofProgram;
}

std::vector<float> fan(std::size_t count) {
    const float spacing = count <= 2 ? 26 : count <= 4 ? 24 : 20;
    std::vector<float> offsets(count);
    for (std::size_t i = 0; i < count; ++i)
        offsets[i] = (static_cast<float>(i) - static_cast<float>(count - 1) / 2) * spacing;
    return offsets;
}

Scene buildScene(const SceneInput& input, const SceneOptions& options) {
    if (!hasStandIns(input))
        return Builder(input, options).build();
    const SceneInput prepared = withStandIns(input);
    return Builder(prepared, options).build();
}

} // namespace moneyties::canvas
