// Owns ShareDialog: which boards go into a copy for others, and a list of what the copy leaves out.
#pragma once

#include "core/store/share.h"
#include "ui/models/background_task.h"

#include <QDialog>

#include <filesystem>
#include <vector>

class QLabel;
class QListWidget;
class QPushButton;

namespace moneyties {
struct Board;
}

namespace moneyties::ui {

/// The list is made anew, beside the window, whenever other boards are chosen.
class ShareDialog : public QDialog {
    Q_OBJECT

public:
    ShareDialog(std::filesystem::path file, const std::vector<Board>& boards, QWidget* parent);

    /// Empty when all boards are chosen: the whole project.
    store::ShareScope scope() const;

private:
    void build(const std::vector<Board>& boards);
    void list();
    void show(const std::vector<store::LeftOut>& leftOut);

    std::filesystem::path m_file;
    QListWidget* m_boards;
    QListWidget* m_leftOut;
    QLabel* m_state;
    QPushButton* m_share = nullptr;
    BackgroundTask m_task;
};

} // namespace moneyties::ui
