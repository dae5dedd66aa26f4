#include "ui/models/entity_picture.h"

#include "core/model/entity.h"
#include "core/store/project.h"
#include "ui/theme/square_picture.h"

namespace moneyties::ui {

std::shared_ptr<const SquarePicture> pictureOf(const store::Project& project, const Entity& entity) {
    if (entity.imageHash.empty())
        return nullptr;
    return sharedPicture(entity.imageHash, [&] { return project.blob(entity.imageHash); });
}

} // namespace moneyties::ui
