#include "core/store/records/referring_columns.h"

#include "core/store/records/tables.h"

#include <catch2/catch_test_macros.hpp>

#include <string>

using namespace moneyties;
using namespace moneyties::store;

namespace {

template<class Record>
std::string columnName(int number) {
    return specOf<Record>().columns[static_cast<std::size_t>(specOf<Record>().indexOf(number))].name;
}

} // namespace

TEST_CASE("each number of a referring column is that of the column it says", "[store]") {
    CHECK(columnName<Entity>(kEntityMergedInto) == "merged_into");
    CHECK(columnName<Relationship>(kRelationshipFrom) == "from_entity");
    CHECK(columnName<Relationship>(kRelationshipTo) == "to_entity");
    CHECK(columnName<Relationship>(kRelationshipDeal) == "deal");
    CHECK(columnName<ClaimRow>(kClaimEntity) == "entity");
    CHECK(columnName<ClaimRow>(kClaimSupersedes) == "supersedes");
    CHECK(columnName<Source>(kSourceRetells) == "retells");
    CHECK(columnName<Expansion>(kExpansionEntity) == "entity");
    CHECK(columnName<BoardNodeRow>(kNodeBroughtBy) == "brought_by");
    CHECK(columnName<Annotation>(kAnnotationFrom) == "from_entity");
    CHECK(columnName<Annotation>(kAnnotationTo) == "to_entity");
}
