// Owns BoardSummary, what the inspector's place shows while nothing is selected: counts, money, conflicts,
// gaps, and the note of the board that is shown.
#pragma once

#include "core/base/id.h"
#include "ui/models/selection.h"

#include <QTimer>
#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace moneyties::ui {

class Document;
class NoteEditor;
struct BoardFigures;

class BoardSummary : public QWidget {
    Q_OBJECT

public:
    BoardSummary(Document& document, Selection& selection, QWidget* parent = nullptr);

    /// The board whose note stands below the figures; invalid for none.
    void showBoard(BoardId board);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void refresh();
    void addNote();
    void showNote();
    void showFigures(const BoardFigures& figures);
    void addTies(const BoardFigures& figures);
    void addEvidence(const BoardFigures& figures);
    void addHeader(const QString& text);
    void addFact(const QString& name, const QString& value, const QString& colour = {});
    /// A line that selects the relationships it counts.
    void addFinding(const QString& text, const char* tone, std::vector<RelationshipId> relationships);

    Document& m_document;
    Selection& m_selection;
    QWidget* m_content = nullptr;
    QVBoxLayout* m_column;
    QVBoxLayout* m_rows = nullptr;
    NoteEditor* m_note = nullptr;
    BoardId m_board;
    QTimer m_later; ///< several changes in a row are read once
};

} // namespace moneyties::ui
