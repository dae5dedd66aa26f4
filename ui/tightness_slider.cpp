#include "ui/tightness_slider.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QSignalBlocker>
#include <QSlider>
#include <QWidgetAction>

#include <cmath>

namespace moneyties::ui {

namespace {

constexpr int kMost = 100;
constexpr int kLeastWidth = 90;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(moneyties::ui::TightnessSlider)
};

QLabel* endLabel(const QString& text, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setProperty("tone", QStringLiteral("secondary"));
    return label;
}

} // namespace

void addTightnessSlider(QMenu& menu, const std::function<double()>& value,
                        const std::function<void(double)>& set) {
    auto* row = new QWidget(&menu);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(12, 4, 12, 6);
    layout->setSpacing(8);
    auto* slider = new QSlider(Qt::Horizontal, row);
    slider->setObjectName(QStringLiteral("tightness"));
    slider->setRange(0, kMost);
    slider->setPageStep(kMost / 4);
    slider->setMinimumWidth(kLeastWidth);
    slider->setAccessibleName(
        Words::tr("What the next layout is to show: the shape of the whole, or who is next to whom"));
    slider->setToolTip(slider->accessibleName());
    layout->addWidget(endLabel(Words::tr("Overall shape"), row));
    layout->addWidget(slider, 1);
    layout->addWidget(endLabel(Words::tr("Close neighbours"), row));
    QObject::connect(slider, &QSlider::valueChanged, &menu,
                     [set](int now) { set(static_cast<double>(now) / kMost); });
    QObject::connect(&menu, &QMenu::aboutToShow, slider, [slider, value] {
        const QSignalBlocker quiet(slider);
        slider->setValue(static_cast<int>(std::lround(value() * kMost)));
    });
    auto* action = new QWidgetAction(&menu);
    action->setDefaultWidget(row);
    menu.addSeparator();
    menu.addAction(action);
}

} // namespace moneyties::ui
