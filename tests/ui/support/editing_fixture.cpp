#include "tests/ui/support/editing_fixture.h"

#include "core/phrases/money_words.h"
#include "ui/models/edits/entity_edits.h"

#include <utility>

namespace moneyties::ui {

namespace {

Entity entityCalled(KindId kind, const char* english, const char* japanese) {
    Entity entity = newEntity(english, kind);
    Name& name = entity.names.emplace_back();
    name.text = japanese;
    name.language = "ja";
    name.preferred = true;
    return entity;
}

Relationship tie(EntityId from, RelationshipTypeId type, EntityId to, int year) {
    Relationship relationship;
    relationship.from = from;
    relationship.type = type;
    relationship.to = to;
    relationship.start = FuzzyDate::ofYear(year);
    return relationship;
}

} // namespace

EditingFixture::EditingFixture() {
    const auto file = std::filesystem::path(folder.filePath(QStringLiteral("p.ties")).toStdString());
    document = std::make_unique<Document>(store::Project::create(file));
    document->run({store::ActionCode::import, {}}, [this](store::Edit& edit) {
        microsoft = edit.insert(entityCalled(kindId("company"), "Microsoft", "マイクロソフト"));
        musk = edit.insert(entityCalled(kindId("person"), "Elon Musk", "イーロン・マスク"));
        openAi = edit.insert(entityCalled(kindId("company"), "OpenAI", "オープンAI"));
        xAi = edit.insert(entityCalled(kindId("company"), "xAI", "エックスAI"));
        Relationship invested = tie(microsoft, typeId("invested"), openAi, 2019);
        invested.amount = phrases::parseMoney("US$1,000,000,000");
        microsoftInvested = edit.insert(invested);
        muskInvested = edit.insert(tie(musk, typeId("invested"), openAi, 2015));
        muskLeads = edit.insert(tie(musk, typeId("leads"), xAi, 2023));
        Source source;
        source.title = "OpenAIの舞台裏";
        source.publisher = "AWARE";
        source.url = "https://example.org/story";
        source.published = FuzzyDate::ofDay(Day(std::chrono::year(2024) / 9 / 9));
        article = edit.insert(source);
        Claim stated;
        stated.subject = microsoftInvested;
        stated.source = article;
        stated.amount = invested.amount;
        stated.start = invested.start;
        claim = edit.insert(stated);
    });
}

} // namespace moneyties::ui
