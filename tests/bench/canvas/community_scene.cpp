#include "tests/bench/canvas/community_scene.h"

#include <fmt/format.h>

#include <array>
#include <numbers>
#include <random>

namespace moneyties::bench {
namespace {

constexpr std::size_t kCommunity = 100;
constexpr double kPitch = 560; // scene units between communities

class Builder {
public:
    Builder(std::size_t nodes, std::size_t links)
        : m_nodes(nodes), m_links(links),
          m_side(static_cast<std::size_t>(std::ceil(std::sqrt(static_cast<double>(nodes) / kCommunity)))) {}

    canvas::Scene build();

private:
    Point place(std::size_t node);
    std::size_t partner(std::size_t node);
    std::size_t below(std::size_t count) {
        return std::uniform_int_distribution<std::size_t>(0, count - 1)(m_random);
    }
    double unit() { return std::uniform_real_distribution<double>(0, 1)(m_random); }

    std::mt19937_64 m_random{7};
    std::size_t m_nodes;
    std::size_t m_links;
    std::size_t m_side;
};

Point Builder::place(std::size_t node) {
    const std::size_t community = node / kCommunity;
    const double angle = 2 * std::numbers::pi * unit();
    const double radius = 0.5 * kPitch * std::sqrt(unit());
    return {static_cast<double>(community % m_side) * kPitch + radius * std::cos(angle),
            static_cast<double>(community / m_side) * kPitch + radius * std::sin(angle)};
}

std::size_t Builder::partner(std::size_t node) {
    const double chance = unit();
    if (chance > 0.95)
        return below(m_nodes);
    const std::size_t community = node / kCommunity + (chance > 0.75 ? 1 : 0);
    return std::min(m_nodes - 1, community * kCommunity + below(kCommunity));
}

style::NodeLook lookOf(std::size_t node) {
    static constexpr std::array<style::Colour, 4> kColours{0x3867A8, 0xC0741A, 0x1F8A80, 0x75539E};
    static constexpr std::array kShapes{KindShape::circle, KindShape::roundedSquare, KindShape::octagon,
                                        KindShape::hexagon};
    style::NodeLook look;
    look.shape = kShapes[node % kShapes.size()];
    look.fill = kColours[node % kColours.size()];
    look.icon = node % 4 == 0 ? "person" : "company";
    look.label = node % 2 == 0 ? fmt::format("Company {}", node) : fmt::format("投資会社{}", node);
    look.importance = static_cast<double>((node * 7919) % 1000);
    return look;
}

std::vector<style::LinkLook> linkLooks() {
    std::vector<style::LinkLook> looks;
    for (const style::Colour colour : {0x1D8A4EU, 0x3867A8U, 0x75539EU, 0xC0741AU}) {
        style::LinkLook look;
        look.colour = colour;
        look.label = "invested US$5M · 2019";
        looks.push_back(look);
    }
    return looks;
}

canvas::Scene Builder::build() {
    auto scene = std::make_shared<canvas::SceneData>();
    scene->version = canvas::nextSceneVersion();
    std::vector<EntityId> ids(m_nodes);
    std::vector<style::NodeLook> looks(m_nodes);
    std::vector<Point> positions(m_nodes);
    for (std::size_t node = 0; node < m_nodes; ++node) {
        ids[node] = EntityId(static_cast<std::int64_t>(node + 1));
        looks[node] = lookOf(node);
        positions[node] = place(node);
    }
    std::vector<canvas::SceneLink> links(m_links);
    for (std::size_t link = 0; link < m_links; ++link) {
        const std::size_t from = below(m_nodes);
        std::size_t to = partner(from);
        if (to == from)
            to = (from + 1) % m_nodes;
        links[link] = {RelationshipId(static_cast<std::int64_t>(link + 1)),
                       static_cast<canvas::NodeIndex>(from),
                       static_cast<canvas::NodeIndex>(to),
                       static_cast<std::uint32_t>(link % 4),
                       0,
                       {}};
    }
    scene->nodeIds = std::move(ids);
    scene->nodeLooks = std::move(looks);
    scene->positions = std::move(positions);
    scene->pinned = std::vector<bool>(m_nodes);
    scene->placed = std::vector<bool>(m_nodes, true);
    scene->links = std::move(links);
    scene->linkLooks = linkLooks();
    canvas::setIncidence(*scene);
    return scene;
}

} // namespace

canvas::Scene communityScene(std::size_t nodes, std::size_t links) {
    return Builder(nodes, links).build();
}

} // namespace moneyties::bench
