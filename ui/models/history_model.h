// Owns HistoryModel: the steps of a project as a list, newest first.
#pragma once

#include "core/store/project.h"

#include <QAbstractTableModel>

#include <vector>

namespace moneyties::ui {

class Document;

/// Columns: what, who, when. A step that is undone is told apart by UndoneRole.
class HistoryModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { WhatColumn, WhoColumn, WhenColumn, ColumnCount };
    enum Role { UndoneRole = Qt::UserRole };

    const store::StepRow& step(int row) const { return m_steps[static_cast<std::size_t>(row)]; }

    explicit HistoryModel(Document& document, QObject* parent = nullptr);

    /// Reading waits while nobody looks.
    void setActive(bool active);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void reload();

    Document& m_document;
    std::vector<store::StepRow> m_steps;
    enum class State { fresh, stale } m_state = State::stale;
    bool m_active = false;
};

/// The moment in the user's time zone and locale: the time alone when it was today.
QString momentWords(std::chrono::sys_time<std::chrono::milliseconds> moment);

} // namespace moneyties::ui
