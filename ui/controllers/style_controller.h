// Owns StyleController: it opens the dialog of a board's rules and writes them, each change as one step.
#pragma once

#include "core/style/style_rules.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace moneyties::ui {

class Document;
class SceneController;
class StyleDialog;

class StyleController : public QObject {
    Q_OBJECT

public:
    StyleController(Document& document, SceneController& scene);

    /// Opens the dialog beside the board, or brings it to the front.
    void ask(QWidget* window);
    /// Of the board that is shown; `what` is the field that the step names.
    void write(const style::StyleRules& rules, const char* what);

private:
    void follow();

    Document& m_document;
    SceneController& m_scene;
    QPointer<StyleDialog> m_dialog;
};

} // namespace moneyties::ui
