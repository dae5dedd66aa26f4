// Owns AboutDialog: name, version, licence.
#pragma once

#include <QDialog>

namespace moneyties::ui {

class AboutDialog : public QDialog {
    Q_OBJECT

public:
    explicit AboutDialog(QWidget* parent);
};

} // namespace moneyties::ui
