#include "ui/models/edits/names_of.h"

namespace moneyties::ui {

std::string nameOf(const store::Project& project, EntityId id) {
    const auto entity = project.entity(id);
    return entity ? std::string(displayName(*entity)) : std::to_string(id.value);
}

std::string nameOf(const Deal& deal) {
    return deal.nameEn.empty() ? deal.nameJa : deal.nameEn;
}

} // namespace moneyties::ui
