// Owns ReadOnlyBar: a strip over the board that says why nothing can be changed.
#pragma once

#include "core/store/project.h"

#include <QFrame>

class QLabel;

namespace moneyties::ui {

class ReadOnlyBar : public QFrame {
    Q_OBJECT

public:
    explicit ReadOnlyBar(QWidget* parent = nullptr);

    /// Hides itself when the project can be written.
    void setAccess(store::Access access);
    /// The file was moved or removed under the program, which matters more than its access.
    void setMoved(bool hasMoved);

Q_SIGNALS:
    /// To have the project where it can be changed.
    void copyRequested();

private:
    void update();

    QLabel* m_text;
    store::Access m_access = store::Access::writable;
    bool m_hasMoved = false;
};

} // namespace moneyties::ui
