// Owns ExpansionController: bringing an entity's neighbours onto the board, and taking one such expansion
// away.
#pragma once

#include "core/base/id.h"
#include "core/graph/tie_groups.h"
#include "core/model/board.h"

#include <QObject>
#include <QString>

#include <cstddef>
#include <vector>

namespace moneyties::canvas {
class GraphView;
}

namespace moneyties::ui {

class Document;
class SceneController;
class Selection;

class ExpansionController : public QObject {
    Q_OBJECT

public:
    ExpansionController(Document& document, Selection& selection, SceneController& scene,
                        canvas::GraphView& view, QObject* parent);

    /// Brings those who are not on the board yet next to the entity and selects them, as one step; of a hub
    /// it asks for types and number first. On a board of everything they are those who were hidden.
    void expand(EntityId entity);
    /// Takes away what the last expansion of the entity brought, but for those who were expanded themselves.
    void collapse(EntityId entity);
    void expandSelected();
    void collapseSelected();

    /// More newcomers than these are asked for.
    static constexpr std::size_t kMostUnasked = 30;

Q_SIGNALS:
    void noted(const QString& text);

private:
    void ask(EntityId entity, std::vector<graph::TieGroup> groups);
    void bring(EntityId entity, const std::vector<graph::TieGroup>& groups, std::size_t limit);
    void begin(const std::vector<EntityId>& entities);
    std::vector<BoardNode> newcomers(EntityId entity, const std::vector<EntityId>& entities) const;
    std::vector<EntityId> bestConnected(std::vector<EntityId> entities, std::size_t limit) const;
    EntityId onlySelected();
    std::vector<BoardNode> broughtBy(const Expansion& expansion, const std::vector<Expansion>& others) const;

    Document& m_document;
    Selection& m_selection;
    SceneController& m_scene;
    canvas::GraphView& m_view;
};

} // namespace moneyties::ui
