// Owns VocabularyDialog: the kinds, types, custom fields and tags of a project.
#pragma once

#include <QDialog>

class QTabWidget;

namespace moneyties::ui {

class Document;

class VocabularyDialog : public QDialog {
    Q_OBJECT

public:
    explicit VocabularyDialog(Document& document, QWidget* parent = nullptr);

    QTabWidget* tabs() const { return m_tabs; }

private:
    QTabWidget* m_tabs;
};

} // namespace moneyties::ui
