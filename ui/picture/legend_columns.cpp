#include "ui/picture/legend_columns.h"

#include "core/model/money.h"
#include "core/phrases/money_words.h"
#include "ui/picture/legend_words.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <string>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

namespace moneyties::picture {

namespace {

using canvas::SceneData;
using phrases::Language;
using style::KeyRule;
using style::LinkLook;
using style::RuleEffect;
using style::RuleField;
using style::RuleSubject;

/// Which forms the links of a scene use that no rule gives.
struct Forms {
    std::set<style::EvidenceMark> evidence;
    bool notCompleted = false;
    bool cancelled = false;
    bool ended = false;
};

Forms formsOf(const SceneData& scene) {
    Forms forms;
    for (const canvas::SceneLink& link : scene.links) {
        const LinkLook& look = scene.look(link);
        forms.evidence.insert(look.mark);
        forms.notCompleted = forms.notCompleted || look.arrow == style::ArrowHead::open;
        forms.cancelled = forms.cancelled || look.lineMark == style::LineMark::cross;
        forms.ended = forms.ended || look.endTick;
    }
    return forms;
}

LineSign plainLine() {
    LineSign line;
    line.colour = style::kPlainColour;
    return line;
}

/// Round numbers between the least and the most: the largest power of ten, the smallest, and one between.
std::vector<double> roundStops(double least, double most) {
    const double top = std::floor(std::log10(std::max(1.0, most)) + 1e-9);
    const double bottom = std::max(std::ceil(std::log10(std::max(1.0, least)) - 1e-9), top - 3);
    std::vector<double> stops = {std::pow(10, top)};
    if (top - bottom >= 2)
        stops.push_back(std::pow(10, std::floor((top + bottom) / 2)));
    if (bottom < top)
        stops.push_back(std::pow(10, bottom));
    return stops;
}

class Columns {
public:
    Columns(const SceneData& scene, const Vocabulary& vocabulary, const LegendWords& words)
        : m_scene(scene), m_vocabulary(vocabulary), m_words(words) {}

    std::vector<LegendColumn> take();

private:
    void addKinds();
    void addRule(const KeyRule& rule);
    void addValues(const KeyRule& rule, LegendColumn& column) const;
    void addNumbers(const KeyRule& rule, LegendColumn& column) const;
    void addRamp(const KeyRule& rule, LegendColumn& column) const;
    void addForms();
    void add(LegendColumn column) {
        if (!column.entries.empty())
            m_columns.push_back(std::move(column));
    }
    LegendEntry signFor(const KeyRule& rule, const style::RuleLook& look, std::string words) const;
    const KeyRule* ruleFor(RuleField field, RuleEffect effect) const;
    std::string in(const Words& words) const { return words.in(m_words.language); }

