#include "ui/panels/read_only_bar.h"

#include "ui/theme/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace moneyties::ui {

namespace {

QString reason(store::Access access) {
    switch (access) {
    case store::Access::writable:
        return {};
    case store::Access::fileIsReadOnly:
        return ReadOnlyBar::tr(
            "Read-only: the file is write-protected. Remove the protection and open it again "
            "to change it.");
    case store::Access::folderIsReadOnly:
        return ReadOnlyBar::tr(
            "Read-only: nothing can be written in this folder. Copy the file to a folder of "
            "your own to change it.");
    case store::Access::openedReadOnly:
        return ReadOnlyBar::tr("Read-only: the project was opened for reading.");
    }
    return {};
}

} // namespace

ReadOnlyBar::ReadOnlyBar(QWidget* parent) : QFrame(parent), m_text(new QLabel(this)) {
    setObjectName(QStringLiteral("readOnlyBar"));
    setProperty("bar", QStringLiteral("strip"));
    auto* sign = new QLabel(this);
    sign->setPixmap(
        icon(QStringLiteral("lock"), IconTone::accent).pixmap(QSize(16, 16), devicePixelRatioF()));
    m_text->setWordWrap(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 12, 6);
    row->setSpacing(8);
    row->addWidget(sign);
    row->addWidget(m_text, 1);
    auto* copy = new QPushButton(tr("Save a Copy…"), this);
    copy->setObjectName(QStringLiteral("saveCopyElsewhere"));
    connect(copy, &QPushButton::clicked, this, &ReadOnlyBar::copyRequested);
    row->addWidget(copy);
    hide();
}

void ReadOnlyBar::setAccess(store::Access access) {
    m_access = access;
    m_hasMoved = false;
    update();
}

void ReadOnlyBar::setMoved(bool hasMoved) {
    m_hasMoved = hasMoved;
    update();
}

void ReadOnlyBar::update() {
    m_text->setText(m_hasMoved
                        ? tr("The file was moved or removed while it was open: nothing can be changed. "
                             "Put it back, or save a copy.")
                        : reason(m_access));
    setVisible(m_hasMoved || m_access != store::Access::writable);
}

} // namespace moneyties::ui
