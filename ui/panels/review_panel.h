// Owns ReviewPanel, the panel of what to look at: what changed since the last sitting, open questions, stale
// stages, gaps, conflicts, and the notes that hold a text.
#pragma once

#include "ui/models/background_task.h"
#include "ui/models/review_report.h"
#include "ui/models/selection.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include <map>
#include <span>
#include <vector>

class QTreeWidget;
class QTreeWidgetItem;

namespace moneyties::ui {

class Document;
class SearchField;

/// Read beside the window while the panel is seen, the less often the longer it takes. A row selects its
/// record everywhere.
class ReviewPanel : public QWidget {
    Q_OBJECT

public:
    ReviewPanel(Document& document, Selection& selection, QWidget* parent = nullptr);

    /// Where the last sitting ended, as lastStep() said then.
    void setLastOpened(const QString& lastStep);
    QString lastStep() const;

    QTreeWidget* tree() const { return m_tree; }
    SearchField* noteField() const { return m_noteField; }
    bool isReading() const { return m_task.isRunning() || m_later.isActive(); }

Q_SIGNALS:
    void revealRequested(const std::vector<moneyties::EntityId>& entities,
                         const std::vector<moneyties::RelationshipId>& relationships);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void readLater();
    void read();
    void show(const ReviewReport& report);
    void showNotes(const QString& typed);
    void showSince(const ReviewReport& report);
    void showFindings(const store::Findings& findings);
    void fill(QTreeWidgetItem* group);
    QTreeWidgetItem* addGroup(const QString& heading, std::int64_t count);
    void addPlainLine(const QString& text);
    void addRow(QTreeWidgetItem* group, const QString& text, const SelectedItems& items);
    void open(QTreeWidgetItem* item);

    Document& m_document;
    Selection& m_selection;
    BackgroundTask m_task;
    QTimer m_later;
    QElapsedTimer m_sinceReading;
    bool m_isOutdated = true;
    LastOpened m_last;
    ReviewReport m_report;
    SearchField* m_noteField;
    QTreeWidget* m_tree;
    std::vector<SelectedItems> m_targets; ///< of the rows, by their number
    /// Groups that are filled when they are first opened.
    std::map<QTreeWidgetItem*, std::span<const store::Finding>> m_unfilled;
};

} // namespace moneyties::ui
