// Owns Texture: what kind of net a graph is, which decides how it is best drawn.
#pragma once

#include "core/layout/detail/mesh.h"

namespace moneyties::layout::detail {

enum class Texture {
    mesh,      ///< far ends, many ways: it has a shape of its own
    tree,      ///< hardly more edges than nodes
    smallWorld ///< everybody near everybody
};

/// Of a connected mesh. Looks at the distances from one node.
Texture textureOf(const Mesh& mesh);

} // namespace moneyties::layout::detail
