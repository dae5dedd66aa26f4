// Owns AddEntityPopup: a name and a kind, asked at the place where the new entity will stand.
#pragma once

#include "core/model/vocabulary.h"

#include <QFrame>
#include <QPoint>

class QComboBox;
class QLabel;
class QPushButton;

namespace moneyties::store {
class Project;
}

namespace moneyties::ui {

class InputLine;

/// Opens without blocking; deletes itself when it closes. Enter adds, Esc closes.
class AddEntityPopup : public QFrame {
    Q_OBJECT

public:
    AddEntityPopup(const store::Project& project, KindId kind, QWidget* parent);

    void openAt(QPoint global);

Q_SIGNALS:
    void accepted(const QString& name, moneyties::KindId kind);

private:
    void accept();
    void warnOfNamesakes();

    const store::Project& m_project;
    InputLine* m_name;
    QComboBox* m_kind;
    QLabel* m_note;
    QPushButton* m_add;
};

} // namespace moneyties::ui
