#include "ui/dialogs/about_dialog.h"

#include "ui/theme/fonts.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QLabel>
#include <QVBoxLayout>

namespace moneyties::ui {

AboutDialog::AboutDialog(QWidget* parent) : QDialog(parent) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("About Moneyties"));
    auto* name = new QLabel(tr("Moneyties %1").arg(QApplication::applicationVersion()), this);
    name->setFont(titleFont());
    auto* text = new QLabel(tr("Link charts of who funded whom, and who says so.\n"
                               "Free software under the MIT licence.\n"
                               "Built on Qt %1.")
                                .arg(QString::fromLatin1(qVersion())),
                            this);
    text->setProperty("tone", QStringLiteral("secondary"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(12);
    column->addWidget(name);
    column->addWidget(text);
    column->addWidget(buttons);
}

} // namespace moneyties::ui
