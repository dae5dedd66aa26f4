// Owns Tag: a label that the user puts on entities and relationships.
#pragma once

#include "core/base/id.h"

#include <cstdint>
#include <string>

namespace moneyties {

struct Tag {
    TagId id;
    std::string label;
    std::uint32_t colour = 0; ///< 0xRRGGBB

    friend bool operator==(const Tag&, const Tag&) = default;
};

} // namespace moneyties
