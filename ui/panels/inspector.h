// Owns Inspector, the panel at the right: it shows and edits whatever is selected.
#pragma once

#include "core/base/id.h"
#include "core/store/change_set.h"
#include "ui/models/selection.h"

#include <QScrollArea>

class QVBoxLayout;

namespace moneyties::ui {

class AnnotationPage;
class DealPage;
class Document;
class EntityPage;
class InspectorPage;
class ManyPage;
class RelationshipPage;

class Inspector : public QScrollArea {
    Q_OBJECT

public:
    explicit Inspector(Selection& selection, QWidget* parent = nullptr);

    /// Null for none.
    void setDocument(Document* document);
    /// What stands here while nothing is selected; the inspector takes it.
    void setSummary(QWidget* summary);
    /// Opens the form for a new claim on what is selected; nothing happens where there can be none.
    void startClaim();

    QSize sizeHint() const override;

Q_SIGNALS:
    void splitRequested(moneyties::EntityId merged);
    void foldRequested(); ///< the selected frame folds, or unfolds

private:
    template<class Page>
    Page* makePage();
    void openSource(SourceId id);
    void showSelection();
    void followChanges(const store::ChangeSet& changes);
    void showPage(QWidget* page);
    QWidget* pageFor(const SelectedItems& items);

    Selection& m_selection;
    Document* m_document = nullptr;
    QVBoxLayout* m_pages;
    QWidget* m_summary = nullptr;
    QWidget* m_shown = nullptr;
    EntityPage* m_entity = nullptr;
    RelationshipPage* m_relationship = nullptr;
    DealPage* m_deal = nullptr;
    ManyPage* m_many = nullptr;
    AnnotationPage* m_annotation = nullptr;
};

} // namespace moneyties::ui
