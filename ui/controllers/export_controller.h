// Owns ExportController: it asks for a picture's form and file, and writes, copies or prints it beside the
// window.
#pragma once

#include "ui/models/background_task.h"
#include "ui/picture/export_file.h"

#include <QObject>
#include <QString>

#include <memory>

class QPrinter;
class QWidget;

namespace moneyties::canvas {
class GraphView;
}

namespace moneyties::ui {

class Document;
class ExportDialog;
class SceneController;
class Selection;

/// Pictures are made from a reading connection of the job's own, so that the window goes on answering.
class ExportController : public QObject {
    Q_OBJECT

public:
    ExportController(Document& document, Selection& selection, SceneController& scene,
                     canvas::GraphView& view);

    /// Opens the dialog over a window.
    void ask(QWidget* window);
    /// Paints and writes beside the window; exported() or Document::failed() follows.
    void write(const picture::ExportOptions& options);
    /// The view as it is shown goes to the clipboard, at twice its size; copied() follows.
    void copyView();
    /// Asks for a printer; printed() follows.
    void askForPrinter(QWidget* window);
    void print(const std::shared_ptr<QPrinter>& printer);
    void cancel() { m_task.cancel(); }
    bool isWorking() const { return m_task.isRunning(); }

Q_SIGNALS:
    void exported(const QString& file);
    void copied();
    void printed();
    void jobStarted(const QString& name);
    void jobProgressed(double fraction);
    void jobFinished();

private:
    picture::ExportOptions shownBoard() const;
    void preview(ExportDialog& dialog);
    QString suggestedFile(const QString& extension) const;

    Document& m_document;
    Selection& m_selection;
    SceneController& m_scene;
    canvas::GraphView& m_view;
    BackgroundTask m_task;
    BackgroundTask m_preview;
};

} // namespace moneyties::ui
