// Owns VersionsController: copies of the project, snapshots and ways back, and erasing for good, each with
// its questions; long ones run beside the window.
#pragma once

#include "core/store/erasing.h"
#include "core/store/project.h"
#include "ui/models/background_task.h"

#include <QObject>
#include <QString>

#include <functional>

class QWidget;

namespace moneyties::ui {

class Document;
class Selection;

class VersionsController : public QObject {
    Q_OBJECT

public:
    /// `window` is what dialogs open over.
    VersionsController(Document& document, Selection& selection, std::function<QWidget*()> window,
                       QObject* parent);

    void askDuplicate();
    void askShare();
    /// Writes what is open here to a file that the user names, also when its own file is gone.
    void askSaveElsewhere();
    void askSnapshot();
    void askPurge();       ///< what is selected
    void askTrimSitting(); ///< all steps before this sitting
    void askTrim(StepId through);
    void revert(StepId step);
    void goBack(StepId step, const QString& name);
    void removeSnapshot(SnapshotId snapshot);
    /// Looks for damaged pages beside the window, in a file that came from another machine; tells in one
    /// line.
    void checkReceived();
    void cancel() { m_task.cancel(); }

Q_SIGNALS:
    void told(const QString& note);
    /// The file was moved or removed under the program, or is back.
    void movedChanged(bool hasMoved);
    void jobStarted(const QString& name);
    void jobProgressed(double fraction);
    void jobFinished();

private:
    void lookWhetherMoved();
    void start(const QString& name, BackgroundTask::Work work);
    /// A way back, as one step with its name and Undo in the message line.
    void doStep(const std::function<store::ChangeSet(store::Project&)>& work);
    void erase(const QString& name, const std::function<store::Erased(const Job&)>& work);
    /// Whether the user agreed to what cannot be undone.
    bool confirm(const QString& title, const QString& text, const QString& button);
    QString askFile(const QString& title, const QString& suggestion);

    Document& m_document;
    Selection& m_selection;
    std::function<QWidget*()> m_window;
    bool m_hasMoved = false;
    BackgroundTask m_task;
    BackgroundTask m_check;
};

} // namespace moneyties::ui
