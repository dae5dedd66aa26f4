// Owns LegendController: it keeps the card of the legend telling of what the canvas shows.
#pragma once

#include <QObject>

class QAction;

namespace moneyties::canvas {
class GraphView;
}

namespace moneyties::picture {
class LegendCard;
}

namespace moneyties::ui {

class Document;
class SceneController;

class LegendController : public QObject {
    Q_OBJECT

public:
    /// `action` is checked while the card is unfolded, and folds it.
    LegendController(Document& document, SceneController& scene, canvas::GraphView& view, QAction& action);

    bool isUnfolded() const;
    void unfold();

private:
    void update();

    Document& m_document;
    SceneController& m_scene;
    canvas::GraphView& m_view;
    picture::LegendCard* m_card;
};

} // namespace moneyties::ui
