// Owns the words of style rules in the window's language.
#pragma once

#include "core/store/project.h"
#include "core/style/style_rules.h"

#include <QString>

#include <string>
#include <utility>
#include <vector>

namespace moneyties::ui {

QString wordsOf(style::RuleSubject subject);
QString wordsOf(style::RuleEffect effect);
QString wordsOf(style::RuleField field);
QString wordsOf(style::Scheme scheme);
QString wordsOf(LabelPart part);

/// "Relationships: width by amount".
QString wordsOf(const style::StyleRule& rule);

/// The values that a field can have, by code and word; none of a number.
std::vector<std::pair<std::string, QString>> valuesOf(style::RuleField field, const store::Project& project);

} // namespace moneyties::ui
