// Owns Selection: the one selection that lists, table, canvas and inspector share.
#pragma once

#include "core/base/id.h"

#include <QObject>

#include <vector>

namespace moneyties::ui {

/// Ids in the order they were selected; the last one is the current one. A deal is selected alone.
struct SelectedItems {
    std::vector<EntityId> entities;
    std::vector<RelationshipId> relationships;
    DealId deal;
    std::vector<AnnotationId> annotations{}; ///< of the board that is shown

    bool isEmpty() const { return entities.empty() && relationships.empty() && !deal && annotations.empty(); }
    friend bool operator==(const SelectedItems&, const SelectedItems&) = default;
};

class Selection : public QObject {
    Q_OBJECT

public:
    explicit Selection(QObject* parent = nullptr) : QObject(parent) {}

    const SelectedItems& items() const { return m_items; }
    /// Emits changed() when it differs from what was selected.
    void set(SelectedItems items);
    void setEntity(EntityId entity) { set({{entity}, {}, {}}); }
    void setRelationship(RelationshipId relationship) { set({{}, {relationship}, {}}); }
    void setDeal(DealId deal) { set({{}, {}, deal}); }
    void setAnnotation(AnnotationId annotation) { set({{}, {}, {}, {annotation}}); }
    void clear() { set({}); }

Q_SIGNALS:
    void changed(const moneyties::ui::SelectedItems& items);

private:
    SelectedItems m_items;
};

} // namespace moneyties::ui
