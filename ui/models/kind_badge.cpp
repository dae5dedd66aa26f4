#include "ui/models/kind_badge.h"

#include "core/style/default_style.h"
#include "core/style/shape.h"
#include "ui/theme/kind_glyphs.h"

#include <QIconEngine>
#include <QPainter>

namespace moneyties::ui {

namespace {

class KindIconEngine : public QIconEngine {
public:
    explicit KindIconEngine(EntityKind kind) : m_kind(std::move(kind)) {}

    void paint(QPainter* painter, const QRect& area, QIcon::Mode, QIcon::State) override {
        const double radius = qMin(area.width(), area.height()) / 2.0 * 0.84;
        paintKindBadge(*painter, QRectF(area).center(), radius, &m_kind);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine* clone() const override { return new KindIconEngine(*this); }

private:
    EntityKind m_kind;
};

QPolygonF outlineOf(KindShape shape) {
    QPolygonF outline;
    for (const Point corner : style::unitOutline(shape))
        outline.append(QPointF(corner.x, corner.y));
    return outline;
}

} // namespace

void paintKindBadge(QPainter& painter, QPointF centre, double radius, const EntityKind* kind) {
    const KindShape shape = kind ? kind->shape : KindShape::circle;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(centre);
    painter.scale(radius, radius);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor::fromRgb(kind ? kind->colour : style::kPlainColour));
    painter.drawPolygon(outlineOf(shape));
    if (kind) {
        painter.setBrush(Qt::white);
        painter.drawPath(kindGlyph(kind->icon));
    }
    painter.restore();
}

QIcon kindIcon(const EntityKind& kind) {
    return QIcon(new KindIconEngine(kind));
}

} // namespace moneyties::ui
