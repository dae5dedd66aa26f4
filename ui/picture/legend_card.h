// Owns LegendCard: the legend of what the canvas shows, as a card in its lower left corner that folds.
#pragma once

#include "ui/picture/legend.h"

#include <QWidget>

class QToolButton;

namespace moneyties::picture {

/// A child of the canvas, which it covers as little as it can. GUI thread.
class LegendCard : public QWidget {
    Q_OBJECT

public:
    explicit LegendCard(QWidget* canvas);

    /// An empty legend hides the card.
    void setLegend(Legend legend);
    void setColours(const canvas::Palette& palette);

    enum class Fold { folded, unfolded };
    Fold fold() const { return m_fold; }
    void setFold(Fold fold);

Q_SIGNALS:
    void foldChanged(); ///< by the user or setFold()

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();
    double mostWidth() const;

    Legend m_legend;
    canvas::Palette m_colours;
    Fold m_fold = Fold::folded;
    QToolButton* m_button;
};

} // namespace moneyties::picture
