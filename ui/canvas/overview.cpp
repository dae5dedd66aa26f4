#include "ui/canvas/overview.h"

#include "ui/canvas/marks.h"

#include <QMouseEvent>
#include <QPainter>

namespace moneyties::canvas {
namespace {

constexpr int kBorder = 6; // logical pixels around the map

} // namespace

OverviewMap::OverviewMap(QWidget* canvas) : QWidget(canvas) {
    setObjectName(QLatin1String("overviewMap"));
    setAccessibleName(tr("Overview map"));
    setToolTip(tr("The whole board: drag to move the view"));
    setFixedSize(static_cast<int>(pictureSize().width) + 2 * kBorder,
                 static_cast<int>(pictureSize().height) + 2 * kBorder);
    setCursor(Qt::ArrowCursor);
    hide();
}

void OverviewMap::setColours(const Palette& palette) {
    m_colours = palette;
    update();
}

void OverviewMap::setOverview(const Frame& frame) {
    m_frame = frame;
    update();
}

void OverviewMap::setView(const ViewTransform& view) {
    m_view = view;
    update();
}

/// What the view shows, on the map; never so small that it cannot be seen.
QRectF OverviewMap::viewRect() const {
    const Rect visible = m_view.visibleScene();
    const Point from = m_frame.request.view.toView({visible.left, visible.top});
    const Point to = m_frame.request.view.toView({visible.right, visible.bottom});
    QRectF area(QPointF(from.x, from.y), QPointF(to.x, to.y));
    const double growX = std::max(0.0, 6 - area.width()) / 2;
    const double growY = std::max(0.0, 6 - area.height()) / 2;
    return area.adjusted(-growX, -growY, growX, growY).translated(kBorder, kBorder);
}

void OverviewMap::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(toColour(m_colours.hairline));
    painter.setBrush(toColour(m_colours.background));
    painter.drawRoundedRect(frame, 6, 6);
    painter.drawImage(QPointF(kBorder, kBorder), m_frame.image);
    const QRectF inside = frame.adjusted(2, 2, -2, -2);
    painter.setPen(QPen(toColour(m_colours.accent), 1.5));
    painter.setBrush(toColour(m_colours.accent, 0.10));
    painter.drawRect(viewRect().intersected(inside));
}

void OverviewMap::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton)
        mouseMoveEvent(event);
}

void OverviewMap::mouseMoveEvent(QMouseEvent* event) {
    if (!(event->buttons() & Qt::LeftButton))
        return;
    const QPointF at = event->position() - QPointF(kBorder, kBorder);
    Q_EMIT centreRequested(m_frame.request.view.toScene({at.x(), at.y()}));
}

} // namespace moneyties::canvas
