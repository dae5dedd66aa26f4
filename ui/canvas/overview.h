// Owns OverviewMap, the small map of the whole graph in the lower corner, which shows and moves the view.
#pragma once

#include "ui/canvas/frame.h"
#include "ui/canvas/palette.h"

#include <QWidget>

namespace moneyties::canvas {

class OverviewMap : public QWidget {
    Q_OBJECT

public:
    explicit OverviewMap(QWidget* canvas);

    /// Of the painted map, logical pixels.
    static Size pictureSize() { return {180, 120}; }

    void setColours(const Palette& palette);
    void setOverview(const Frame& frame);
    void setView(const ViewTransform& view);

Q_SIGNALS:
    void centreRequested(moneyties::Point scene);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    QRectF viewRect() const;

    Palette m_colours;
    Frame m_frame;
    ViewTransform m_view;
};

} // namespace moneyties::canvas
