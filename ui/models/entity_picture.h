// Owns the way from an entity to its picture, for panels and dialogs.
#pragma once

#include <memory>

namespace moneyties {
struct Entity;
namespace store {
class Project;
}
} // namespace moneyties

namespace moneyties::ui {

class SquarePicture;

/// Null when the entity has none, or the project does not hold it.
std::shared_ptr<const SquarePicture> pictureOf(const store::Project& project, const Entity& entity);

} // namespace moneyties::ui
