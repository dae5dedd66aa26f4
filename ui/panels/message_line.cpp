#include "ui/panels/message_line.h"

#include "ui/theme/icons.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace moneyties::ui {

namespace {

constexpr int kShownMilliseconds = 6000;
constexpr int kMargin = 16;
constexpr int kMostWidth = 720;

} // namespace

MessageLine::MessageLine(QWidget* parent)
    : QFrame(parent), m_icon(new QLabel(this)), m_what(new QLabel(this)), m_detail(new QLabel(this)),
      m_undo(new QPushButton(tr("Undo"), this)), m_close(new QToolButton(this)) {
    setObjectName(QStringLiteral("messageLine"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 6, 6);
    row->setSpacing(8);
    m_what->setProperty("role", QStringLiteral("what"));
    m_detail->setWordWrap(true);
    m_undo->setProperty("look", QStringLiteral("link"));
    m_undo->setToolTip(tr("Take it back (%1)").arg(QKeySequence(QKeySequence::Undo).toString()));
    m_close->setIcon(icon(QStringLiteral("close"), IconTone::secondary));
    m_close->setIconSize(QSize(14, 14));
    m_close->setToolTip(tr("Dismiss"));
    m_close->setAccessibleName(tr("Dismiss"));
    row->addWidget(m_icon, 0, Qt::AlignVCenter);
    row->addWidget(m_what, 0, Qt::AlignVCenter);
    row->addWidget(m_detail, 1, Qt::AlignVCenter);
    row->addWidget(m_undo, 0, Qt::AlignVCenter);
    row->addWidget(m_close, 0, Qt::AlignVCenter);
    m_fade.setSingleShot(true);
    m_fade.setInterval(kShownMilliseconds);
    connect(&m_fade, &QTimer::timeout, this, &MessageLine::dismiss);
    connect(m_close, &QToolButton::clicked, this, &MessageLine::dismiss);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        dismiss();
        Q_EMIT undoRequested();
    });
    parent->installEventFilter(this);
    hide();
}

void MessageLine::showStep(const QString& stepName) {
    present(Kind::step, stepName, {});
}

void MessageLine::showNote(const QString& text) {
    present(Kind::note, text, {});
}

void MessageLine::showError(const ErrorText& text) {
    present(Kind::error, text.headline(), text.detail());
}

QString MessageLine::shownText() const {
    return isHidden() ? QString() : (m_what->text() + QLatin1Char(' ') + m_detail->text()).trimmed();
}

void MessageLine::dismiss() {
    m_fade.stop();
    hide();
}

void MessageLine::dismissStep() {
    if (!isHidden() && !m_undo->isHidden())
        dismiss();
}

void MessageLine::present(Kind kind, const QString& what, const QString& detail) {
    setProperty("bar", kind == Kind::error ? QStringLiteral("error") : QStringLiteral("note"));
    for (QWidget* widget : {static_cast<QWidget*>(this), static_cast<QWidget*>(m_what)}) {
        style()->unpolish(widget);
        style()->polish(widget);
    }
    const QIcon sign = kind == Kind::error ? icon(QStringLiteral("error"), IconTone::conflict)
                                           : icon(QStringLiteral("check"), IconTone::accent);
    m_icon->setPixmap(sign.pixmap(QSize(18, 18), devicePixelRatioF()));
    m_what->setText(what);
    m_what->setWordWrap(what.size() > 60);
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
    m_undo->setVisible(kind == Kind::step);
    setAccessibleName(shownText());
    show();
    raise();
    place();
    if (kind == Kind::error)
        m_fade.stop();
    else
        m_fade.start();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageLine::place() {
    const QRect room = parentWidget()->rect();
    const int width = qMin(qMin(sizeHint().width() + 8, kMostWidth), room.width() - 2 * kMargin);
    const int height = layout()->hasHeightForWidth() ? layout()->heightForWidth(width) : sizeHint().height();
    setGeometry(room.center().x() - width / 2, room.bottom() - height - kMargin, width, height);
}

bool MessageLine::eventFilter(QObject* watched, QEvent* event) {
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

void MessageLine::enterEvent(QEnterEvent* event) {
    m_fade.stop();
    QFrame::enterEvent(event);
}

void MessageLine::leaveEvent(QEvent* event) {
    if (!m_undo->isHidden())
        m_fade.start();
    QFrame::leaveEvent(event);
}

} // namespace moneyties::ui
