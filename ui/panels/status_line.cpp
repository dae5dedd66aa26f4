#include "ui/panels/status_line.h"

#include "ui/theme/icons.h"

#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QToolButton>

namespace moneyties::ui {

namespace {

constexpr int kSteps = 1000;

} // namespace

StatusLine::StatusLine(QWidget* parent)
    : QStatusBar(parent), m_counts(new QLabel(this)), m_selection(new QLabel(this)), m_job(new QLabel(this)),
      m_progress(new QProgressBar(this)), m_cancel(new QToolButton(this)), m_saved(new QLabel(this)),
      m_zoom(new QToolButton(this)) {
    setSizeGripEnabled(false);
    setContentsMargins(12, 0, 12, 0);
    m_counts->setObjectName(QStringLiteral("statusCounts"));
    m_selection->setObjectName(QStringLiteral("statusSelection"));
    m_progress->setRange(0, kSteps);
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(120, 6);
    m_cancel->setIcon(icon(QStringLiteral("close"), IconTone::secondary));
    m_cancel->setIconSize(QSize(14, 14));
    m_cancel->setToolTip(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Cancel the running job"));
    m_zoom->setToolTip(tr("Show the whole board (Ctrl+0)"));
    m_zoom->setFocusPolicy(Qt::TabFocus);
    addWidget(m_counts);
    addWidget(m_selection, 1);
    for (QWidget* widget :
         {static_cast<QWidget*>(m_job), static_cast<QWidget*>(m_progress), static_cast<QWidget*>(m_cancel),
          static_cast<QWidget*>(m_saved), static_cast<QWidget*>(m_zoom)})
        addPermanentWidget(widget);
    connect(m_cancel, &QToolButton::clicked, this, &StatusLine::cancelRequested);
    connect(m_zoom, &QToolButton::clicked, this, &StatusLine::zoomClicked);
    hideJob();
    clearDocument();
}

void StatusLine::setCounts(qint64 entities, qint64 relationships) {
    const QString people = entities == 1 ? tr("1 entity") : tr("%L1 entities").arg(entities);
    const QString ties =
        relationships == 1 ? tr("1 relationship") : tr("%L1 relationships").arg(relationships);
    m_counts->setText(QStringLiteral("%1 · %2").arg(people, ties));
}

void StatusLine::setSelectionText(const QString& text) {
    m_selection->setText(text.isEmpty() ? QString() : QStringLiteral("· ") + text);
}

void StatusLine::setSavedText(const QString& text, const QString& toolTip) {
    m_saved->setText(text);
    m_saved->setToolTip(toolTip);
}

void StatusLine::setZoom(double scale) {
    m_zoom->setText(tr("%1 %").arg(QLocale().toString(qRound(scale * 100))));
    m_zoom->setAccessibleName(tr("Zoom %1").arg(m_zoom->text()));
    m_zoom->show();
}

void StatusLine::clearDocument() {
    m_counts->clear();
    m_selection->clear();
    m_saved->clear();
    m_zoom->hide();
}

void StatusLine::showJob(const QString& name) {
    m_job->setText(name);
    m_progress->setValue(0);
    m_job->show();
    m_progress->show();
    m_cancel->show();
}

void StatusLine::setJobProgress(double fraction) {
    m_progress->setValue(qRound(fraction * kSteps));
}

void StatusLine::hideJob() {
    m_job->hide();
    m_progress->hide();
    m_cancel->hide();
}

} // namespace moneyties::ui
