#include "ui/controllers/scene_glide.h"

#include <QStyle>

#include <unordered_map>
#include <utility>
#include <vector>

namespace moneyties::ui {

namespace {

constexpr int kMilliseconds = 300;
constexpr std::size_t kMostNodes = 1000;

std::vector<Point> positionsIn(const canvas::SceneData& from, const canvas::SceneData& to) {
    std::unordered_map<EntityId, Point> places;
    for (canvas::NodeIndex node = 0; node < from.nodeCount(); ++node)
        places.emplace(from.nodeIds[node], from.position(node));
    std::vector<Point> positions;
    for (canvas::NodeIndex node = 0; node < to.nodeCount(); ++node) {
        const auto place = places.find(to.nodeIds[node]);
        positions.push_back(place == places.end() ? to.position(node) : place->second);
    }
    return positions;
}

} // namespace

SceneGlide::SceneGlide(canvas::GraphView& view, QObject* parent) : QObject(parent), m_view(view) {
    m_animation.setDuration(kMilliseconds);
    m_animation.setEasingCurve(QEasingCurve::InOutCubic);
    m_animation.setStartValue(0.0);
    m_animation.setEndValue(1.0);
    connect(&m_animation, &QVariantAnimation::valueChanged, this,
            [this](const QVariant& done) { show(done.toDouble()); });
}

void SceneGlide::run(const canvas::Scene& from, const canvas::Scene& to) {
    m_animation.stop();
    m_to = to;
    m_start = positionsIn(*from, *to);
    const bool isWanted =
        m_view.isVisible() && to->nodeCount() <= kMostNodes &&
        m_view.style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, &m_view) > 0;
    if (isWanted && m_start != to->positions.values())
        m_animation.start();
    else
        Q_EMIT arrived();
}

void SceneGlide::show(double done) {
    if (done >= 1) {
        m_view.setScene(m_to);
        Q_EMIT arrived();
        return;
    }
    std::vector<Point> positions;
    for (std::size_t i = 0; i < m_start.size(); ++i)
        positions.push_back(m_start[i] + (m_to->positions[i] - m_start[i]) * done);
    m_view.setScene(canvas::withPositions(m_to, std::move(positions)));
}

} // namespace moneyties::ui
