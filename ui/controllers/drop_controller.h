// Owns DropController: what is dragged onto the canvas or onto a board's tab, and what becomes of it there.
#pragma once

#include "core/base/id.h"

#include <QObject>

class QDropEvent;
class QMimeData;
class QWidget;

namespace moneyties::canvas {
class GraphView;
struct Hit;
} // namespace moneyties::canvas

namespace moneyties::ui {

class BoardController;
class BoardTabs;
class Document;
class Selection;

/// Entities from a list go onto the board; an address or a text that is dropped on a relationship becomes a
/// claim of it, with the address as its source and the text as its quote; an image that is dropped on an
/// entity becomes its picture.
class DropController : public QObject {
    Q_OBJECT

public:
    DropController(Document& document, Selection& selection, canvas::GraphView& view, BoardTabs& tabs,
                   BoardController& boards);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool isWelcome(QObject* watched, const QDropEvent& event) const;
    void drop(QObject* watched, const QDropEvent& event);
    void dropOnCanvas(const QDropEvent& event);
    EntityId entityAt(const canvas::Hit& hit) const;
    void setPictureOf(EntityId entity, const QMimeData& data);
    void claim(const QMimeData& data, RelationshipId relationship);

    Document& m_document;
    Selection& m_selection;
    canvas::GraphView& m_view;
    BoardTabs& m_tabs;
    BoardController& m_boards;
};

} // namespace moneyties::ui
