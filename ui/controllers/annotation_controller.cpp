#include "ui/controllers/annotation_controller.h"

#include "core/style/annotation_look.h"
#include "ui/actions.h"
#include "ui/canvas/graph_view.h"
#include "ui/controllers/scene_controller.h"
#include "ui/models/document.h"
#include "ui/models/edits/annotation_edits.h"
#include "ui/models/image_file.h"
#include "ui/models/selection.h"
#include "ui/widgets/inline_text.h"

#include <QFileDialog>
#include <QPlainTextEdit>

#include <algorithm>
#include <utility>

namespace moneyties::ui {

namespace {

constexpr Size kNoteSize{220, 44};
constexpr Size kFrameSize{360, 260};
constexpr Size kImageSize{320, 240};
constexpr double kArrowLength = 140;
/// A drag shorter than this (scene units at 100 %) was a click.
constexpr double kLeastSide = 12;

/// The drawn corners in order; of a click, the usual size.
Rect areaOf(AnnotationKind kind, Point from, Point to) {
    const bool isClick = length(to - from) < kLeastSide;
    if (kind == AnnotationKind::arrow)
        return isClick ? Rect{from.x, from.y, from.x + kArrowLength, from.y}
                       : Rect{from.x, from.y, to.x, to.y};
    const Size usual = kind == AnnotationKind::note    ? kNoteSize
                       : kind == AnnotationKind::frame ? kFrameSize
                                                       : kImageSize;
    if (isClick)
        return {from.x, from.y, from.x + usual.width, from.y + usual.height};
    return {std::min(from.x, to.x), std::min(from.y, to.y), std::max(from.x, to.x), std::max(from.y, to.y)};
}

} // namespace

AnnotationController::AnnotationController(Document& document, Selection& selection, SceneController& scene,
                                           canvas::GraphView& view)
    : QObject(&scene), m_document(document), m_selection(selection), m_scene(scene), m_view(view) {
    connect(&view, &canvas::GraphView::annotationDrawn, this, &AnnotationController::add);
    connect(&view, &canvas::GraphView::annotationMoved, this, &AnnotationController::move);
    connect(&view, &canvas::GraphView::annotationEditRequested, this, &AnnotationController::editText);
    connect(&view, &canvas::GraphView::unfoldRequested, this, [this](AnnotationId frame) {
        if (m_document.isWritable() && unfoldFrame(m_document, m_scene.board().id, frame))
            m_selection.setAnnotation(frame);
    });
    connect(&view, &canvas::GraphView::viewChanged, this, &AnnotationController::closeEditor);
}

void AnnotationController::connectActions(Actions& actions) {
    const std::pair<Command, AnnotationKind> tools[] = {{Command::addNote, AnnotationKind::note},
                                                        {Command::addFrame, AnnotationKind::frame},
                                                        {Command::addArrow, AnnotationKind::arrow}};
    for (const auto& [command, kind] : tools)
        connect(actions[command], &QAction::triggered, this, [this, wanted = kind] { begin(wanted); });
    connect(actions[Command::addImage], &QAction::triggered, this, &AnnotationController::askForImage);
    connect(actions[Command::foldFrame], &QAction::triggered, this, &AnnotationController::toggleFold);
    const auto update = [this, &actions] {
        const auto& selected = m_selection.items().annotations;
        const auto one = selected.size() == 1
                             ? annotationOf(m_document.project(), m_scene.board().id, selected.front())
                             : std::nullopt;
        actions[Command::foldFrame]->setEnabled(m_document.isWritable() && one &&
                                                one->kind == AnnotationKind::frame);
    };
    connect(&m_selection, &Selection::changed, this, update);
    update();
}

void AnnotationController::begin(AnnotationKind kind) {
    if (m_document.isWritable())
        m_view.startAnnotation(kind);
}

/// Notes and frames lie under the nodes, so that they hide nobody; arrows over them.
Annotation AnnotationController::blank(AnnotationKind kind, const Rect& area) const {
    Annotation annotation;
    annotation.board = m_scene.board().id;
    annotation.kind = kind;
    annotation.area = area;
    style::AnnotationLook look;
    look.colour = kind == AnnotationKind::note    ? style::AnnotationColour::yellow
                  : kind == AnnotationKind::frame ? style::AnnotationColour::blue
                                                  : style::AnnotationColour::grey;
    annotation.style = style::toStyle(look);
    if (kind == AnnotationKind::arrow)
        annotation.layer = AnnotationLayer::overNodes;
    for (const Annotation& other : m_document.project().annotationsOf(annotation.board))
        annotation.order = std::max(annotation.order, other.order + 1);
    return annotation;
}

void AnnotationController::add(const canvas::DrawnAnnotation& drawn) {
    if (!m_document.isWritable())
        return;
    Annotation annotation = blank(drawn.kind, areaOf(drawn.kind, drawn.from, drawn.to));
    if (drawn.kind == AnnotationKind::arrow) {
        annotation.from = drawn.fromEntity;
        annotation.to = drawn.toEntity;
    }
    const AnnotationId added = addAnnotation(m_document, annotation);
    if (!added)
        return;
    m_selection.setAnnotation(added);
    if (drawn.kind != AnnotationKind::arrow)
        editText(added);
}

/// A frame that was moved takes its members along; an arrow that was moved hangs on nobody any more, except
/// on what its end was dropped on.
void AnnotationController::move(const canvas::MovedAnnotation& moved) {
    const auto before = annotationOf(m_document.project(), m_scene.board().id, moved.id);
    if (!before || !m_document.isWritable())
        return;
    Annotation after = *before;
    after.area = moved.area;
    if (moved.part != canvas::Hit::Part::end)
        after.from = moved.part == canvas::Hit::Part::begin ? moved.onto : EntityId();
    if (moved.part != canvas::Hit::Part::begin)
        after.to = moved.part == canvas::Hit::Part::end ? moved.onto : EntityId();
    moveAnnotation(m_document, after, m_scene.placesAfter(moved.members));
}

void AnnotationController::editText(AnnotationId id) {
    if (!m_document.isWritable())
        return;
    const auto annotation = annotationOf(m_document.project(), m_scene.board().id, id);
    if (!annotation || annotation->kind == AnnotationKind::image)
        return;
    closeEditor();
    const canvas::ViewTransform& view = m_view.view();
    const Rect box = canvas::boundsOf(canvas::sceneAnnotation(*annotation));
    const Point topLeft = view.toView({box.left, box.top});
    QRect area(qRound(topLeft.x), qRound(topLeft.y), qRound(box.width() * view.scale),
               qRound(box.height() * view.scale));
    if (annotation->kind == AnnotationKind::frame)
        area.setHeight(0); // its title row
    m_editor = new InlineText(QString::fromStdString(annotation->text), &m_view);
    connect(m_editor, &InlineText::accepted, this,
            [this, id, board = annotation->board](const QString& text) {
                changeAnnotation(m_document, board, id,
                                 [&text](Annotation& changed) { changed.text = text.toStdString(); });
            });
    connect(m_editor, &InlineText::closed, &m_view, qOverload<>(&QWidget::setFocus));
    m_editor->openAt(area, style::lookFromStyle(annotation->style).textSize * view.scale);
}

void AnnotationController::editSelected() {
    const SelectedItems& selected = m_selection.items();
    if (selected.annotations.size() == 1 && selected.entities.empty())
        editText(selected.annotations.front());
}

void AnnotationController::closeEditor() {
    if (m_editor && m_editor->isVisible())
        m_view.setFocus();
}

void AnnotationController::toggleFold() {
    const auto& selected = m_selection.items().annotations;
    if (selected.size() != 1)
        return;
    const BoardId board = m_scene.board().id;
    const auto frame = annotationOf(m_document.project(), board, selected.front());
    if (!frame)
        return;
    if (frame->folded)
        unfoldFrame(m_document, board, frame->id);
    else
        foldFrame(m_document, board, frame->id, m_scene.unwrittenPlaces());
}

void AnnotationController::askForImage() {
    const QString file =
        QFileDialog::getOpenFileName(m_view.window(), tr("Add an Image"), {}, imageFileFilter());
    if (!file.isEmpty())
        addImageFrom(file);
}

void AnnotationController::addImageFrom(const QString& file) {
    if (!m_document.isWritable())
        return;
    const Point middle = m_view.view().centre - Point{kImageSize.width / 2, kImageSize.height / 2};
    const Rect area{middle.x, middle.y, middle.x + kImageSize.width, middle.y + kImageSize.height};
    if (const AnnotationId added = addImage(m_document, blank(AnnotationKind::image, area), file))
        m_selection.setAnnotation(added);
}

} // namespace moneyties::ui
