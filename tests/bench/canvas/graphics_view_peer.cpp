#include "tests/bench/canvas/graphics_view_peer.h"

#include "tests/bench/bench_report.h"
#include "tests/bench/canvas/clocks.h"

#include <QGraphicsEllipseItem>
#include <QGraphicsLineItem>
#include <QGraphicsScene>
#include <QGraphicsView>
#include <QPainter>
#include <QTest>

namespace moneyties::bench {
namespace {

QColor colourOf(style::Colour colour, int alpha) {
    QColor result = QColor::fromRgb(colour);
    result.setAlpha(alpha);
    return result;
}

void fill(QGraphicsScene& items, const canvas::SceneData& scene) {
    for (const canvas::SceneLink& link : scene.links) {
        const Point from = scene.position(link.from);
        const Point to = scene.position(link.to);
        QPen pen(colourOf(scene.look(link).colour, 150), 1);
        pen.setCosmetic(true);
        items.addLine(from.x, from.y, to.x, to.y, pen);
    }
    for (canvas::NodeIndex node = 0; node < scene.nodeCount(); ++node) {
        const style::NodeLook& look = scene.nodeLooks[node];
        const Point at = scene.position(node);
        items.addEllipse(at.x - look.radius, at.y - look.radius, 2 * look.radius, 2 * look.radius, Qt::NoPen,
                         colourOf(look.fill, 255));
    }
}

} // namespace

double graphicsViewFrame(const canvas::SceneData& scene, const canvas::ViewTransform& view, int repeats) {
    QGraphicsScene items;
    fill(items, scene);
    QGraphicsView peer(&items);
    peer.setOptimizationFlags(QGraphicsView::DontSavePainterState | QGraphicsView::DontAdjustForAntialiasing);
    peer.setRenderHint(QPainter::Antialiasing);
    peer.setFrameShape(QFrame::NoFrame);
    peer.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    peer.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    peer.resize(static_cast<int>(view.viewport.width), static_cast<int>(view.viewport.height));
    const double width = view.viewport.width / view.scale;
    const double height = view.viewport.height / view.scale;
    peer.setSceneRect(view.centre.x - width / 2, view.centre.y - height / 2, width, height);
    peer.scale(view.scale, view.scale);
    peer.show();
    (void)QTest::qWaitForWindowExposed(&peer);
    std::vector<double> frames;
    for (int i = 0; i <= repeats; ++i) {
        const double begin = processMilliseconds();
        peer.viewport()->repaint();
        if (i > 0)
            frames.push_back(processMilliseconds() - begin);
    }
    return quantile(frames, 0.5);
}

} // namespace moneyties::bench
