#include "core/store/edit.h"

#include "core/base/error.h"
#include "tests/core/store/store_fixture.h"

#include <catch2/catch_test_macros.hpp>

using namespace moneyties;
using namespace moneyties::store;

namespace {

struct Fixture {
    TemporaryFolder folder;
    std::unique_ptr<Project> project = Project::create(folder / "a.ties");
    EntityId musk = addEntity(*project, "Elon Musk");
    EntityId openAi = addEntity(*project, "OpenAI", "company");

    void edit(const std::function<void(Edit&)>& change) {
        project->edit({ActionCode::editFields, {}}, change);
    }
    KindId kind(const char* code) const { return project->vocabulary().kindByCode(code)->id; }
    RelationshipTypeId type(const char* code) const { return project->vocabulary().typeByCode(code)->id; }

    FieldId addField(FieldDef field) {
        FieldId id;
        edit([&](Edit& e) { id = e.insert(field); });
        return id;
    }
};

FieldDef choiceField() {
    FieldDef field;
    field.code = "sector";
    field.labelEn = "Sector";
    field.labelJa = "業種";
    field.valueType = FieldType::choice;
    field.choices = {"AI", "宇宙"};
    return field;
}

std::string argumentOfRefusal(const std::function<void()>& action, ErrorCode code) {
    try {
        action();
    } catch (const Error& error) {
        CHECK(error.code() == code);
        return error.arguments().empty() ? std::string() : error.arguments().front();
    }
    FAIL("it was not refused");
    return {};
}

} // namespace

TEST_CASE("a custom field is kept with its choices, and its values with their record", "[store][edit]") {
    Fixture f;
    const FieldId sector = f.addField(choiceField());
    REQUIRE(f.project->fields().size() == 1);
    CHECK(f.project->fields().front().choices == std::vector<std::string>{"AI", "宇宙"});
    Entity entity = *f.project->entity(f.openAi);
    entity.fields = {{sector, "AI", "AI"}};
    ChangeSet changes;
    changes = f.project->edit({ActionCode::editEntity, {}}, [&](Edit& e) { e.update(entity); });
    CHECK(changes.entities.changed == std::vector<EntityId>{f.openAi});
    CHECK(f.project->entity(f.openAi)->fields == entity.fields);
    CHECK(f.project->entity(f.musk)->fields.empty());
    f.project->undo();
    CHECK(f.project->entity(f.openAi)->fields.empty());
}

TEST_CASE("an entity and a relationship of one number keep their fields apart", "[store][edit]") {
    Fixture f;
    FieldDef text = choiceField();
    text.valueType = FieldType::text;
    const FieldId ofEntities = f.addField(text);
    text.owner = FieldOwner::relationship;
    const FieldId ofTies = f.addField(text);
    Relationship founded = tie(*f.project, f.musk, "founded", f.openAi);
    founded.fields = {{ofTies, "b", ""}};
    RelationshipId id;
    f.edit([&](Edit& e) {
        Entity entity = *f.project->entity(f.musk);
        entity.fields = {{ofEntities, "a", ""}};
        e.update(entity);
        id = e.insert(founded);
    });
    REQUIRE(id.value == f.musk.value);
    CHECK(f.project->relationship(id)->fields == founded.fields);
    f.edit([&](Edit& e) { e.remove(id); });
    CHECK(f.project->entity(f.musk)->fields.size() == 1);
}

TEST_CASE("a removed custom field takes its values with it and brings them back", "[store][edit]") {
    Fixture f;
    const FieldId sector = f.addField(choiceField());
    f.edit([&](Edit& e) {
        Entity entity = *f.project->entity(f.openAi);
        entity.fields = {{sector, "宇宙", ""}};
        e.update(entity);
    });
    f.edit([&](Edit& e) { e.remove(sector); });
    CHECK(f.project->fields().empty());
    CHECK(f.project->entity(f.openAi)->fields.empty());
    f.project->undo();
    CHECK(f.project->entity(f.openAi)->fields.front().value == "宇宙");
}

TEST_CASE("a kind or type in use is not removed and says by how many", "[store][edit]") {
    Fixture f;
    f.edit([&](Edit& e) {
        e.insert(tie(*f.project, f.musk, "founded", f.openAi));
        e.insert(tie(*f.project, f.musk, "founded", f.openAi));
    });
    const auto removeKind = [&] { f.edit([&](Edit& e) { e.remove(f.kind("person")); }); };
    const auto removeType = [&] { f.edit([&](Edit& e) { e.remove(f.type("founded")); }); };
    CHECK(argumentOfRefusal(removeKind, ErrorCode::recordInUse) == "1");
    CHECK(argumentOfRefusal(removeType, ErrorCode::recordInUse) == "2");
    CHECK(f.project->vocabulary().typeByCode("founded"));
    f.edit([&](Edit& e) { e.remove(f.type("acquired")); });
    CHECK_FALSE(f.project->vocabulary().typeByCode("acquired"));
    f.project->undo();
    CHECK(f.project->vocabulary().typeByCode("acquired"));
}

TEST_CASE("what the vocabulary calls things needs a label", "[store][edit]") {
    Fixture f;
    const auto refused = [&](const std::function<void(Edit&)>& change) {
        argumentOfRefusal([&] { f.edit(change); }, ErrorCode::nameEmpty);
    };
    refused([](Edit& e) { e.insert(EntityKind()); });
    refused([](Edit& e) { e.insert(RelationshipType()); });
    refused([](Edit& e) { e.insert(Tag{{}, " 　", 0}); });
    refused([](Edit& e) { e.insert(FieldDef()); });
    FieldDef noChoice = choiceField();
    noChoice.choices.clear();
    CHECK(argumentOfRefusal([&] { f.addField(noChoice); }, ErrorCode::valueInvalid) == "choices");
    CHECK(argumentOfRefusal([&] { f.edit([](Edit& e) {
                                      e.insert(Tag{{}, std::string(10'000, 'x'), 0});
                                  }); },
                            ErrorCode::nameTooLong)
              .size() == 10'000);
}

TEST_CASE("an open question stays with its record", "[store][edit]") {
    Fixture f;
    f.edit([&](Edit& e) {
        Entity entity = *f.project->entity(f.openAi);
        entity.openQuestion = "who else invested?";
        e.update(entity);
    });
    CHECK(f.project->entity(f.openAi)->openQuestion == "who else invested?");
    CHECK(f.project->historyOf(f.openAi).front().field == "open_question");
}
