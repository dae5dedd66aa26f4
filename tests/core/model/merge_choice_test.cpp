#include "core/model/merge_choice.h"

#include <catch2/catch_test_macros.hpp>

using namespace moneyties;

namespace {

Name name(const char* text, const char* language, bool preferred = true) {
    Name made;
    made.text = text;
    made.language = language;
    made.preferred = preferred;
    return made;
}

Entity entity(const char* english, const char* japanese = "") {
    Entity made;
    made.kind = KindId(1);
    made.names.push_back(name(english, "en"));
    if (*japanese)
        made.names.push_back(name(japanese, "ja"));
    return made;
}

std::size_t preferredIn(const Entity& entity, const char* language) {
    std::size_t count = 0;
    for (const Name& one : entity.names)
        count += one.preferred && one.language == language ? 1 : 0;
    return count;
}

} // namespace

TEST_CASE("only fields in which both hold something else have to be chosen", "[merge]") {
    Entity a = entity("SoftBank Group");
    Entity b = entity("Softbank", "ソフトバンク");
    a.note = "note";
    b.start = FuzzyDate::ofYear(1981);
    CHECK(differingFields(a, b) == std::vector{MergeField::nameEn});
    b.note = "other";
    b.kind = KindId(2);
    CHECK(differingFields(a, b) == std::vector{MergeField::kind, MergeField::nameEn, MergeField::note});
    CHECK(differingFields(a, a).empty());
}

TEST_CASE("gaps are filled, names and tags are all kept, and one name per language stays preferred",
          "[merge]") {
    Entity a = entity("SoftBank Group");
    Entity b = entity("Softbank", "ソフトバンク");
    a.tags = {TagId(1)};
    b.tags = {TagId(1), TagId(2)};
    b.start = FuzzyDate::ofYear(1981);
    const Entity merged = mergedEntity(a, b);
    CHECK(nameIn(merged, "en") == "SoftBank Group");
    CHECK(nameIn(merged, "ja") == "ソフトバンク");
    CHECK(merged.names.size() == 3);
    CHECK(merged.start == b.start);
    CHECK(merged.tags == std::vector{TagId(1), TagId(2)});
    CHECK(preferredIn(merged, "en") == 1);
    CHECK(preferredIn(merged, "ja") == 1);
}

TEST_CASE("the chosen side's value remains, and notes can be joined", "[merge]") {
    Entity a = entity("SoftBank Group");
    Entity b = entity("Softbank");
    a.note = "one";
    b.note = "two";
    b.kind = KindId(7);
    const Entity merged = mergedEntity(a, b,
                                       {{MergeField::kind, MergeSide::merged},
                                        {MergeField::nameEn, MergeSide::merged},
                                        {MergeField::note, MergeSide::both}});
    CHECK(merged.kind == KindId(7));
    CHECK(nameIn(merged, "en") == "Softbank");
    CHECK(merged.note == "one\n\ntwo");
    CHECK(preferredIn(merged, "en") == 1);
}

TEST_CASE("custom fields that differ are chosen one by one, gaps are filled", "[merge]") {
    Entity a = entity("SoftBank Group");
    Entity b = entity("Softbank");
    const FieldId staff(1), sector(2), seat(3), site(4);
    a.fields = {{staff, "100", "100"}, {sector, "tech", "tech"}, {site, "x", "x"}};
    b.fields = {
        {staff, "200", "200"}, {sector, "telecom", "telecom"}, {seat, "東京", "東京"}, {site, "x", "x"}};
    CHECK(differingCustomFields(a, b) == std::vector{staff, sector});
    const Entity merged = mergedEntity(a, b, {{MergeField::custom, MergeSide::merged, sector}});
    CHECK(merged.fields == std::vector<FieldValue>{{staff, "100", "100"},
                                                   {sector, "telecom", "telecom"},
                                                   {seat, "東京", "東京"},
                                                   {site, "x", "x"}});
}
