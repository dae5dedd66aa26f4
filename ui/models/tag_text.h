// Owns tags as text: their labels in a row, and the tags that such a text names.
#pragma once

#include "core/store/project.h"
#include "ui/models/value_text.h"

#include <QString>

#include <vector>

namespace moneyties::ui {

/// "AI; 要確認": the labels in the order of the tags.
QString tagText(const store::Project& project, const std::vector<TagId>& tags);

/// Labels parted by ; ； 、 or commas, in any script's form; in order of the ids. An unknown one is refused
/// by name.
Parsed<std::vector<TagId>> tagsNamed(const store::Project& project, const QString& text);

} // namespace moneyties::ui
