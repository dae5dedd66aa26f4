#include "core/style/default_style.h"

#include <algorithm>
#include <cmath>

namespace moneyties::style {

namespace {

/// The one number that stands for an amount: its lower bound, else its upper; 0 when undisclosed.
double size(const Money& amount) {
    return static_cast<double>(std::max<std::int64_t>(0, amount.lowest.value_or(amount.highest.value_or(0))));
}

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
    double importance = size(relationship.amount) > 0 ? 4 : 0;
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

void WidthScale::include(const Money& amount) {
    const double value = size(amount);
    if (value <= 0)
        return;
    const auto [entry, isNew] = m_ranges.try_emplace(amount.currency, Range{value, value});
    entry->second.least = std::min(entry->second.least, value);
    entry->second.most = std::max(entry->second.most, value);
}

double WidthScale::widthOf(const Money& amount) const {
    const double value = size(amount);
    const auto found = m_ranges.find(amount.currency);
    if (value <= 0 || found == m_ranges.end())
        return kPlainWidth;
    const double most = found->second.most;
    const double least = std::min(found->second.least, most / 1000);
    const double share = std::clamp(std::log(value / least) / std::log(most / least), 0.0, 1.0);
    return kLeastWidth + (kMostWidth - kLeastWidth) * share;
}

double radiusForDegree(std::int64_t degree) {
    constexpr double kDegreeOfMost = 32;
    const double share = std::log(std::max<double>(1, static_cast<double>(degree))) / std::log(kDegreeOfMost);
    return kLeastRadius + (kMostRadius - kLeastRadius) * std::min(1.0, share);
}

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

NodeLook nodeLook(const NodeFacts& facts) {
    NodeLook look;
    if (facts.kind != nullptr) {
        look.shape = facts.kind->shape;
        look.fill = facts.kind->colour;
        look.icon = facts.kind->icon;
    }
    look.radius = radiusForDegree(facts.degree);
    look.label = facts.label;
    look.secondLabel = facts.secondLabel;
    look.importance = static_cast<double>(facts.degree);
    return look;
}

LinkLook linkLook(const Relationship& relationship, const RelationshipType* type, const Evidence& evidence,
                  const WidthScale& widths, std::string label) {
    LinkLook look;
    look.colour = type != nullptr ? categoryColour(type->category) : kPlainColour;
    look.width = widths.widthOf(relationship.amount);
    look.dash = dashOf(relationship.strength);
    look.arrow = arrowOf(type, relationship.stage);
    look.lineMark = cameToNothing(relationship.stage) ? LineMark::cross : LineMark::none;
    look.endTick = evidence.ended;
    look.mark = markOf(evidence);
    look.label = std::move(label);
    look.importance = importanceOf(relationship, type, look.mark);
    return look;
}

} // namespace moneyties::style
