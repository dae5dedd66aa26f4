#include "core/layout/detail/pivot_mds.h"

#include "core/layout/detail/random.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace moneyties::layout::detail {

namespace {

using Vector = std::vector<double>;

constexpr int kPowerRounds = 100;
constexpr double kPowerTolerance = 1e-9;

/// Squared distances, doubly centred: pivots in rows, nodes in columns.
Vector centred(std::span<const float> distances, std::size_t pivots, std::size_t nodes) {
    Vector centre(pivots * nodes);
    Vector nodeMean(nodes, 0.0);
    double mean = 0;
    for (std::size_t p = 0; p < pivots; ++p) {
        double rowMean = 0;
        for (std::size_t i = 0; i < nodes; ++i) {
            const double d = distances[p * nodes + i];
            centre[p * nodes + i] = d * d;
            rowMean += d * d / static_cast<double>(nodes);
            nodeMean[i] += d * d / static_cast<double>(pivots);
        }
        for (std::size_t i = 0; i < nodes; ++i)
            centre[p * nodes + i] -= rowMean;
        mean += rowMean / static_cast<double>(pivots);
    }
    for (std::size_t p = 0; p < pivots; ++p)
        for (std::size_t i = 0; i < nodes; ++i)
            centre[p * nodes + i] = -(centre[p * nodes + i] - nodeMean[i] + mean) / 2;
    return centre;
}

double dotProduct(std::span<const double> a, std::span<const double> b) {
    return std::inner_product(a.begin(), a.end(), b.begin(), 0.0);
}

double normalise(Vector& v) {
    const double norm = std::sqrt(dotProduct(v, v));
    if (norm > 0)
        for (double& value : v)
            value /= norm;
    return norm;
}

/// C times its transpose: pivots squared.
Vector productOfRows(const Vector& centre, std::size_t pivots, std::size_t nodes) {
    Vector product(pivots * pivots);
    for (std::size_t p = 0; p < pivots; ++p)
        for (std::size_t q = 0; q <= p; ++q)
            product[p * pivots + q] = product[q * pivots + p] = dotProduct(
                std::span(centre).subspan(p * nodes, nodes), std::span(centre).subspan(q * nodes, nodes));
    return product;
}

void removeComponent(Vector& v, const Vector& direction) {
    const double along = dotProduct(v, direction);
    for (std::size_t i = 0; i < v.size(); ++i)
        v[i] -= along * direction[i];
}

/// The largest eigenvector of a symmetric matrix, orthogonal to `other` when that is not empty.
Vector largestEigenvector(const Vector& matrix, std::size_t size, const Vector& other, Random& random) {
    Vector v(size);
    std::ranges::generate(v, [&] { return random.signedUnit(); });
    for (int round = 0; round < kPowerRounds; ++round) {
        if (!other.empty())
            removeComponent(v, other);
        normalise(v);
        Vector next(size);
        for (std::size_t p = 0; p < size; ++p)
            next[p] = dotProduct(std::span(matrix).subspan(p * size, size), v);
        if (!other.empty())
            removeComponent(next, other);
        if (normalise(next) == 0)
            return Vector(size, 0.0);
        const double agreement = std::abs(dotProduct(next, v));
        v = std::move(next);
        if (1 - agreement < kPowerTolerance)
            break;
    }
    return v;
}

/// The nodes' coordinates along one eigenvector, with the spread that classical scaling gives them.
Vector coordinates(const Vector& centre, const Vector& direction, std::size_t nodes) {
    Vector result(nodes, 0.0);
    for (std::size_t p = 0; p < direction.size(); ++p)
        for (std::size_t i = 0; i < nodes; ++i)
            result[i] += centre[p * nodes + i] * direction[p];
    // |C'v| = sigma; with all nodes as pivots sigma is the eigenvalue, whose root is the wanted norm.
    const double norm = std::sqrt(dotProduct(result, result));
    const double samples = static_cast<double>(direction.size()) / static_cast<double>(nodes);
    if (norm > 0)
        for (double& value : result)
            value /= std::sqrt(norm * std::sqrt(samples));
    return result;
}

} // namespace

Positions pivotMds(std::span<const float> distances, std::size_t pivotCount, std::size_t nodeCount,
                   std::uint64_t seed) {
    Random random(seed);
    const Vector centre = centred(distances, pivotCount, nodeCount);
    const Vector product = productOfRows(centre, pivotCount, nodeCount);
    const Vector first = largestEigenvector(product, pivotCount, {}, random);
    const Vector second = largestEigenvector(product, pivotCount, first, random);
    const Vector x = coordinates(centre, first, nodeCount);
    const Vector y = coordinates(centre, second, nodeCount);
    Positions positions(nodeCount);
    for (std::size_t i = 0; i < nodeCount; ++i)
        positions[i] = {x[i], y[i]};
    return positions;
}

} // namespace moneyties::layout::detail
