#include "ui/controllers/edit_controller.h"

#include "core/store/edit.h"
#include "ui/canvas/graph_view.h"
#include "ui/controllers/scene_controller.h"
#include "ui/dialogs/add_entity_popup.h"
#include "ui/dialogs/type_chooser.h"
#include "ui/models/completions.h"
#include "ui/models/document.h"
#include "ui/models/edits/annotation_edits.h"
#include "ui/models/edits/deal_edits.h"
#include "ui/models/edits/entity_edits.h"
#include "ui/models/edits/relationship_edits.h"
#include "ui/models/selection.h"
#include "ui/widgets/inline_text.h"

namespace moneyties::ui {

EditController::EditController(Document& document, Selection& selection, SceneController& scene,
                               canvas::GraphView& view)
    : QObject(&scene), m_document(document), m_selection(selection), m_scene(scene), m_view(view) {
    connect(&view, &canvas::GraphView::addEntityRequested, this, &EditController::askForEntityAt);
    connect(&view, &canvas::GraphView::linkRequested, this, &EditController::askForType);
    connect(&view, &canvas::GraphView::linkToNewRequested, this, &EditController::askForLinkToNew);
    connect(&view, &canvas::GraphView::deleteRequested, this, &EditController::deleteSelection);
}

EditController::~EditController() {
    delete m_chooser; // it reads the document, which ends with this
}

EntityId EditController::addEntity(const QString& name, KindId kind, std::optional<Point> at) {
    m_lastKind = kind;
    const Entity entity = newEntity(name.toStdString(), kind);
    EntityId added;
    const bool done =
        m_document.run({store::ActionCode::addEntity, {name.toStdString()}}, [&](store::Edit& edit) {
            added = edit.insert(entity);
            if (!at)
                return;
            auto nodes = m_scene.unwrittenPlaces();
            nodes.push_back({});
            nodes.back().entity = added;
            nodes.back().position = *at;
            edit.place(m_scene.board().id, nodes);
        });
    if (!done)
        return {};
    m_selection.setEntity(added);
    return added;
}

void EditController::askForEntity() {
    const QPoint middle = m_view.rect().center();
    const Point at = m_view.view().toScene({double(middle.x()), double(middle.y())});
    askForEntityAt(at, m_view.mapToGlobal(middle));
}

void EditController::askForEntityAt(Point at, QPoint global) {
    if (!m_document.isWritable())
        return;
    auto* popup = new AddEntityPopup(m_document.project(), usualKind(), &m_view);
    connect(popup, &AddEntityPopup::accepted, this,
            [this, at](const QString& name, KindId kind) { addEntity(name, kind, at); });
    popup->openAt(global);
}

void EditController::askForLinkToNew(EntityId from, Point at, QPoint global) {
    if (!m_document.isWritable())
        return;
    auto* popup = new AddEntityPopup(m_document.project(), usualKind(), &m_view);
    connect(popup, &AddEntityPopup::accepted, this,
            [this, from, at, global](const QString& name, KindId kind) {
                if (const EntityId to = addEntity(name, kind, at))
                    askForType(from, to, global);
            });
    popup->openAt(global);
}

void EditController::linkSelectedEntities() {
    const auto& entities = m_selection.items().entities;
    if (entities.size() == 2)
        askForType(entities[0], entities[1], m_view.mapToGlobal(m_view.rect().center()));
    else
        m_view.startLink();
}

void EditController::askForType(EntityId from, EntityId to, QPoint global) {
    if (!m_document.isWritable())
        return;
    if (!m_chooser) {
        m_chooser = new TypeChooser(m_view.window());
        connect(m_chooser, &TypeChooser::chosen, this, &EditController::linkEnds);
    }
    m_ends = {from, to};
    const store::Project& project = m_document.project();
    m_chooser->choose(m_document, global,
                      QStringLiteral("%1 → %2").arg(entityName(project, from), entityName(project, to)));
}

void EditController::linkEnds(RelationshipTypeId type) {
    Relationship relationship;
    relationship.type = type;
    relationship.from = m_ends.from;
    relationship.to = m_ends.to;
    if (const RelationshipId added = addRelationship(m_document, relationship))
        m_selection.setRelationship(added);
    m_view.continueLink();
}

void EditController::deleteSelection() {
    const SelectedItems items = m_selection.items();
    if (items.isEmpty() || !m_document.isWritable())
        return;
    if (!items.annotations.empty() && items.entities.empty() && items.relationships.empty())
        removeAnnotations(m_document, items.annotations);
    else if (items.deal)
        removeDeal(m_document, items.deal);
    else if (items.relationships.empty() && items.annotations.empty())
        removeEntities(m_document, items.entities);
    else if (items.entities.empty() && items.annotations.empty())
        removeRelationships(m_document, items.relationships);
    else
        m_document.run(
            {store::ActionCode::deleteSelection,
             {std::to_string(items.entities.size() + items.relationships.size() + items.annotations.size())}},
            [&items](store::Edit& edit) {
                for (const RelationshipId relationship : items.relationships)
                    edit.remove(relationship);
                for (const EntityId entity : items.entities)
                    edit.remove(entity);
                for (const AnnotationId annotation : items.annotations)
                    edit.remove(annotation);
            });
}

void EditController::renameSelected() {
    const auto& selected = m_selection.items().entities;
    const auto node = selected.size() == 1 ? m_view.lookup().node(selected.front()) : canvas::kNoIndex;
    const auto entity = selected.size() == 1 ? m_document.project().entity(selected.front()) : std::nullopt;
    if (node == canvas::kNoIndex || !entity || !m_document.isWritable())
        return;
    const Point at = m_view.view().toView(m_view.scene()->position(node));
    auto* editor = new InlineText(nameText(*entity), &m_view);
    editor->setAccessibleName(tr("Name"));
    connect(editor, &InlineText::accepted, this,
            [this, id = entity->id, before = nameText(*entity)](const QString& text) {
                renameEntity(m_document, id, before.toStdString(), text.simplified().toStdString());
            });
    connect(editor, &InlineText::closed, &m_view, qOverload<>(&QWidget::setFocus));
    editor->setTakesEnter();
    editor->openAt({qRound(at.x) - 90, qRound(at.y) + 12, 180, 0}, 12);
}

KindId EditController::usualKind() const {
    if (m_lastKind)
        return m_lastKind;
    const EntityKind* company = m_document.project().vocabulary().kindByCode("company");
    return company ? company->id : m_document.project().vocabulary().kinds().front().id;
}

} // namespace moneyties::ui
