// Owns AnnotationController: what the hand writes and draws on a board becomes steps of the project.
#pragma once

#include "core/base/id.h"
#include "core/model/board.h"

#include <QObject>
#include <QPointer>

#include <vector>

namespace moneyties::canvas {
class GraphView;
struct DrawnAnnotation;
struct MovedAnnotation;
} // namespace moneyties::canvas

namespace moneyties::ui {

class Actions;
class Document;
class InlineText;
class SceneController;
class Selection;

class AnnotationController : public QObject {
    Q_OBJECT

public:
    AnnotationController(Document& document, Selection& selection, SceneController& scene,
                         canvas::GraphView& view);

    void connectActions(Actions& actions);
    /// Adds a picture from a file in the middle of the view.
    void addImageFrom(const QString& file);

public Q_SLOTS:
    void toggleFold();   ///< the selected frame
    void editSelected(); ///< the text of the selected one, when nothing else is selected
    void askForImage();

private:
    void begin(AnnotationKind kind);
    void add(const canvas::DrawnAnnotation& drawn);
    void move(const canvas::MovedAnnotation& moved);
    void editText(AnnotationId id);
    void closeEditor();
    Annotation blank(AnnotationKind kind, const Rect& area) const;

    Document& m_document;
    Selection& m_selection;
    SceneController& m_scene;
    canvas::GraphView& m_view;
    QPointer<InlineText> m_editor;
};

} // namespace moneyties::ui
