#include "tests/core/store/random_edits.h"

#include "core/base/error.h"

namespace moneyties::store {

int RandomEdits::number(int below) {
    return static_cast<int>(m_random() % static_cast<unsigned>(below));
}

std::string RandomEdits::text() {
    static const std::vector<std::string> words = {"Elon",
                                                   "マスク",
                                                   "出資",
                                                   "OpenAI",
                                                   "",
                                                   "it's \"quoted\"",
                                                   "高輪ゲートウェイ",
                                                   "x",
                                                   "long text with spaces"};
    return any(words) + any(words);
}

FuzzyDate RandomEdits::date() {
    switch (number(4)) {
    case 0:
        return {};
    case 1:
        return FuzzyDate::ofYear(1990 + number(40));
    case 2:
        return FuzzyDate::ofMonth(1600 + number(500), 1 + static_cast<unsigned>(number(12)));
    default:
        return {"since spring", FuzzyDate::ofYear(2000 + number(20)).earliest, {}, true};
    }
}

EndDate RandomEdits::end() {
    const auto state = static_cast<EndDate::State>(number(4));
    const bool hasDate = state == EndDate::State::on || state == EndDate::State::ongoingAsOf;
    return {state, hasDate ? date() : FuzzyDate()};
}

Money RandomEdits::money() {
    Money money;
    if (chance(3))
        return money;
    money.lowest = number(1'000'000);
    if (chance(2))
        money.highest = *money.lowest + number(1000);
    money.about = chance(2);
    money.currency = chance(2) ? "USD" : "JPY";
    money.measure = static_cast<Measure>(number(5));
    money.joint = chance(4);
    money.words = text();
    return money;
}

Entity RandomEdits::entity() {
    Entity entity;
    entity.kind = any(m_project.vocabulary().kinds()).id;
    for (int i = number(4); i >= 0; --i) {
        Name name;
        name.text = "N" + text();
        name.language = chance(2) ? "ja" : "en";
        name.role = static_cast<NameRole>(number(4));
        name.reading = text();
        name.validFrom = date();
        entity.names.push_back(name);
    }
    entity.start = date();
    entity.end = end();
    entity.note = text();
    entity.disambiguatorEn = text();
    entity.unnamed = chance(5);
    entity.isPrivate = chance(5);
    for (const Tag& tag : m_project.tags())
        if (chance(2))
            entity.tags.push_back(tag.id);
    entity.fields = values(FieldOwner::entity);
    if (chance(3))
        entity.externalIds.push_back({"wikidata", "Q" + std::to_string(number(1000))});
    return entity;
}

std::vector<FieldValue> RandomEdits::values(FieldOwner owner) {
    std::vector<FieldValue> values;
    for (const FieldDef& field : m_project.fields())
        if (field.owner == owner && chance(2))
            values.push_back({field.id, text(), text()});
    return values;
}

EntityId RandomEdits::anyEntity() {
    const auto rows = m_project.entityRows();
    return rows.empty() ? EntityId() : any(rows).id;
}

Relationship RandomEdits::relationship() {
    Relationship tie;
    tie.type = any(m_project.vocabulary().types()).id;
    tie.from = anyEntity();
    tie.to = anyEntity();
    tie.start = date();
    tie.end = end();
    tie.amount = money();
    if (chance(2))
        tie.share = Share{number(1'000'001)};
    tie.role = text();
    tie.stage = static_cast<Stage>(number(9));
    tie.strength = static_cast<Strength>(number(3));
    tie.note = text();
    for (const Tag& tag : m_project.tags())
        if (chance(3))
            tie.tags.push_back(tag.id);
    tie.fields = values(FieldOwner::relationship);
    if (const auto deals = m_project.deals(); !deals.empty() && chance(2))
        tie.deal = any(deals).id;
    return tie;
}

Deal RandomEdits::deal() {
    Deal deal;
    deal.kind = static_cast<DealKind>(number(6));
    deal.nameEn = text();
    deal.total = money();
    deal.valuation = money();
    deal.start = date();
    deal.end = end();
    deal.stage = static_cast<Stage>(number(9));
    return deal;
}

Source RandomEdits::source() {
    Source source;
    source.title = "T" + text();
    source.url = chance(2) ? "https://example.org/" + std::to_string(number(100)) : "";
    source.published = date();
    source.language = "ja";
    if (const auto sources = m_project.sources(); !sources.empty() && chance(3))
        source.retells = any(sources).id;
    return source;
}

Claim RandomEdits::claim() {
    Claim claim;
    claim.source = any(m_project.sources()).id;
    const auto ties = m_project.relationships();
    const auto deals = m_project.deals();
    if (!ties.empty() && chance(2))
        claim.subject = any(ties).id;
    else if (!deals.empty() && chance(2))
        claim.subject = any(deals).id;
    else
        claim.subject = anyEntity();
    claim.stance = static_cast<Stance>(number(2));
    claim.quote = text();
    if (chance(2))
        claim.quotePlace = QuotePlace{3, 9};
    claim.start = date();
    claim.end = end();
    claim.amount = money();
    claim.valuation = money();
    if (chance(2))
        claim.stage = static_cast<Stage>(number(9));
    claim.basis = static_cast<Basis>(number(6));
    claim.sourceGrade = chance(2) ? 'B' : '\0';
    claim.informationGrade = number(7);
    if (const auto claims = m_project.claims(); !claims.empty() && chance(3))
        claim.supersedes = any(claims).id;
    return claim;
}

Board RandomEdits::board() {
    Board board;
    board.name = "B" + text();
    board.membership = static_cast<Membership>(number(3));
    if (chance(2))
        board.camera = Camera{{1.5 * number(100), -2.25}, 0.5};
    board.order = number(9);
    return board;
}

void RandomEdits::changeEntities(Edit& edit) {
    const EntityId known = anyEntity();
    if (!known || chance(2)) {
        edit.insert(entity());
    } else if (chance(4)) {
        edit.remove(known);
    } else {
        Entity changed = entity();
        changed.id = known;
        const Entity old = *m_project.entity(known);
        if (chance(2)) // known names behind new ones
            changed.names.insert(changed.names.end(), old.names.begin(), old.names.end());
        edit.update(changed);
    }
}

void RandomEdits::changeRelationships(Edit& edit) {
    if (!anyEntity())
        return;
    const auto ties = m_project.relationships();
    if (ties.empty() || chance(2)) {
        edit.insert(relationship());
    } else if (chance(4)) {
        edit.remove(any(ties).id);
    } else {
        Relationship changed = relationship();
        changed.id = any(ties).id;
        edit.update(changed);
    }
}

void RandomEdits::changeDeals(Edit& edit) {
    const auto deals = m_project.deals();
    if (deals.empty() || chance(2)) {
        edit.insert(deal());
    } else if (chance(3)) {
        edit.remove(any(deals).id);
    } else {
        Deal changed = deal();
        changed.id = any(deals).id;
        edit.update(changed);
    }
}

void RandomEdits::changeClaims(Edit& edit) {
    if (m_project.sources().empty() || !anyEntity())
        return;
    const auto claims = m_project.claims();
    if (claims.empty() || chance(2)) {
        edit.insert(claim());
    } else if (chance(3)) {
        edit.remove(any(claims).id);
    } else {
        Claim changed = claim();
        changed.id = any(claims).id;
        edit.update(changed);
    }
}

void RandomEdits::changeSources(Edit& edit) {
    const auto sources = m_project.sources();
    if (sources.empty() || chance(2)) {
        edit.insert(source());
        return;
    }
    const SourceId known = any(sources).id;
    if (chance(3) && m_project.claimsFrom(known).empty()) {
        edit.remove(known);
    } else {
        Source changed = source();
        changed.id = known;
        changed.retells = {};
        edit.update(changed);
    }
}

void RandomEdits::changeVocabulary(Edit& edit) {
    RelationshipType type = any(m_project.vocabulary().types());
    type.labelEn = "L" + text();
    type.ends = {"leads", "works_at"};
    edit.update(type);
    EntityKind kind = any(m_project.vocabulary().kinds());
    kind.colour = static_cast<std::uint32_t>(number(0xFFFFFF));
    edit.update(kind);
    if (chance(4)) {
        type.code = "code" + std::to_string(m_random());
        edit.insert(type);
        kind.code = type.code;
        edit.insert(kind);
    }
}

void RandomEdits::changeTags(Edit& edit) {
    const auto tags = m_project.tags();
    if (tags.empty() || chance(2))
        edit.insert(Tag{{}, "T" + text(), 1});
    else if (chance(3))
        edit.remove(any(tags).id);
    else
        edit.update(Tag{any(tags).id, "T" + text(), 2});
}

void RandomEdits::changeFields(Edit& edit) {
    const auto fields = m_project.fields();
    FieldDef field;
    field.owner = chance(2) ? FieldOwner::entity : FieldOwner::relationship;
    field.code = field.labelEn = "F" + text();
    field.valueType = static_cast<FieldType>(number(7));
    field.choices = {"a", "い"};
    if (fields.empty() || chance(2)) {
        edit.insert(field);
    } else if (chance(3)) {
        edit.remove(any(fields).id);
    } else {
        field.id = any(fields).id;
        edit.update(field);
    }
}

void RandomEdits::changeBoards(Edit& edit) {
    const auto boards = m_project.boards();
    if (boards.empty() || chance(3)) {
        edit.insert(board());
    } else if (chance(4)) {
        edit.remove(any(boards).id);
    } else {
        Board changed = board();
        changed.id = any(boards).id;
        edit.update(changed);
    }
}

void RandomEdits::changeAnnotations(Edit& edit) {
    const auto boards = m_project.boards();
    if (boards.empty())
        return;
    const BoardId on = any(boards).id;
    const auto annotations = m_project.annotationsOf(on);
    Annotation annotation;
    annotation.board = on;
    annotation.text = text();
    annotation.area = {0.5, 1, 20.25, 30};
    annotation.from = anyEntity();
    annotation.layer = chance(2) ? AnnotationLayer::underNodes : AnnotationLayer::overNodes;
    if (annotations.empty() || chance(2)) {
        edit.insert(annotation);
    } else if (chance(3)) {
        edit.remove(any(annotations).id);
    } else {
        annotation.id = any(annotations).id;
        edit.update(annotation);
    }
}

void RandomEdits::changeNodes(Edit& edit) {
    const auto boards = m_project.boards();
    const EntityId node = anyEntity();
    if (boards.empty() || !node)
        return;
    const BoardId on = any(boards).id;
    BoardNode place{node, {number(100) / 3.0, -5}, chance(2), chance(3), {}};
    if (chance(3))
        place.broughtBy = edit.insert(Expansion{{}, on, anyEntity(), "{}"});
    edit.place(on, {place});
    if (chance(4))
        edit.takeOff(on, {anyEntity()});
    if (const auto ties = m_project.relationships(); !ties.empty())
        edit.shape(on, {{any(ties).id, chance(2), number(9) / 2.0, {1, 2}}});
    if (const auto deals = m_project.deals(); !deals.empty()) {
        const auto drawing = chance(2) ? DealDrawing::hub : DealDrawing::links;
        edit.place(on, {BoardDeal{any(deals).id, drawing, {4, number(9) / 4.0}, chance(2), chance(3)}});
        if (chance(4))
            edit.takeOff(on, {any(deals).id});
    }
}

void RandomEdits::change(Edit& edit) {
    using Change = void (RandomEdits::*)(Edit&);
    constexpr Change kChanges[] = {
        &RandomEdits::changeEntities, &RandomEdits::changeRelationships, &RandomEdits::changeDeals,
        &RandomEdits::changeClaims,   &RandomEdits::changeSources,       &RandomEdits::changeVocabulary,
        &RandomEdits::changeTags,     &RandomEdits::changeBoards,        &RandomEdits::changeAnnotations,
        &RandomEdits::changeNodes,    &RandomEdits::changeEntities,      &RandomEdits::changeRelationships,
        &RandomEdits::changeFields,
    };
    (this->*kChanges[number(std::size(kChanges))])(edit);
}

ChangeSet RandomEdits::step() {
    return m_project.edit({ActionCode::editEntity, {"random"}}, [this](Edit& edit) {
        for (int i = number(4); i >= 0; --i)
            change(edit);
    });
}

} // namespace moneyties::store
