// Owns the edits of annotations: each function is one undoable step.
#pragma once

#include "core/model/board.h"

#include <QString>

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace moneyties::store {
class Project;
}

namespace moneyties::ui {

class Document;

std::optional<Annotation> annotationOf(const store::Project& project, BoardId board, AnnotationId id);

/// The new annotation's id, or an invalid one when it was not committed.
AnnotationId addAnnotation(Document& document, const Annotation& annotation);
/// With the picture's bytes kept in the project. A file that is no picture, or a picture too large, is told
/// as a failure of the document.
AnnotationId addImage(Document& document, Annotation annotation, const QString& file);

using AnnotationChange = std::function<void(Annotation&)>;
/// All that follow return whether the step was committed.
bool changeAnnotation(Document& document, BoardId board, AnnotationId id, const AnnotationChange& change);
/// A frame takes along whoever stands in it; `nodes` are their new places.
bool moveAnnotation(Document& document, const Annotation& moved, const std::vector<BoardNode>& nodes);
bool removeAnnotations(Document& document, const std::vector<AnnotationId>& ids);
/// A folded frame is drawn as one node. `nodes` are places that were only shown so far.
bool foldFrame(Document& document, BoardId board, AnnotationId id, const std::vector<BoardNode>& nodes);
bool unfoldFrame(Document& document, BoardId board, AnnotationId id);

/// What one is called in the name of a step: the beginning of its text, else its kind.
std::string nameOf(const Annotation& annotation);

/// One annotation of any board whose text holds what was searched for.
struct AnnotationHit {
    BoardId board;
    std::string boardName;
    Annotation annotation;
};
/// In any script and width, at most `limit`, in the order of the boards.
std::vector<AnnotationHit> findAnnotations(const store::Project& project, const std::string& text,
                                           std::size_t limit = 20);

} // namespace moneyties::ui
