// Owns SceneAnnotation: a note, frame, arrow or image as it is drawn, its text broken into lines.
#pragma once

#include "core/model/board.h"
#include "core/style/annotation_look.h"
#include "ui/canvas/palette.h"

#include <QImage>

#include <memory>
#include <string>
#include <vector>

namespace moneyties::canvas {

class Surface;
struct ViewTransform;

struct SceneAnnotation {
    AnnotationId id;
    AnnotationKind kind = AnnotationKind::note;
    AnnotationLayer layer = AnnotationLayer::underNodes;
    Rect area; ///< scene units; a note's is as high as its text needs. Of an arrow: from (left, top) to
               ///< (right, bottom)
    std::vector<std::string> lines; ///< of the text, no wider than the area
    style::AnnotationLook look;
    std::shared_ptr<const QImage> image; ///< null: none, or it cannot be read
};

/// Room between a note's edge and its text, and the height of a frame's title row, scene units.
inline constexpr double kNotePadding = 8;
double titleHeight(const style::AnnotationLook& look);
/// From baseline to baseline.
double lineStep(const style::AnnotationLook& look);

/// Any thread (a QGuiApplication must live, for the fonts).
SceneAnnotation sceneAnnotation(const Annotation& annotation, std::shared_ptr<const QImage> image = {});

/// The box around what is drawn, scene units.
Rect boundsOf(const SceneAnnotation& annotation);

/// Whether a point is on the drawn thing: all of a note or image, a frame's border and title, an arrow's
/// line. `tolerance` in scene units.
bool isHit(const SceneAnnotation& annotation, Point at, double tolerance);

void paintAnnotation(Surface& surface, const SceneAnnotation& annotation, const ViewTransform& view,
                     const Palette& palette);

} // namespace moneyties::canvas
