#include "core/style/default_style.h"

#include <algorithm>

namespace moneyties::style {

namespace {

bool isCompleted(Stage stage) {
    return stage == Stage::completed;
}

bool cameToNothing(Stage stage) {
    return stage == Stage::cancelled || stage == Stage::denied;
}

ArrowHead arrowOf(const RelationshipType* type, Stage stage) {
    if (type == nullptr || type->direction == Direction::symmetric)
        return ArrowHead::none;
    return isCompleted(stage) ? ArrowHead::filled : ArrowHead::open;
}

EvidenceMark markOf(const Evidence& evidence) {
    if (evidence.inConflict)
        return EvidenceMark::conflict;
    if (evidence.disputed)
        return EvidenceMark::disputed;
    return evidence.unsupported ? EvidenceMark::unsupported : EvidenceMark::none;
}

/// Money first, then control and deals; commentary last. An amount and marks lift a label further.
double importanceOf(const Relationship& relationship, const RelationshipType* type, EvidenceMark mark) {
    double importance = amountSize(relationship.amount) > 0 ? kLeastOfMoney + 1 : 0;
    if (mark == EvidenceMark::conflict || mark == EvidenceMark::disputed)
        importance += 2;
    if (type == nullptr)
        return importance;
    if (type->category == Category::funding || type->category == Category::deals)
        importance += 2;
    if (type->tie == TieClass::moneyAndControl)
        importance += 1;
    return importance - (type->tie == TieClass::commentary ? 1 : 0);
}

} // namespace

Colour categoryColour(Category category) {
    switch (category) {
    case Category::funding:
        return 0x1D8A4E;
    case Category::founding:
        return 0x3867A8;
    case Category::people:
        return 0x75539E;
    case Category::deals:
        return 0xC0741A;
    case Category::conflict:
        return 0xB8323A;
    case Category::commerce:
        return kPlainColour;
    }
    return kPlainColour;
}

Dash dashOf(Strength strength) {
    switch (strength) {
    case Strength::confirmed:
        return Dash::solid;
    case Strength::unconfirmed:
        return Dash::dashed;
    case Strength::tentative:
        return Dash::dotted;
    }
    return Dash::solid;
}

double amountSize(const Money& amount) {
    return static_cast<double>(std::max<std::int64_t>(0, amount.lowest.value_or(amount.highest.value_or(0))));
}

NodeLook plainNodeLook(const NodeFacts& facts) {
    NodeLook look;
    look.fill = kPlainColour;
    if (facts.kind != nullptr) {
        look.shape = facts.kind->shape;
        look.icon = facts.kind->icon;
    }
    look.radius = kLeastRadius;
    look.label = facts.label;
    look.secondLabel = facts.secondLabel;
    look.importance = static_cast<double>(facts.degree);
    return look;
}

LinkLook plainLinkLook(const Relationship& relationship, const RelationshipType* type,
                       const Evidence& evidence, std::string label) {
    LinkLook look;
    look.colour = kPlainColour;
    look.width = kPlainWidth;
    look.arrow = arrowOf(type, relationship.stage);
    look.lineMark = cameToNothing(relationship.stage) ? LineMark::cross : LineMark::none;
    look.endTick = evidence.ended;
    look.mark = markOf(evidence);
    look.label = std::move(label);
    look.importance = importanceOf(relationship, type, look.mark);
    return look;
}

} // namespace moneyties::style
