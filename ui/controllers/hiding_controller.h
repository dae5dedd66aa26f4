// Owns HidingController: taking things off the picture and bringing them back, which leaves the data alone.
#pragma once

#include <QObject>
#include <QString>

#include <cstddef>

namespace moneyties::canvas {
class GraphView;
}

namespace moneyties::ui {

class Document;
class SceneController;
class Selection;

class HidingController : public QObject {
    Q_OBJECT

public:
    HidingController(Document& document, Selection& selection, SceneController& scene,
                     canvas::GraphView& view, QObject* parent);

    /// One step each. What comes back is selected, so that it is seen.
    void hideSelection();
    void showHidden();

    std::size_t hiddenCount() const;

Q_SIGNALS:
    void noted(const QString& text);

private:
    Document& m_document;
    Selection& m_selection;
    SceneController& m_scene;
    canvas::GraphView& m_view;
};

} // namespace moneyties::ui
