// Owns PathPanel: how two entities are connected, as a list of paths told in words.
#pragma once

#include "core/base/id.h"
#include "core/graph/paths.h"
#include "ui/models/background_task.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QLabel;
class QListView;
class QStackedWidget;

namespace moneyties::ui {

class Document;
class InputLine;
class PathListModel;

/// Finding runs beside the window; the first path found is chosen at once.
class PathPanel : public QWidget {
    Q_OBJECT

public:
    explicit PathPanel(Document& document, QWidget* parent = nullptr);

    /// Puts two entities into the fields and finds; invalid ones leave their field to be typed.
    void ask(EntityId from, EntityId to);
    int pathCount() const;

Q_SIGNALS:
    /// To be highlighted on the canvas.
    void pathChosen(const std::vector<moneyties::EntityId>& entities,
                    const std::vector<moneyties::RelationshipId>& relationships);
    void cleared();
    void leaveRequested();

private:
    struct End {
        InputLine* line = nullptr;
        EntityId entity; ///< invalid while the text names nobody
    };

    void buildQuestion();
    void buildAnswers();
    InputLine* makeLine(End& end, const QString& placeholder);
    void settle(End& end);
    void put(End& end, EntityId entity);
    void swapEnds();
    void find();
    void show(std::vector<graph::Path> paths);
    void explainNone();
    void say(const QString& text);
    void chooseCurrent();
    graph::PathOptions options() const;

    Document& m_document;
    PathListModel* m_model;
    End m_from;
    End m_to;
    QComboBox* m_ties;
    QComboBox* m_direction;
    QStackedWidget* m_stack;
    QListView* m_list;
    QLabel* m_message;
    BackgroundTask m_task;
};

} // namespace moneyties::ui
