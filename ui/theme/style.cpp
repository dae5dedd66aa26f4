#include "ui/theme/style.h"

#include "ui/theme/theme.h"

#include <QApplication>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>

namespace moneyties::ui {

namespace {

constexpr double kFocusRingWidth = 1.5;
constexpr double kFocusRingRadius = 4;

void drawFocusRing(QPainter& painter, const QRect& area) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(Theme::instance().tokens().accent, kFocusRingWidth));
    const double inset = kFocusRingWidth / 2;
    painter.drawRoundedRect(QRectF(area).adjusted(inset, inset, -inset, -inset), kFocusRingRadius,
                            kFocusRingRadius);
    painter.restore();
}

} // namespace

Style::Style() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                          const QWidget* widget) const {
    // Around a tab's words, Qt leaves no air.
    constexpr QMargins kTabAir(6, 2, 6, 2);
    if (element == PE_FrameFocusRect)
        drawFocusRing(*painter, qobject_cast<const QTabBar*>(widget) ? option->rect.marginsAdded(kTabAir)
                                                                     : option->rect);
    else
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    switch (metric) {
    case PM_ToolBarIconSize:
        return 18;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
        return 20;
    case PM_DockWidgetSeparatorExtent:
        return 5;
    case PM_SplitterWidth:
        return 5;
    case PM_ToolBarItemSpacing:
        return 4;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                     QStyleHintReturn* returnData) const {
    switch (hint) {
    case SH_ItemView_ActivateItemOnSingleClick:
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_ToolTip_WakeUpDelay:
        return 500;
    case SH_UnderlineShortcut:
        return 1;
    case SH_Widget_Animation_Duration:
        return qApp->property("reducedMotion").toBool()
                   ? 0
                   : QProxyStyle::styleHint(hint, option, widget, returnData);
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

} // namespace moneyties::ui