    const SceneData& m_scene;
    const Vocabulary& m_vocabulary;
    const LegendWords& m_words;
    std::vector<LegendColumn> m_columns;
};

const KeyRule* Columns::ruleFor(RuleField field, RuleEffect effect) const {
    for (const KeyRule& rule : m_scene.key->rules)
        if (rule.rule.field == field && rule.rule.effect == effect &&
            rule.rule.subject == RuleSubject::entities)
            return &rule;
    return nullptr;
}

/// Shapes always say the kind; their colours do when a rule gives colours to kinds.
void Columns::addKinds() {
    const KeyRule* colours = ruleFor(RuleField::kind, RuleEffect::colour);
    const KeyRule* icons = ruleFor(RuleField::kind, RuleEffect::icon);
    LegendColumn column;
    for (const std::string& code : m_scene.key->kinds) {
        const EntityKind* kind = m_vocabulary.kindByCode(code);
        if (kind == nullptr) // gone since the scene was made
            continue;
        KindSign sign{kind->shape, style::kPlainColour, kind->icon};
        const auto lookIn = [&](const KeyRule* rule, auto& into) {
            for (const style::KeyValue& value : rule ? rule->values : std::vector<style::KeyValue>{})
                if (value.value == code)
                    into = std::get<std::decay_t<decltype(into)>>(value.look);
        };
        lookIn(colours, sign.colour);
        lookIn(icons, sign.icon);
        column.entries.push_back({sign, kindWords(*kind, m_words.language)});
    }
    add(std::move(column));
}

LegendEntry Columns::signFor(const KeyRule& rule, const style::RuleLook& look, std::string words) const {
    const bool isEntity = rule.rule.subject == RuleSubject::entities;
    KindSign body{KindShape::circle, style::kPlainColour, {}};
    LineSign line = plainLine();
    if (const auto* colour = std::get_if<style::Colour>(&look)) {
        body.colour = line.colour = *colour;
        line.width = 2.4;
    } else if (const auto* size = std::get_if<double>(&look)) {
        body.radius = std::min(11.0, *size * 0.4);
        line.width = *size;
    } else if (const auto* dash = std::get_if<style::Dash>(&look)) {
        line.dash = *dash;
    } else {
        body.icon = std::get<std::string>(look);
    }
    if (isEntity)
        return {body, std::move(words)};
    return {line, std::move(words)};
}

void Columns::addValues(const KeyRule& rule, LegendColumn& column) const {
    for (const style::KeyValue& value : rule.values)
        column.entries.push_back(
            signFor(rule, value.look,
                    valueWords(rule.rule.field, value.value, m_vocabulary, m_words.tags, m_words.language)));
}

void Columns::addRamp(const KeyRule& rule, LegendColumn& column) const {
    constexpr int kSteps = 24;
    RampSign ramp;
    for (int step = 0; step < kSteps; ++step)
        ramp.colours.push_back(style::colourAt(rule.rule.scheme, step / (kSteps - 1.0)));
    for (const auto& [unit, range] : rule.ranges)
        column.entries.push_back(
            {ramp, numberWords(rule.rule.field, range.least, unit, m_words.language) + " – " +
                       numberWords(rule.rule.field, range.most, unit, m_words.language)});
}

void Columns::addNumbers(const KeyRule& rule, LegendColumn& column) const {
    if (rule.rule.effect == RuleEffect::colour) {
        addRamp(rule, column);
        return;
    }
    for (const auto& [unit, range] : rule.ranges) {
        const double whole =
            rule.rule.field == RuleField::amount ? static_cast<double>(minorUnitsPerWhole(unit)) : 1;
        std::vector<double> stops = {range.most, range.least};
        if (rule.rule.field == RuleField::amount)
            stops = roundStops(range.least / whole, range.most / whole);
        if (rule.rule.field == RuleField::degree)
            stops.back() = std::max(1.0, stops.back()); // who has none is as small as who has one
        if (stops.size() == 2 && stops.front() == stops.back())
            stops.pop_back();
        for (const double stop : stops)
            column.entries.push_back(
                signFor(rule, lookOfNumber(rule.rule, range, stop * whole),
                        numberWords(rule.rule.field, stop * whole, unit, m_words.language)));
    }
}

void Columns::addRule(const KeyRule& rule) {
    const bool isOfKinds = rule.rule.subject == RuleSubject::entities && rule.rule.field == RuleField::kind &&
                           rule.rule.effect != RuleEffect::size;
    const bool isOnlyConfirmed = rule.rule.field == RuleField::strength && rule.values.size() == 1 &&
                                 rule.rule.effect == RuleEffect::dash;
    if (isOfKinds || isOnlyConfirmed)
        return;
    LegendColumn column;
    const bool explainsItself =
        rule.rule.field == RuleField::category || rule.rule.field == RuleField::strength;
    if (!explainsItself)
        column.heading = headingWords(rule.rule).in(m_words.language);
    addValues(rule, column);
    addNumbers(rule, column);
    add(std::move(column));
}

void Columns::addForms() {
    const Forms forms = formsOf(m_scene);
    LegendColumn column;
    const auto addLine = [&](auto change, const Words& words) {
        LineSign line = plainLine();
        change(line);
        column.entries.push_back({line, in(words)});
    };
    if (forms.notCompleted)
        addLine([](LineSign& line) { line.arrow = style::ArrowHead::open; }, notCompletedWords());
    if (forms.cancelled)
        addLine([](LineSign& line) { line.mark = style::LineMark::cross; }, cancelledWords());
    if (forms.ended)
        addLine([](LineSign& line) { line.endTick = true; }, endedWords());
    for (const style::EvidenceMark mark : forms.evidence)
        if (mark != style::EvidenceMark::none)
            column.entries.push_back({EvidenceSign{mark}, in(evidenceWords(mark))});
    add(std::move(column));
}

std::vector<LegendColumn> Columns::take() {
    if (m_scene.key) {
        addKinds();
        for (const KeyRule& rule : m_scene.key->rules)
            addRule(rule);
    }
    addForms();
    return std::move(m_columns);
}

} // namespace

std::vector<LegendColumn> legendColumns(const SceneData& scene, const Vocabulary& vocabulary,
                                        const LegendWords& words) {
    return Columns(scene, vocabulary, words).take();
}

} // namespace moneyties::picture
