// Owns FlowLayout, which sets widgets side by side and goes on below when a row is full.
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace moneyties::ui {

class FlowLayout : public QLayout {
    Q_OBJECT

public:
    /// `gap` is the distance between widgets in both directions, in pixels.
    explicit FlowLayout(QWidget* parent, int gap = 4);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override; ///< takes ownership, as QLayout demands
    int count() const override;
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override { return minimumSize(); }
    QSize minimumSize() const override;
    void setGeometry(const QRect& area) override;

private:
    enum class Purpose { measure, place };
    int flow(const QRect& area, Purpose purpose) const; ///< returns the height used

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
    int m_gap;
};

} // namespace moneyties::ui
