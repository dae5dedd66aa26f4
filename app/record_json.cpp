#include "app/record_json.h"

#include "app/project_option.h"
#include "core/model/codes.h"

namespace moneyties::app {

namespace {

using Json = nlohmann::ordered_json;

void addText(Json& json, const char* key, const std::string& text) {
    if (!text.empty())
        json[key] = text;
}

void addDate(Json& json, const char* key, const FuzzyDate& date) {
    if (date.isStated())
        json[key] = {{"edtf", toEdtf(date)}, {"words", date.words}};
}

void addEnd(Json& json, const EndDate& end) {
    if (end.isStated())
        json["end"] = {{"state", codeOf(end.state)}, {"edtf", toEdtf(end.date)}, {"words", end.date.words}};
}

void addMoney(Json& json, const char* key, const Money& money) {
    if (money.isStated())
        json[key] = moneyJson(money);
}

void addShare(Json& json, const std::optional<Share>& share) {
    if (share)
        json["share_percent"] = share->millionths / 10000.0;
}

} // namespace

const char* codeName(ClaimField field) {
    switch (field) {
    case ClaimField::start:
        return "start";
    case ClaimField::end:
        return "end";
    case ClaimField::amount:
        return "amount";
    case ClaimField::valuation:
        return "valuation";
    case ClaimField::share:
        return "share";
    case ClaimField::stage:
        return "stage";
    }
    return "";
}

Json moneyJson(const Money& money) {
    Json json = Json::object();
    if (money.lowest)
        json["lowest"] = *money.lowest;
    if (money.highest)
        json["highest"] = *money.highest;
    json["about"] = money.about;
    json["currency"] = money.currency;
    json["measure"] = codeOf(money.measure);
    json["joint"] = money.joint;
    json["words"] = money.words;
    return json;
}

Json claimJson(const store::Project& project, const Claim& claim) {
    const std::optional<Source> source = project.source(claim.source);
    Json json = {{"id", claim.id.value},
                 {"source", source ? source->title : ""},
                 {"stance", codeOf(claim.stance)},
                 {"basis", codeOf(claim.basis)}};
    addText(json, "quote", claim.quote);
    addText(json, "locator", claim.locator);
    addDate(json, "start", claim.start);
    addEnd(json, claim.end);
    addMoney(json, "amount", claim.amount);
    addMoney(json, "valuation", claim.valuation);
    addShare(json, claim.share);
    addText(json, "role", claim.role);
    if (claim.stage)
        json["stage"] = codeOf(*claim.stage);
    addText(json, "note", claim.note);
    return json;
}

Json relationshipJson(const store::Project& project, const Relationship& relationship) {
    const RelationshipType* type = project.vocabulary().type(relationship.type);
    Json json = {{"id", relationship.id.value},
                 {"type", type ? type->code : ""},
                 {"from", entityName(project, relationship.from)},
                 {"to", entityName(project, relationship.to)}};
    addDate(json, "start", relationship.start);
    addEnd(json, relationship.end);
    addMoney(json, "amount", relationship.amount);
    addShare(json, relationship.share);
    addText(json, "role", relationship.role);
    json["stage"] = codeOf(relationship.stage);
    json["strength"] = codeOf(relationship.strength);
    addText(json, "note", relationship.note);
    return json;
}

Json conflictsJson(RelationshipId relationship, const Assessment& assessment) {
    Json list = Json::array();
    for (const Conflict& conflict : assessment.conflicts)
        list.push_back({{"relationship", relationship.value},
                        {"field", codeName(conflict.field)},
                        {"claims", {conflict.first.value, conflict.second.value}}});
    return list;
}

} // namespace moneyties::app
