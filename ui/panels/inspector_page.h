// Owns InspectorPage: what the inspector's pages have in common.
#pragma once

#include "core/base/id.h"
#include "core/store/change_set.h"

#include <QWidget>

class QVBoxLayout;

namespace moneyties::ui {

class Document;
class Selection;

class InspectorPage : public QWidget {
    Q_OBJECT

public:
    InspectorPage(Document& document, Selection& selection, QWidget* parent = nullptr);

    /// Reads the shown records again; called after each step.
    virtual void refresh() = 0;

Q_SIGNALS:
    /// The user wants to read the source's page or file.
    void sourceOpenRequested(moneyties::SourceId source);

protected:
    void addSection(QWidget* section);

    Document& m_document;
    Selection& m_selection;

private:
    QVBoxLayout* m_column;
};

} // namespace moneyties::ui
