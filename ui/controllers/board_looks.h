// Owns BoardLooks: how a window was left looking at each board, which is view state and not the file's.
#pragma once

#include "core/model/board.h"
#include "core/style/board_filter.h"

#include <QJsonObject>

#include <map>
#include <optional>

namespace moneyties::ui {

struct BoardLook {
    std::optional<Camera> camera; ///< absent: fitted
    LabelLanguage labels = LabelLanguage::both;
    style::BoardFilter filter;
};

class BoardLooks {
public:
    /// As this window left it, else as the board was saved.
    BoardLook of(const Board& board) const;
    void keep(BoardId board, const BoardLook& look) { m_looks[board] = look; }
    void forget(BoardId board) { m_looks.erase(board); }

    /// By the boards' numbers. What cannot be read of it counts as absent.
    QJsonObject toJson() const;
    void read(const QJsonObject& boards);

private:
    std::map<BoardId, BoardLook> m_looks;
};

} // namespace moneyties::ui
