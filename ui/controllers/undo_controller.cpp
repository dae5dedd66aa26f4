#include "ui/controllers/undo_controller.h"

#include "core/base/error.h"
#include "core/store/project.h"
#include "ui/actions.h"
#include "ui/messages.h"
#include "ui/models/document.h"

#include <optional>

namespace moneyties::ui {

namespace {

/// Step names hold names, which hold anything.
QString withoutMnemonics(QString text) {
    return text.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

void present(QAction* action, const QString& verb, const std::optional<store::StepRow>& step) {
    action->setEnabled(step.has_value());
    Actions::rename(
        action, step ? QStringLiteral("%1: %2").arg(verb, withoutMnemonics(stepName(step->action))) : verb);
}

} // namespace

UndoController::UndoController(Document& document, Actions& actions, QObject* parent)
    : QObject(parent), m_document(document), m_actions(actions) {
    connect(&document, &Document::changed, this, &UndoController::update);
    connect(actions[Command::undo], &QAction::triggered, this, &UndoController::undo);
    connect(actions[Command::redo], &QAction::triggered, &document, &Document::redo);
    update();
}

UndoController::~UndoController() {
    present(m_actions[Command::undo], tr("&Undo"), std::nullopt);
    present(m_actions[Command::redo], tr("&Redo"), std::nullopt);
}

void UndoController::undo() {
    const store::Project& project = m_document.project();
    std::optional<store::StepRow> step;
    m_document.act([&](store::Project& own) { step = own.undoable(); });
    if (step && step->id <= project.openedAt())
        Q_EMIT historyWanted(step->id);
    else
        m_document.undo();
}

void UndoController::update() {
    const bool writable = m_document.isWritable();
    try {
        const store::Project& project = m_document.project();
        const std::optional<store::StepRow> undoable = writable ? project.undoable() : std::nullopt;
        present(m_actions[Command::undo], tr("&Undo"), undoable);
        if (undoable && undoable->id <= project.openedAt()) // it opens the history
            Actions::rename(m_actions[Command::undo], m_actions[Command::undo]->text() + QStringLiteral("…"));
        present(m_actions[Command::redo], tr("&Redo"), writable ? project.redoable() : std::nullopt);
    } catch (const Error& error) {
        Q_EMIT m_document.failed(error);
    }
}

} // namespace moneyties::ui
