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

/// What a node's centred distances are multiplied with for its coordinate along one eigenvector, with the
/// spread that classical scaling gives.
Vector weightsOf(const Vector& centre, const Vector& direction, std::size_t nodes) {
    Vector along(nodes, 0.0);
    for (std::size_t p = 0; p < direction.size(); ++p)
        for (std::size_t i = 0; i < nodes; ++i)
            along[i] += centre[p * nodes + i] * direction[p];
    // |C'v| = sigma; with all nodes as pivots sigma is the eigenvalue, whose root is the wanted norm.
    const double norm = std::sqrt(dotProduct(along, along));
    const double samples = static_cast<double>(direction.size()) / static_cast<double>(nodes);
    Vector weights(direction);
    for (double& weight : weights)
        weight *= norm > 0 ? 1 / std::sqrt(norm * std::sqrt(samples)) : 0;
    return weights;
}

} // namespace

PivotMds::PivotMds(std::span<const float> distances, std::size_t pivotCount, std::uint64_t seed)
    : m_pivotMeans(pivotCount, 0.0) {
    const std::size_t nodes = distances.size() / pivotCount;
    for (std::size_t p = 0; p < pivotCount; ++p) {
        for (std::size_t i = 0; i < nodes; ++i)
            m_pivotMeans[p] += static_cast<double>(distances[p * nodes + i]) * distances[p * nodes + i];
        m_pivotMeans[p] /= static_cast<double>(nodes);
        m_mean += m_pivotMeans[p] / static_cast<double>(pivotCount);
    }
    Random random(seed);
    const Vector centre = centred(distances, pivotCount, nodes);
    const Vector product = productOfRows(centre, pivotCount, nodes);
    const Vector first = largestEigenvector(product, pivotCount, {}, random);
    const Vector second = largestEigenvector(product, pivotCount, first, random);
    m_towardsX = weightsOf(centre, first, nodes);
    m_towardsY = weightsOf(centre, second, nodes);
}

Point PivotMds::place(std::span<const float> distances) const {
    double nodeMean = 0;
    for (float d : distances)
        nodeMean += static_cast<double>(d) * d / static_cast<double>(distances.size());
    Point point;
    for (std::size_t p = 0; p < distances.size(); ++p) {
        const double squared = static_cast<double>(distances[p]) * distances[p];
        const double centred = -(squared - m_pivotMeans[p] - nodeMean + m_mean) / 2;
        point.x += centred * m_towardsX[p];
        point.y += centred * m_towardsY[p];
    }
    return point;
}

} // namespace moneyties::layout::detail
