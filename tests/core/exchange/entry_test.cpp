#include "core/exchange/entry.h"

#include "tests/core/store/store_fixture.h"

#include <catch2/catch_test_macros.hpp>

using namespace moneyties;
using namespace moneyties::exchange;
using State = EntryName::State;

namespace {

struct Fixture {
    store::TemporaryFolder folder;
    std::unique_ptr<store::Project> project = store::Project::create(folder / "a.ties");

    EntryPlan plan(const char* line) {
        return planEntry(*project, phrases::QuickEntryReader(project->vocabulary()).parse(line));
    }

    EntryRecords write(EntryPlan plan) {
        for (EntryName& name : plan.subjects)
            if (!name.isResolved())
                makeNew(name);
        for (EntryName& name : plan.objects)
            if (!name.isResolved())
                makeNew(name);
        EntryRecords records;
        project->edit({store::ActionCode::quickEntry, {}},
                      [&](store::Edit& edit) { records = writeEntry(edit, project->vocabulary(), plan); });
        return records;
    }

    std::string kindOf(EntityId id) { return project->vocabulary().kind(project->entity(id)->kind)->code; }
};

} // namespace

TEST_CASE("a name that one entity has stands for it", "[exchange]") {
    Fixture fixture;
    const EntityId musk = store::addEntity(*fixture.project, "Elon Musk");
    const EntryPlan plan = fixture.plan("ELON MUSK > founded 2023 > xAI");
    CHECK(plan.subjects[0].state == State::known);
    CHECK(plan.subjects[0].entity == musk);
    CHECK(plan.objects[0].state == State::unknown);
    CHECK_FALSE(plan.isReady());
}

TEST_CASE("nothing is chosen among namesakes", "[exchange]") {
    Fixture fixture;
    store::addEntity(*fixture.project, "Kei Sato");
    store::addEntity(*fixture.project, "Kei Sato");
    const EntryPlan plan = fixture.plan("Kei Sato > founded > X");
    CHECK(plan.subjects[0].state == State::ambiguous);
    CHECK(plan.subjects[0].candidates.size() == 2);
}

TEST_CASE("a kind behind a name tells namesakes apart and makes a new one of that kind", "[exchange]") {
    Fixture fixture;
    const EntityId person = store::addEntity(*fixture.project, "Ford");
    const EntityId company = store::addEntity(*fixture.project, "Ford", "company");
    CHECK(fixture.plan("Ford > founded > X").subjects[0].state == State::ambiguous);
    CHECK(fixture.plan("Ford (person) > founded > X").subjects[0].entity == person);
    CHECK(fixture.plan("Ford（企業） > founded > X").subjects[0].entity == company);
    const EntryPlan plan = fixture.plan("Ford (fund) > founded > X");
    CHECK(plan.subjects[0].state == State::similar);
    const EntryRecords records = fixture.write(plan);
    CHECK(fixture.kindOf(records.newEntities.front()) == "fund");
}

TEST_CASE("what several do together is a deal of its own kind", "[exchange]") {
    Fixture fixture;
    CHECK(fixture.write(fixture.plan("A; B > acquired $5M > X")).deals.front().kind == DealKind::acquisition);
    CHECK(fixture.write(fixture.plan("A; B > lent to $5M > X")).deals.front().kind == DealKind::loan);
    CHECK(fixture.write(fixture.plan("A; B > serB $5M > X")).deals.front().kind == DealKind::round);
}

TEST_CASE("a name like an existing one is told apart from an unknown one", "[exchange]") {
    Fixture fixture;
    store::addEntity(*fixture.project, "Elon Musk");
    CHECK(fixture.plan("Elon Mask > founded > X").subjects[0].state == State::similar);
    CHECK(fixture.plan("Yoko Ono > founded > X").subjects[0].state == State::unknown);
}

TEST_CASE("new names become entities of the kind that the type suggests", "[exchange]") {
    Fixture fixture;
    const EntryRecords records = fixture.write(fixture.plan("佐藤恵 > 率いる > ABC"));
    REQUIRE(records.newEntities.size() == 2);
    CHECK(fixture.kindOf(records.newEntities[0]) == "person");
    CHECK(fixture.project->entity(records.newEntities[0])->names[0].language == "ja");
    CHECK(fixture.kindOf(records.newEntities[1]) == "company");
}

TEST_CASE("one line is one step with all its values", "[exchange]") {
    Fixture fixture;
    const EntryRecords records = fixture.write(fixture.plan("A > invested 5M USD 2012 negotiating > B"));
    REQUIRE(records.relationships.size() == 1);
    const Relationship stored = *fixture.project->relationship(records.relationships[0].id);
    CHECK(stored.amount.lowest == 500'000'000);
    CHECK(stored.start.earliest == FuzzyDate::ofYear(2012).earliest);
    CHECK(stored.stage == Stage::negotiating);
    CHECK(records.deals.empty());

    fixture.project->undo();
    CHECK(fixture.project->counts().entities == 0);
    CHECK(fixture.project->counts().relationships == 0);
}

TEST_CASE("an amount that several put in is counted once, as the total of a deal", "[exchange]") {
    Fixture fixture;
    const EntryRecords records = fixture.write(fixture.plan("A*; B; C > シリーズB 10億円 交渉中 > X"));
    REQUIRE(records.deals.size() == 1);
    CHECK(records.deals[0].total.lowest == 1'000'000'000);
    CHECK(records.deals[0].total.joint);
    CHECK(records.deals[0].stage == Stage::negotiating);
    REQUIRE(records.relationships.size() == 3);
    for (const Relationship& relationship : records.relationships) {
        CHECK_FALSE(relationship.amount.isStated());
        CHECK(relationship.deal == records.deals[0].id);
    }
    CHECK(records.relationships[0].role == "lead investor");
    CHECK(records.relationships[1].role.empty());
}

TEST_CASE("an inverse type runs from the object to the subject", "[exchange]") {
    Fixture fixture;
    const EntryRecords records = fixture.write(fixture.plan("B > received investment from > A"));
    REQUIRE(records.relationships.size() == 1);
    CHECK(fixture.project->entity(records.relationships[0].from)->names[0].text == "A");
}

TEST_CASE("a new name that stands twice in a line is made once", "[exchange]") {
    Fixture fixture;
    const EntryRecords records = fixture.write(fixture.plan("A; B > founded > B"));
    CHECK(records.newEntities.size() == 2);
}
