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

private:
    QLabel* m_text;
};

} // namespace moneyties::ui
