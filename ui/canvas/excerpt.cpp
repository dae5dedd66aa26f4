#include "ui/canvas/excerpt.h"

#include <algorithm>
#include <unordered_map>

namespace moneyties::canvas {
namespace {

class Builder {
public:
    Builder(const SceneData& whole, const PickedIndices& unlabelled)
        : m_whole(whole), m_unlabelled(unlabelled) {}

    void addChosen(NodeIndex node);
    void addLink(LinkIndex index);
    Excerpt build(std::size_t chosen);

private:
    NodeIndex addBare(NodeIndex node);
    NodeIndex add(NodeIndex node, style::NodeLook look);
    std::vector<std::shared_ptr<const ui::SquarePicture>> picturesOf(std::span<const NodeIndex> nodes) const;

    const SceneData& m_whole;
    const PickedIndices& m_unlabelled;
    std::unordered_map<NodeIndex, NodeIndex> m_places;
    std::vector<NodeIndex> m_origins;
    std::vector<style::NodeLook> m_nodeLooks;
    std::vector<Point> m_positions;
    std::vector<SceneLink> m_links;
    std::vector<style::LinkLook> m_linkLooks;
};

NodeIndex Builder::add(NodeIndex node, style::NodeLook look) {
    const auto [place, isNew] = m_places.try_emplace(node, static_cast<NodeIndex>(m_origins.size()));
    if (!isNew)
        return place->second;
    look.emphasis = style::Emphasis::normal;
    m_origins.push_back(node);
    m_nodeLooks.push_back(std::move(look));
    m_positions.push_back(m_whole.position(node));
    return place->second;
}

void Builder::addChosen(NodeIndex node) {
    if (m_unlabelled.hasNode(node))
        addBare(node);
    else
        add(node, m_whole.nodeLooks[node]);
}

NodeIndex Builder::addBare(NodeIndex node) {
    style::NodeLook look = m_whole.nodeLooks[node];
    look.label.clear();
    look.secondLabel.clear();
    return add(node, std::move(look));
}

void Builder::addLink(LinkIndex index) {
    SceneLink link = m_whole.links[index];
    style::LinkLook look = m_whole.look(link);
    look.emphasis = style::Emphasis::normal;
    if (m_unlabelled.hasLink(index)) {
        look.label.clear();
        look.mark = style::EvidenceMark::none; // it stands in the label
    }
    m_linkLooks.push_back(std::move(look));
    link.from = addBare(link.from);
    link.to = addBare(link.to);
    link.look = static_cast<std::uint32_t>(m_linkLooks.size() - 1);
    m_links.push_back(link);
}

std::vector<std::shared_ptr<const ui::SquarePicture>>
Builder::picturesOf(std::span<const NodeIndex> nodes) const {
    std::vector<std::shared_ptr<const ui::SquarePicture>> pictures;
    for (const NodeIndex node : nodes)
        pictures.push_back(m_whole.pictures[node]);
    return pictures;
}

Excerpt Builder::build(std::size_t chosen) {
    auto scene = std::make_shared<SceneData>();
    scene->version = nextSceneVersion();
    std::vector<EntityId> ids;
    for (const NodeIndex origin : m_origins)
        ids.push_back(m_whole.nodeIds[origin]);
    scene->nodeIds = std::move(ids);
    scene->pinned = std::vector<bool>(m_origins.size(), false);
    scene->placed = std::vector<bool>(m_origins.size(), true);
    scene->nodeLooks = std::move(m_nodeLooks);
    if (!m_whole.pictures.empty())
        scene->pictures = picturesOf(m_origins);
    scene->positions = std::move(m_positions);
    scene->links = std::move(m_links);
    scene->linkLooks = std::move(m_linkLooks);
    setIncidence(*scene);
    return {std::make_shared<const IndexedScene>(std::move(scene)), std::move(m_origins), chosen};
}

} // namespace

Excerpt excerptOf(const SceneData& whole, std::span<const NodeIndex> nodes, std::span<const LinkIndex> links,
                  const PickedIndices& unlabelled) {
    Builder builder(whole, unlabelled);
    const auto chosen = nodes.first(std::min(nodes.size(), kMostExcerptNodes));
    for (const NodeIndex node : chosen)
        builder.addChosen(node);
    for (const LinkIndex link : links.first(std::min(links.size(), kMostExcerptLinks)))
        builder.addLink(link);
    return builder.build(chosen.size());
}

std::vector<LinkIndex> linksAtAny(const SceneData& scene, std::span<const NodeIndex> nodes) {
    std::vector<LinkIndex> links;
    for (const NodeIndex node : nodes) {
        const auto at = scene.linksAt(node);
        links.insert(links.end(), at.begin(), at.end());
    }
    std::ranges::sort(links);
    links.erase(std::unique(links.begin(), links.end()), links.end());
    return links;
}

Excerpt movedBy(const Excerpt& excerpt, const SceneData& whole, Point delta) {
    if (!excerpt.indexed)
        return excerpt;
    const Scene& scene = excerpt.indexed->scene;
    std::vector<Point> positions = scene->positions.values();
    for (std::size_t i = 0; i < excerpt.chosen; ++i)
        positions[i] = whole.position(excerpt.origins[i]) + delta;
    Excerpt moved = excerpt;
    moved.indexed = std::make_shared<const IndexedScene>(withPositions(scene, std::move(positions)));
    return moved;
}

} // namespace moneyties::canvas
