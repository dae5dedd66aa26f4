#include "ui/canvas/accessible_graph_view.h"

#include "ui/canvas/hover_card.h"
#include "ui/canvas/marks.h"

#include <QPointer>

#include <algorithm>

namespace moneyties::canvas {
namespace {

QAccessibleInterface* makeInterface(const QString&, QObject* object) {
    auto* view = qobject_cast<GraphView*>(object);
    return view ? new AccessibleGraphView(view) : nullptr;
}

QString countOf(std::size_t relationships) {
    return relationships == 1 ? GraphView::tr("1 relationship")
                              : GraphView::tr("%L1 relationships").arg(qulonglong(relationships));
}

/// "Elon Musk, イーロン・マスク, person, 15 relationships".
QString nameOf(const SceneData& scene, NodeIndex node, const QString& kind) {
    const style::NodeLook& look = scene.nodeLooks[node];
    QStringList parts{QString::fromStdString(look.label), QString::fromStdString(look.secondLabel), kind,
                      countOf(scene.linksAt(node).size())};
    parts.removeAll(QString());
    return parts.join(GraphView::tr(", ", "between what is told of an entity"));
}

QString nameOf(const SceneData& scene, const SceneLink& link) {
    const style::LinkLook& look = scene.look(link);
    const QString pattern =
        look.arrow == style::ArrowHead::none ? GraphView::tr("%1 and %2: %3") : GraphView::tr("%1 to %2: %3");
    return pattern.arg(QString::fromStdString(scene.nodeLooks[link.from].label),
                       QString::fromStdString(scene.nodeLooks[link.to].label),
                       QString::fromStdString(look.label));
}

} // namespace

/// One node or link. It holds ids only, so that it outlives scenes; without its item it is invalid.
class AccessibleGraphView::ItemInterface : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    ItemInterface(GraphView& view, Item item) : m_view(&view), m_item(item) {}

    const Item& item() const { return m_item; }

    bool isValid() const override { return m_view && index() != kNoIndex; }
    QObject* object() const override { return nullptr; }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    void setText(QAccessible::Text, const QString&) override {}
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QString text(QAccessible::Text kind) const override;
    QRect rect() const override;
    QAccessible::State state() const override;
    void* interface_cast(QAccessible::InterfaceType type) override {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this)
                                                    : nullptr;
    }

    QStringList actionNames() const override { return {pressAction(), setFocusAction(), showMenuAction()}; }
    void doAction(const QString& name) override;
    QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    const SceneData& scene() const { return *m_view->scene(); }
    std::uint32_t index() const {
        return m_item.entity ? m_view->lookup().node(m_item.entity)
                             : m_view->lookup().link(m_item.relationship);
    }
    PickedItems picked() const {
        return m_item.entity ? PickedItems{{m_item.entity}, {}} : PickedItems{{}, {m_item.relationship}};
    }
    bool isPicked() const;

    QPointer<GraphView> m_view;
    Item m_item;
};

QString AccessibleGraphView::ItemInterface::text(QAccessible::Text kind) const {
    if (!isValid())
        return {};
    if (kind == QAccessible::Name)
        return m_item.entity ? nameOf(scene(), index(), m_view->factsOf(m_item.entity).kind)
                             : nameOf(scene(), scene().links[index()]);
    if (kind == QAccessible::Description)
        return (m_item.entity ? m_view->factsOf(m_item.entity) : m_view->factsOf(m_item.relationship))
            .lines.join(QLatin1Char('\n'));
    return {};
}

QRect AccessibleGraphView::ItemInterface::rect() const {
    if (!isValid())
        return {};
    QRectF area;
    if (m_item.entity) {
        area = nodeOutline(scene(), index(), m_view->view(), 2).boundingRect();
    } else {
        const Rect box =
            lineBetweenBodies(scene(), scene().links[index()], m_view->view()).bounds().grownBy(2);
        area = {box.left, box.top, box.width(), box.height()};
    }
    return {m_view->mapToGlobal(area.topLeft().toPoint()), area.size().toSize()};
}

bool AccessibleGraphView::ItemInterface::isPicked() const {
    const PickedItems& all = m_view->selection();
    return m_item.entity ? std::ranges::count(all.entities, m_item.entity) > 0
                         : std::ranges::count(all.relationships, m_item.relationship) > 0;
}

QAccessible::State AccessibleGraphView::ItemInterface::state() const {
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    const PickedItems& all = m_view->selection();
    state.selectable = state.multiSelectable = state.focusable = true;
    state.selected = isPicked();
    state.focused =
        m_view->hasFocus() && m_item.entity && !all.entities.empty() && all.entities.back() == m_item.entity;
    state.offscreen = !QRect(m_view->mapToGlobal(QPoint(0, 0)), m_view->size()).intersects(rect());
    return state;
}

