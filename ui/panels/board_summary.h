// Owns BoardSummary, what the inspector's place shows while nothing is selected: counts, money, conflicts,
// gaps.
#pragma once

#include "ui/models/selection.h"

#include <QTimer>
#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace moneyties::ui {

class Document;
struct BoardFigures;

class BoardSummary : public QWidget {
    Q_OBJECT

public:
    BoardSummary(Document& document, Selection& selection, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void refresh();
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
    QTimer m_later; ///< several changes in a row are read once
};

} // namespace moneyties::ui
