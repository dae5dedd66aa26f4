#include "ui/models/history_model.h"

#include "core/base/error.h"
#include "ui/messages.h"
#include "ui/models/document.h"
#include "ui/theme/theme.h"

#include <QDateTime>
#include <QFont>
#include <QLocale>

namespace moneyties::ui {

HistoryModel::HistoryModel(Document& document, QObject* parent)
    : QAbstractTableModel(parent), m_document(document) {
    connect(&document, &Document::changed, this, [this] {
        m_state = State::stale;
        if (m_active)
            reload();
    });
}

void HistoryModel::setActive(bool active) {
    m_active = active;
    if (active && m_state == State::stale)
        reload();
}

int HistoryModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_steps.size());
}

int HistoryModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const store::StepRow& step = m_steps[static_cast<std::size_t>(index.row())];
    if (role == UndoneRole)
        return step.isUndone;
    if (role == Qt::ForegroundRole && step.isUndone)
        return Theme::instance().tokens().faintText;
    if (role == Qt::FontRole && step.isUndone) {
        QFont struck;
        struck.setStrikeOut(true);
        return struck;
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case WhatColumn:
        return stepName(step.action);
    case WhoColumn:
        return QString::fromStdString(step.who);
    case WhenColumn:
        return momentWords(step.at);
    default:
        return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case WhatColumn:
        return tr("What was done");
    case WhoColumn:
        return tr("By");
    case WhenColumn:
        return tr("When");
    default:
        return {};
    }
}

void HistoryModel::reload() {
    beginResetModel();
    try {
        m_steps = m_document.project().history();
        m_state = State::fresh;
    } catch (const Error& error) {
        m_steps.clear();
        Q_EMIT m_document.failed(error);
    }
    endResetModel();
}

QString momentWords(std::chrono::sys_time<std::chrono::milliseconds> moment) {
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(moment.time_since_epoch().count());
    if (local.date() == QDate::currentDate())
        return QLocale().toString(local.time(), QLocale::ShortFormat);
    return QLocale().toString(local, QLocale::ShortFormat);
}

} // namespace moneyties::ui