void AccessibleGraphView::ItemInterface::doAction(const QString& name) {
    if (!isValid())
        return;
    if (name == setFocusAction() || name == pressAction()) {
        m_view->setFocus();
        m_view->select(picked());
        m_view->reveal(picked());
    } else if (name == showMenuAction()) {
        m_view->select(picked());
        const QPoint middle = rect().center();
        const QPointF inside = m_view->mapFromGlobal(middle);
        const Point at = m_view->view().toScene({inside.x(), inside.y()});
        Q_EMIT m_view->contextMenuRequested(menuTarget(m_item.entity, m_item.relationship, at), middle);
    }
}

void installAccessibleGraphView() {
    static const bool installed = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    (void)installed;
}

void announceSelection(GraphView& view) {
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent selected(&view, QAccessible::SelectionWithin);
    QAccessible::updateAccessibility(&selected);
    QAccessibleInterface* canvas = QAccessible::queryAccessibleInterface(&view);
    QAccessibleInterface* current = canvas && view.hasFocus() ? canvas->focusChild() : nullptr;
    if (!current)
        return;
    QAccessibleEvent focused(current, QAccessible::Focus);
    QAccessible::updateAccessibility(&focused);
}

AccessibleGraphView::AccessibleGraphView(GraphView* graphView)
    : QAccessibleWidget(graphView, QAccessible::Canvas) {}

AccessibleGraphView::~AccessibleGraphView() {
    for (const auto& [item, id] : m_interfaces)
        QAccessible::deleteAccessibleInterface(id);
}

GraphView& AccessibleGraphView::view() const {
    return *static_cast<GraphView*>(widget());
}

QString AccessibleGraphView::text(QAccessible::Text kind) const {
    if (kind != QAccessible::Description)
        return QAccessibleWidget::text(kind);
    const SceneData& scene = *view().scene();
    return GraphView::tr("%1 entities and %2 relationships; arrow keys walk along the relationships")
        .arg(scene.nodeCount())
        .arg(scene.links.size());
}

std::vector<AccessibleGraphView::Item> AccessibleGraphView::collect() const {
    const SceneData& scene = *view().scene();
    const Rect visible = view().view().visibleScene();
    std::vector<Item> found;
    for (NodeIndex node = 0; node < scene.nodeCount() && found.size() < kMostAccessibleItems; ++node)
        if (visible.contains(scene.position(node)))
            found.push_back({scene.nodeIds[node], {}});
    const std::size_t most = found.size() + kMostAccessibleItems;
    for (LinkIndex link = 0; link < scene.links.size() && found.size() < most; ++link)
        if (visible.contains(linkCurve(scene, scene.links[link]).at(0.5)))
            found.push_back({{}, scene.links[link].id});
    return found;
}

const std::vector<AccessibleGraphView::Item>& AccessibleGraphView::items() const {
    if (m_itemsScene != view().scene() || m_itemsView != view().view()) {
        m_itemsScene = view().scene();
        m_itemsView = view().view();
        m_items = collect();
    }
    return m_items;
}

int AccessibleGraphView::childCount() const {
    return static_cast<int>(items().size());
}

QAccessibleInterface* AccessibleGraphView::interfaceOf(const Item& item) const {
    const auto [entry, isNew] = m_interfaces.try_emplace(item);
    if (isNew)
        entry->second = QAccessible::registerAccessibleInterface(new ItemInterface(view(), item));
    return QAccessible::accessibleInterface(entry->second);
}

QAccessibleInterface* AccessibleGraphView::child(int index) const {
    return index >= 0 && index < childCount() ? interfaceOf(items()[static_cast<std::size_t>(index)])
                                              : nullptr;
}

int AccessibleGraphView::indexOf(const Item& item) const {
    const auto found = std::ranges::find(items(), item);
    return found == items().end() ? -1 : static_cast<int>(found - items().begin());
}

int AccessibleGraphView::indexOfChild(const QAccessibleInterface* child) const {
    const auto* item = dynamic_cast<const ItemInterface*>(child);
    return item ? indexOf(item->item()) : -1;
}

QAccessibleInterface* AccessibleGraphView::childAt(int x, int y) const {
    const Hit hit = view().hitAt(view().mapFromGlobal(QPointF(x, y)));
    const SceneData& scene = *view().scene();
    if (hit.isNode())
        return interfaceOf({scene.nodeIds[hit.index], {}});
    if (hit.isLink())
        return interfaceOf({{}, scene.links[hit.index].id});
    return nullptr;
}

QAccessibleInterface* AccessibleGraphView::focusChild() const {
    const PickedItems& picked = view().selection();
    if (!picked.entities.empty())
        return interfaceOf({picked.entities.back(), {}});
    return picked.relationships.empty() ? nullptr : interfaceOf({{}, picked.relationships.back()});
}

} // namespace moneyties::canvas
