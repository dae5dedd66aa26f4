// What a board holds, read from the project for SceneBuilder.
#include "core/model/assessment.h"
#include "ui/canvas/scene_builder.h"
#include "ui/theme/square_picture.h"

#include <algorithm>
#include <chrono>
#include <map>
#include <unordered_set>
#include <utility>

namespace moneyties::canvas {

namespace {

constexpr std::size_t kMostOfQuery = 2000;      // entities that a board of a query shows
constexpr std::size_t kMostAskedOneByOne = 500; // records whose neighbours are looked up each by itself

using IdSet = std::unordered_set<EntityId>;

std::vector<store::EntityRow> entitiesOf(const store::Project& project, const Board& board,
                                         const std::vector<BoardNode>& nodes) {
    if (board.membership == Membership::all)
        return project.entityRows();
    std::vector<EntityId> ids;
    if (board.membership == Membership::query) {
        for (const store::NameHit& hit : project.search(board.query, kMostOfQuery))
            ids.push_back(hit.entity);
        const IdSet found(ids.begin(), ids.end());
        for (const BoardNode& node : nodes)
            if (node.broughtBy && !found.contains(node.entity))
                ids.push_back(node.entity);
    } else {
        for (const BoardNode& node : nodes)
            ids.push_back(node.entity);
    }
    return project.entityRows(ids);
}

IdSet idsOf(const std::vector<store::EntityRow>& rows) {
    IdSet ids;
    ids.reserve(rows.size());
    for (const store::EntityRow& row : rows)
        ids.insert(row.id);
    return ids;
}

/// Those with both ends among the ids, by id. Few entities are asked one by one; of many, all are read.
std::vector<Relationship> relationshipsAmong(const store::Project& project, const IdSet& ids) {
    if (ids.size() <= kMostAskedOneByOne)
        return project.relationshipsAmong({ids.begin(), ids.end()});
    std::vector<Relationship> found = project.relationships();
    std::erase_if(found, [&](const Relationship& r) { return !ids.contains(r.from) || !ids.contains(r.to); });
    return found;
}

using ClaimsByRelationship = std::unordered_map<RelationshipId, std::vector<Claim>>;

ClaimsByRelationship claimsOf(const store::Project& project, const std::vector<Relationship>& relationships) {
    ClaimsByRelationship claims;
    std::vector<RelationshipId> ids;
    for (const Relationship& relationship : relationships)
        ids.push_back(relationship.id);
    const bool areFew = ids.size() <= kMostAskedOneByOne;
    for (Claim& claim : areFew ? project.claimsOf(ids) : project.claims())
        if (const auto* id = std::get_if<RelationshipId>(&claim.subject))
            claims[*id].push_back(std::move(claim));
    return claims;
}

style::Evidence evidenceOf(const Relationship& relationship, const std::vector<Claim>& claims) {
    const Assessment assessment = assess(relationship, claims);
    return {!assessment.conflicts.empty(), !assessment.disputes.empty(), assessment.isUnsupported, false};
}

/// Both ends in one number, the same for either direction.
using Pair = std::pair<EntityId, EntityId>;
Pair pairOf(const Relationship& relationship) {
    return std::minmax(relationship.from, relationship.to);
}

void setEndings(SceneInput& input) {
    std::map<Pair, std::vector<Relationship>> between;
    for (const Relationship& relationship : input.relationships)
        between[pairOf(relationship)].push_back(relationship);
    for (const Relationship& relationship : input.relationships)
        if (endingOf(relationship, between[pairOf(relationship)], input.vocabulary))
            input.evidence[relationship.id].ended = true;
}

/// A file from a stranger may hold anything: what cannot be decoded is drawn as an empty frame.
std::shared_ptr<const QImage> imageFrom(const std::optional<std::string>& bytes) {
    constexpr int kLargestSide = 4096; // pixels; more than any export shows of it
    if (!bytes)
        return nullptr;
    QImage image =
        QImage::fromData(reinterpret_cast<const uchar*>(bytes->data()), static_cast<int>(bytes->size()));
    if (image.isNull())
        return nullptr;
    if (std::max(image.width(), image.height()) > kLargestSide)
        image = image.scaled(kLargestSide, kLargestSide, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    return std::make_shared<const QImage>(std::move(image));
}

void readAnnotations(SceneInput& input, const store::Project& project, const Board& board) {
    input.annotations = project.annotationsOf(board.id);
    std::ranges::stable_sort(input.annotations, {}, &Annotation::order);
    for (const Annotation& annotation : input.annotations)
        if (!annotation.imageHash.empty() && !input.images.contains(annotation.imageHash))
            input.images[annotation.imageHash] = imageFrom(project.blob(annotation.imageHash));
}

/// Of the most tied, as far as memory should bear; the others show their pictograms.
void readPictures(const store::Project& project, SceneInput& input) {
    constexpr std::size_t kMostPictures = 2000;
    std::vector<EntityId> ids;
    for (const store::EntityRow& row : input.entities)
        ids.push_back(row.id);
    const std::map<EntityId, std::string> hashes = project.pictures(ids);
    if (hashes.empty())
        return;
    for (const EntityId id : ids) {
        const auto hash = hashes.find(id);
        if (hash == hashes.end())
            continue;
        if (auto picture = ui::sharedPicture(hash->second, [&] { return project.blob(hash->second); }))
            input.pictures.emplace(id, std::move(picture));
        if (input.pictures.size() == kMostPictures)
            return;
    }
}

void readFacts(const store::Project& project, SceneInput& input) {
    for (const store::EntityRow& row : input.entities) {
        const auto entity = project.entity(row.id);
        if (!entity)
            continue;
        style::EntityFacts& facts = input.facts[row.id];
        facts.tags = entity->tags;
        if (entity->start.earliest)
            facts.year = static_cast<int>(std::chrono::year_month_day(*entity->start.earliest).year());
    }
}

/// All but the nodes and the entities, which are there already.
void fill(SceneInput& input, const store::Project& project, const Board& board) {
    input.vocabulary = project.vocabulary();
    input.links = project.linksOf(board.id);
    input.boardDeals = project.dealsOf(board.id);
    for (const BoardDeal& placed : input.boardDeals)
        if (auto deal = project.deal(placed.deal))
            input.deals.push_back(*std::move(deal));
    readAnnotations(input, project, board);
    readPictures(project, input);
    input.rules = style::rulesFromJson(board.styleRules);
    input.tags = project.tags();
    input.relationships = relationshipsAmong(project, idsOf(input.entities));
    const ClaimsByRelationship claims = claimsOf(project, input.relationships);
    static const std::vector<Claim> none;
    for (const Relationship& relationship : input.relationships) {
        const auto found = claims.find(relationship.id);
        input.evidence[relationship.id] =
            evidenceOf(relationship, found == claims.end() ? none : found->second);
    }
    setEndings(input);
    if (style::Styler::needsEntityFacts(input.rules))
        readFacts(project, input);
}

} // namespace

SceneInput readBoard(const store::Project& project, const Board& board) {
    SceneInput input;
    input.nodes = project.nodesOf(board.id);
    input.entities = entitiesOf(project, board, input.nodes);
    fill(input, project, board);
    return input;
}

SceneInput readBoard(const store::Project& project, const Board& board,
                     const std::vector<EntityId>& entities) {
    SceneInput input;
    input.nodes = project.nodesOf(board.id);
    input.entities = project.entityRows(entities);
    fill(input, project, board);
    return input;
}

} // namespace moneyties::canvas
