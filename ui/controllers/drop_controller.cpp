#include "ui/controllers/drop_controller.h"

#include "core/model/claim.h"
#include "ui/canvas/graph_view.h"
#include "ui/controllers/board_controller.h"
#include "ui/models/document.h"
#include "ui/models/dropped_source.h"
#include "ui/models/edits/claim_edits.h"
#include "ui/models/edits/picture_edits.h"
#include "ui/models/entity_mime.h"
#include "ui/models/image_file.h"
#include "ui/models/selection.h"
#include "ui/panels/board_tabs.h"

#include <QDropEvent>
#include <QImage>
#include <QMimeData>

#include <optional>
#include <utility>

namespace moneyties::ui {

namespace {

/// The first line of a text whose source nobody named becomes the title of one.
Source sourceOfQuote(const QString& quote) {
    constexpr qsizetype kLongestTitle = 80;
    return sourceFromText(quote.section(QLatin1Char('\n'), 0, 0).left(kLongestTitle));
}

} // namespace

DropController::DropController(Document& document, Selection& selection, canvas::GraphView& view,
                               BoardTabs& tabs, BoardController& boards)
    : QObject(&boards), m_document(document), m_selection(selection), m_view(view), m_tabs(tabs),
      m_boards(boards) {
    for (QWidget* target : {static_cast<QWidget*>(&view), static_cast<QWidget*>(&tabs)}) {
        target->setAcceptDrops(true);
        target->installEventFilter(this);
    }
}

bool DropController::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove: {
        auto* drag = static_cast<QDropEvent*>(event);
        if (event->type() == QEvent::DragEnter || isWelcome(watched, *drag))
            drag->acceptProposedAction();
        else
            drag->ignore();
        return true;
    }
    case QEvent::Drop: {
        auto* dropped = static_cast<QDropEvent*>(event);
        if (isWelcome(watched, *dropped)) {
            dropped->acceptProposedAction();
            drop(watched, *dropped);
        }
        return true;
    }
    default:
        return false;
    }
}

bool DropController::isWelcome(QObject* watched, const QDropEvent& event) const {
    if (!m_document.isWritable())
        return false;
    const bool isEntities = holdsEntities(*event.mimeData());
    if (watched == &m_tabs)
        return isEntities && m_tabs.boardAt(event.position().toPoint()).isValid();
    const canvas::Hit hit = m_view.hitAt(event.position());
    return isEntities || hit.isLink() || (holdsImage(*event.mimeData()) && entityAt(hit));
}

void DropController::drop(QObject* watched, const QDropEvent& event) {
    if (watched != &m_tabs)
        return dropOnCanvas(event);
    const BoardId board = m_tabs.boardAt(event.position().toPoint());
    m_boards.add(entitiesFrom(*event.mimeData(), m_document.project()), board);
}

void DropController::dropOnCanvas(const QDropEvent& event) {
    if (!holdsEntities(*event.mimeData())) {
        const canvas::Hit hit = m_view.hitAt(event.position());
        if (const EntityId entity = entityAt(hit))
            return setPictureOf(entity, *event.mimeData());
        return claim(*event.mimeData(), m_view.scene()->links[hit.index].id);
    }
    const Point at = m_view.view().toScene({event.position().x(), event.position().y()});
    m_boards.addToShown(entitiesFrom(*event.mimeData(), m_document.project()), at);
}

/// Invalid for whatever is no entity, such as a folded frame.
EntityId DropController::entityAt(const canvas::Hit& hit) const {
    const EntityId node = hit.isNode() ? m_view.scene()->nodeIds[hit.index] : EntityId();
    return node ? node : EntityId();
}

void DropController::setPictureOf(EntityId entity, const QMimeData& data) {
    const QString file = droppedImageFile(data);
    const bool isSet = file.isEmpty() ? setPicture(m_document, entity, droppedImage(data))
                                      : setPicture(m_document, entity, file);
    if (isSet)
        m_selection.setEntity(entity);
}

void DropController::claim(const QMimeData& data, RelationshipId relationship) {
    const std::optional<DroppedSource> dropped = droppedSource(data);
    if (!dropped)
        return;
    Claim claim;
    claim.subject = relationship;
    claim.quote = dropped->quote.toStdString();
    std::optional<Source> source = dropped->source;
    if (source)
        claim.source = findSource(m_document, *source);
    else if (m_document.currentSource())
        claim.source = m_document.currentSource();
    else
        source = sourceOfQuote(dropped->quote);
    if (claim.source)
        source.reset();
    if (saveClaim(m_document, claim, source))
        m_selection.setRelationship(relationship);
}

} // namespace moneyties::ui
