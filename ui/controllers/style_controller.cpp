#include "ui/controllers/style_controller.h"

#include "core/store/edit.h"
#include "ui/controllers/scene_controller.h"
#include "ui/dialogs/style_dialog.h"
#include "ui/models/document.h"

namespace moneyties::ui {

namespace {

const char* fieldOf(StyleDialog::Change change) {
    switch (change) {
    case StyleDialog::Change::rule:
        return "style";
    case StyleDialog::Change::order:
        return "style_order";
    case StyleDialog::Change::linkLabel:
        return "link_labels";
    }
    return "style";
}

} // namespace

StyleController::StyleController(Document& document, SceneController& scene)
    : QObject(&scene), m_document(document), m_scene(scene) {
    connect(&scene, &SceneController::sceneShown, this, &StyleController::follow);
}

void StyleController::ask(QWidget* window) {
    if (!m_dialog) {
        m_dialog = new StyleDialog(m_document.project(), window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_dialog, &StyleDialog::changed, this,
                [this](const style::StyleRules& rules, StyleDialog::Change change) {
                    write(rules, fieldOf(change));
                });
        // The project may be closed while the dialog is open.
        connect(this, &QObject::destroyed, m_dialog, &QObject::deleteLater);
    }
    follow();
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

void StyleController::write(const style::StyleRules& rules, const char* what) {
    Board board = m_scene.board();
    board.styleRules = style::toJson(rules);
    m_document.run({store::ActionCode::editBoard, {board.name, what}},
                   [&board](store::Edit& edit) { edit.update(board); });
}

/// Also after an undo, and when another board is shown.
void StyleController::follow() {
    if (!m_dialog)
        return;
    const style::StyleRules rules = style::rulesFromJson(m_scene.board().styleRules);
    if (!(rules == m_dialog->rules()))
        m_dialog->setRules(rules);
}

} // namespace moneyties::ui
