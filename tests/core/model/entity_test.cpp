#include "core/model/entity.h"

#include <catch2/catch_test_macros.hpp>

using namespace moneyties;

namespace {

Name name(std::string text, std::string language, NameRole role = NameRole::primary) {
    Name result;
    result.text = std::move(text);
    result.language = std::move(language);
    result.role = role;
    return result;
}

Entity entityWith(std::vector<Name> names) {
    Entity entity;
    entity.names = std::move(names);
    return entity;
}

} // namespace

TEST_CASE("the name in a language is the preferred one, else the first primary", "[model][entity]") {
    Entity entity =
        entityWith({name("マスク", "ja", NameRole::alias), name("イーロン・マスク", "ja"),
                    name("イーロン・リーヴ・マスク", "ja", NameRole::legal), name("Elon Musk", "en")});
    CHECK(nameIn(entity, "ja") == "イーロン・マスク");
    CHECK(nameIn(entity, "en") == "Elon Musk");
    CHECK(nameIn(entity, "ko").empty());
    entity.names[2].preferred = true;
    CHECK(nameIn(entity, "ja") == "イーロン・リーヴ・マスク");
}

TEST_CASE("a regional form counts as its language, another script does not", "[model][entity]") {
    const Entity entity = entityWith({name("Toyota Jidōsha", "ja-Latn"), name("トヨタ自動車", "ja-JP")});
    CHECK(nameIn(entity, "ja") == "トヨタ自動車");
    CHECK(nameIn(entity, "ja-Latn") == "Toyota Jidōsha");
    CHECK(nameIn(entity, "j").empty());
}

TEST_CASE("the displayed name falls back to English, then to the first name", "[model][entity]") {
    CHECK(displayName(entityWith({name("Grok", "en")}), "ja") == "Grok");
    CHECK(displayName(entityWith({name("Яндекс", "ru"), name("Yandex", "en")}), "ja") == "Yandex");
    CHECK(displayName(entityWith({name("Twitter", "", NameRole::alias)}), "ja") == "Twitter");
    CHECK(displayName(entityWith({name("テスラ", "ja"), name("Tesla", "en")})) == "Tesla");
    CHECK(displayName(Entity{}).empty());
}
