#include "ui/models/edits/annotation_edits.h"

#include "core/base/error.h"
#include "core/base/unicode.h"
#include "core/store/edit.h"
#include "ui/models/document.h"
#include "ui/models/image_file.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSize>

#include <algorithm>
#include <utility>

namespace moneyties::ui {

namespace {

using store::ActionCode;

/// The usual width at most, in the picture's own proportions.
Rect areaFor(const Rect& wanted, QSize size) {
    const double width = std::min(wanted.width(), double(size.width()));
    const double height = width * size.height() / std::max(1, size.width());
    return {wanted.left, wanted.top, wanted.left + width, wanted.top + height};
}

} // namespace

std::string nameOf(const Annotation& annotation) {
    constexpr qsizetype kLongest = 32;
    const QString text = QString::fromStdString(annotation.text).simplified();
    if (!text.isEmpty())
        return QStringLiteral("“%1”")
            .arg(text.size() > kLongest ? text.left(kLongest - 1) + QStringLiteral("…") : text)
            .toStdString();
    const char* const kinds[] = {QT_TRANSLATE_NOOP("Steps", "a note"), QT_TRANSLATE_NOOP("Steps", "a frame"),
                                 QT_TRANSLATE_NOOP("Steps", "an arrow"),
                                 QT_TRANSLATE_NOOP("Steps", "an image")};
    return QCoreApplication::translate("Steps", kinds[static_cast<int>(annotation.kind)]).toStdString();
}

std::optional<Annotation> annotationOf(const store::Project& project, BoardId board, AnnotationId id) {
    for (Annotation& annotation : project.annotationsOf(board))
        if (annotation.id == id)
            return std::move(annotation);
    return std::nullopt;
}

AnnotationId addAnnotation(Document& document, const Annotation& annotation) {
    AnnotationId id;
    const bool done = document.run({ActionCode::addAnnotation, {nameOf(annotation)}},
                                   [&](store::Edit& edit) { id = edit.insert(annotation); });
    return done ? id : AnnotationId();
}

AnnotationId addImage(Document& document, Annotation annotation, const QString& file) {
    try {
        const ImageFile image = readImageFile(file);
        annotation.kind = AnnotationKind::image;
        annotation.area = areaFor(annotation.area, image.size);
        annotation.text = QFileInfo(file).completeBaseName().toStdString();
        AnnotationId id;
        const bool done =
            document.run({ActionCode::addAnnotation, {nameOf(annotation)}}, [&](store::Edit& edit) {
                annotation.imageHash =
                    edit.keepBlob({image.bytes.toStdString(), "image/" + image.format.toStdString(),
                                   QFileInfo(file).fileName().toStdString()});
                id = edit.insert(annotation);
            });
        return done ? id : AnnotationId();
    } catch (const Error& error) {
        Q_EMIT document.failed(error);
        return {};
    }
}

bool changeAnnotation(Document& document, BoardId board, AnnotationId id, const AnnotationChange& change) {
    auto annotation = annotationOf(document.project(), board, id);
    if (!annotation)
        return false;
    const std::string name = nameOf(*annotation);
    change(*annotation);
    return document.run({ActionCode::annotate, {name}}, [&](store::Edit& edit) { edit.update(*annotation); });
}

bool moveAnnotation(Document& document, const Annotation& moved, const std::vector<BoardNode>& nodes) {
    return document.run({ActionCode::annotate, {nameOf(moved)}}, [&](store::Edit& edit) {
        edit.update(moved);
        edit.place(moved.board, nodes);
    });
}

bool removeAnnotations(Document& document, const std::vector<AnnotationId>& ids) {
    return document.run({ActionCode::deleteAnnotations, {std::to_string(ids.size())}},
                        [&](store::Edit& edit) {
                            for (const AnnotationId id : ids)
                                edit.remove(id);
                        });
}

bool foldFrame(Document& document, BoardId board, AnnotationId id, const std::vector<BoardNode>& nodes) {
    auto frame = annotationOf(document.project(), board, id);
    if (!frame || frame->kind != AnnotationKind::frame)
        return false;
    frame->folded = true;
    return document.run({ActionCode::foldFrame, {nameOf(*frame)}}, [&](store::Edit& edit) {
        edit.place(board, nodes);
        edit.update(*frame);
    });
}

bool unfoldFrame(Document& document, BoardId board, AnnotationId id) {
    auto frame = annotationOf(document.project(), board, id);
    if (!frame)
        return false;
    frame->folded = false;
    return document.run({ActionCode::unfoldFrame, {nameOf(*frame)}},
                        [&](store::Edit& edit) { edit.update(*frame); });
}

std::vector<AnnotationHit> findAnnotations(const store::Project& project, const std::string& text,
                                           std::size_t limit) {
    std::vector<AnnotationHit> hits;
    const std::string key = searchKey(text);
    if (key.empty())
        return hits;
    for (const Board& board : project.boards())
        for (Annotation& annotation : project.annotationsOf(board.id)) {
            if (hits.size() == limit)
                return hits;
            if (searchKey(annotation.text).find(key) != std::string::npos)
                hits.push_back({board.id, board.name, std::move(annotation)});
        }
    return hits;
}

} // namespace moneyties::ui
