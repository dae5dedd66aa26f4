// Owns Style: what a style sheet cannot say: sizes, and a focus ring that is seen on every control.
#pragma once

#include <QProxyStyle>

namespace moneyties::ui {

/// Fusion underneath; colours come from the theme's palette.
class Style : public QProxyStyle {
    Q_OBJECT

public:
    Style();

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget = nullptr) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option = nullptr,
                    const QWidget* widget = nullptr) const override;
    int styleHint(StyleHint hint, const QStyleOption* option = nullptr, const QWidget* widget = nullptr,
                  QStyleHintReturn* returnData = nullptr) const override;
};

} // namespace moneyties::ui
