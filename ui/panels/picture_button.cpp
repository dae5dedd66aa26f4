#include "ui/panels/picture_button.h"

#include "ui/models/image_file.h"
#include "ui/models/kind_badge.h"
#include "ui/theme/square_picture.h"

#include <QAction>
#include <QFileDialog>
#include <QIcon>
#include <QImage>
#include <QMenu>
#include <QPainter>
#include <QPainterPath>
#include <QPixmap>

namespace moneyties::ui {

namespace {

constexpr int kSide = 44; // logical pixels
constexpr double kCorner = 6;

QIcon iconOf(const QImage& picture, double ratio) {
    QPixmap pixmap(qRound(kSide * ratio), qRound(kSide * ratio));
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.scale(double(kSide) / picture.width(), double(kSide) / picture.height());
    painter.setPen(Qt::NoPen);
    painter.setBrush(picture);
    const double corner = kCorner * picture.width() / kSide;
    painter.drawRoundedRect(picture.rect(), corner, corner);
    return pixmap;
}

} // namespace

PictureButton::PictureButton(QWidget* parent)
    : QToolButton(parent), m_set(new QAction(tr("Set Picture…"), this)),
      m_remove(new QAction(tr("Remove Picture"), this)) {
    setObjectName(QStringLiteral("entityPicture"));
    setAccessibleName(tr("Picture"));
    setToolTip(tr("The photo or logo that the node shows"));
    setAutoRaise(true);
    setIconSize({kSide, kSide});
    setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(this);
    menu->addAction(m_set);
    menu->addAction(m_remove);
    setMenu(menu);
    connect(m_set, &QAction::triggered, this, &PictureButton::askForFile);
    connect(m_remove, &QAction::triggered, this, &PictureButton::removeRequested);
}

void PictureButton::showPicture(std::shared_ptr<const SquarePicture> picture, const EntityKind* kind,
                                Editing editing) {
    const QImage image = picture ? picture->image(qRound(kSide * devicePixelRatioF())) : QImage();
    setIcon(!image.isNull() ? iconOf(image, devicePixelRatioF()) : kind ? kindIcon(*kind) : QIcon());
    m_set->setEnabled(editing == Editing::allowed);
    m_remove->setEnabled(editing == Editing::allowed && picture);
}

void PictureButton::askForFile() {
    const QString file =
        QFileDialog::getOpenFileName(window(), tr("Choose a Picture"), {}, imageFileFilter());
    if (!file.isEmpty())
        Q_EMIT fileChosen(file);
}

} // namespace moneyties::ui
