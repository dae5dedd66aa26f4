// Owns SceneGlide: nodes moving to where a layout wants them, so that the eye can follow.
#pragma once

#include "ui/canvas/graph_view.h"

#include <QObject>
#include <QVariantAnimation>

namespace moneyties::ui {

/// Only shows: what it ends with is the scene that it was given, unchanged.
class SceneGlide : public QObject {
    Q_OBJECT

public:
    SceneGlide(canvas::GraphView& view, QObject* parent);

    /// From where the entities of `to` stand in `from`; at once when nothing moves, when the board is too
    /// large to be painted often enough, or when the desktop wants no animations.
    void run(const canvas::Scene& from, const canvas::Scene& to);
    /// Leaves what is shown to whoever shows something else now.
    void stop() { m_animation.stop(); }

Q_SIGNALS:
    /// Everyone stands where `to` has them.
    void arrived();

private:
    void show(double done);

    canvas::GraphView& m_view;
    QVariantAnimation m_animation;
    canvas::Scene m_to;
    std::vector<Point> m_start; ///< of each node of m_to
};

} // namespace moneyties::ui
