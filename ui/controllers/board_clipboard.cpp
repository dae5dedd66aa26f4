#include "ui/controllers/board_clipboard.h"

#include "core/base/error.h"
#include "ui/canvas/graph_view.h"
#include "ui/controllers/scene_controller.h"
#include "ui/models/board_mime.h"
#include "ui/models/document.h"
#include "ui/models/edits/board_edits.h"
#include "ui/models/entity_mime.h"
#include "ui/models/selection.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include <algorithm>
#include <memory>
#include <unordered_set>
#include <utility>

namespace moneyties::ui {

BoardClipboard::BoardClipboard(Document& document, Selection& selection, SceneController& scene,
                               canvas::GraphView& view, AddEntities add)
    : QObject(&scene), m_document(document), m_selection(selection), m_scene(scene), m_view(view),
      m_add(std::move(add)) {}

/// Who stands in a folded frame comes along with it.
BoardPart BoardClipboard::selectedPart() const {
    const SelectedItems& selected = m_selection.items();
    BoardPart part;
    const std::unordered_set<AnnotationId> wanted(selected.annotations.begin(), selected.annotations.end());
    for (const Annotation& annotation : m_scene.input().annotations)
        if (wanted.contains(annotation.id))
            part.annotations.push_back(annotation);
    std::unordered_set<EntityId> entities(selected.entities.begin(), selected.entities.end());
    for (const BoardNode& node : m_scene.shownNodes())
        if (entities.erase(node.entity) > 0)
            part.nodes.push_back(node);
    for (const BoardNode& node : m_scene.input().nodes)
        if (std::ranges::any_of(part.annotations, [&node](const Annotation& frame) {
                return frame.kind == AnnotationKind::frame && frame.folded &&
                       frame.area.contains(node.position);
            }))
            part.nodes.push_back(node);
    return part;
}

void BoardClipboard::copySelection() {
    const SelectedItems& selected = m_selection.items();
    if (selected.entities.empty() && selected.relationships.empty() && selected.annotations.empty())
        return;
    try {
        const store::Project& project = m_document.project();
        std::unique_ptr<QMimeData> data(entitiesAsMime(project, selected.entities));
        data->setText(data->text() + relationshipsAsText(project, selected.relationships));
        if (!selected.annotations.empty())
            addBoardPart(*data, project, selectedPart());
        QGuiApplication::clipboard()->setMimeData(data.release());
    } catch (const Error& error) {
        Q_EMIT m_document.failed(error);
    }
}

void BoardClipboard::paste() {
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    if (!data || !m_document.isWritable())
        return;
    try {
        if (auto part = boardPartFrom(*data, m_document.project()))
            return pastePart(*std::move(part));
        const std::vector<EntityId> entities = entitiesFrom(*data, m_document.project());
        if (!entities.empty())
            m_add(entities, m_view.view().centre);
    } catch (const Error& error) {
        Q_EMIT m_document.failed(error);
    }
}

/// Who is on the board already stays there; what is written around them comes all the same.
void BoardClipboard::pastePart(BoardPart part) {
    move(part, m_view.view().centre - boundsOf(part).centre());
    std::vector<EntityId> entities;
    for (const BoardNode& node : part.nodes)
        entities.push_back(node.entity);
    std::unordered_set<EntityId> there;
    for (const store::EntityRow& row : m_scene.input().entities)
        there.insert(row.id);
    for (const BoardNode& node : m_scene.input().nodes)
        if (node.hidden)
            there.erase(node.entity);
    std::erase_if(part.nodes, [&there](const BoardNode& node) { return there.contains(node.entity); });
    if (m_scene.isSearchLed())
        for (const BoardNode& node : part.nodes)
            m_scene.beginWith(node.entity);
    const auto pasted =
        pasteOnBoard(m_document, m_scene.board().id, part.nodes, part.annotations, m_scene.unwrittenPlaces());
    if (pasted)
        m_selection.set({entities, {}, {}, *pasted});
}

} // namespace moneyties::ui
