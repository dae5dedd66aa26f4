#include "core/style/board_filter.h"

#include <catch2/catch_test_macros.hpp>

using namespace moneyties;
using style::BoardFilter;

namespace {

BoardFilter strict() {
    BoardFilter filter;
    filter.hiddenKinds = {"fund", "place"};
    filter.hiddenCategories = {Category::conflict};
    filter.weakest = Strength::unconfirmed;
    filter.ended = BoardFilter::Ended::hidden;
    return filter;
}

} // namespace

TEST_CASE("a filter comes back from its JSON, and one that hides nothing is no text", "[filter]") {
    CHECK(style::filterFromJson(style::toJson(strict())) == strict());
    CHECK(style::toJson({}).empty());
    CHECK(style::filterFromJson("").isEmpty());
}

TEST_CASE("what cannot be read of a filter hides nothing", "[filter]") {
    CHECK(style::filterFromJson("{").isEmpty());
    CHECK(style::filterFromJson("[1]").isEmpty());
    CHECK(style::filterFromJson(R"({"hidden_kinds":7,"hidden_categories":["none",3],"weakest":1,"ended":[]})")
              .isEmpty());
}

TEST_CASE("a filter looks at kind, category, strength and end", "[filter]") {
    const BoardFilter filter = strict();
    EntityKind kind;
    kind.code = "fund";
    CHECK_FALSE(filter.shows(kind));
    kind.code = "person";
    CHECK(filter.shows(kind));
    RelationshipType type;
    type.category = Category::funding;
    Relationship relationship;
    relationship.strength = Strength::unconfirmed;
    CHECK(filter.shows(relationship, type, false));
    CHECK_FALSE(filter.shows(relationship, type, true));
    relationship.strength = Strength::tentative;
    CHECK_FALSE(filter.shows(relationship, type, false));
    CHECK(BoardFilter().shows(relationship, type, true));
    relationship.strength = Strength::confirmed;
    type.category = Category::conflict;
    CHECK_FALSE(filter.shows(relationship, type, false));
}
