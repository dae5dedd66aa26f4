// Owns AccessibleGraphView, the canvas as screen readers and test tools see it: each visible node and link is
// an item with a name, a place, a state and actions.
#pragma once

#include "ui/canvas/graph_view.h"

#include <QAccessibleWidget>

#include <map>
#include <vector>

namespace moneyties::canvas {

/// Makes Qt ask for it; once in a program is enough, more do no harm.
void installAccessibleGraphView();

/// Tells assistive technology that the selection, and with it the current item, has changed.
void announceSelection(GraphView& view);

/// Children are the nodes in view, then the links whose middle is in view. At most kMostAccessibleItems of
/// each, in the order of the scene: nobody listens to more, and the tree stays quick.
inline constexpr std::size_t kMostAccessibleItems = 2000;

class AccessibleGraphView : public QAccessibleWidget {
public:
    explicit AccessibleGraphView(GraphView* view);
    ~AccessibleGraphView() override;

    QString text(QAccessible::Text kind) const override;
    int childCount() const override;
    QAccessibleInterface* child(int index) const override;
    int indexOfChild(const QAccessibleInterface* child) const override;
    QAccessibleInterface* childAt(int x, int y) const override;
    QAccessibleInterface* focusChild() const override;

private:
    struct Item { ///< one of the two is valid
        EntityId entity;
        RelationshipId relationship;
        friend auto operator<=>(const Item&, const Item&) = default;
    };
    class ItemInterface;

    GraphView& view() const;
    const std::vector<Item>& items() const;
    std::vector<Item> collect() const;
    QAccessibleInterface* interfaceOf(const Item& item) const;
    int indexOf(const Item& item) const;

    mutable std::vector<Item> m_items;
    mutable Scene m_itemsScene;
    mutable ViewTransform m_itemsView;
    mutable std::map<Item, QAccessible::Id> m_interfaces;
};

} // namespace moneyties::canvas
