// Owns ExportController: it asks for a picture's form and file, and writes it beside the window.
#pragma once

#include "ui/models/background_task.h"
#include "ui/picture/export_file.h"

#include <QObject>
#include <QString>

class QWidget;

namespace moneyties::ui {

class Document;
class SceneController;
class Selection;

class ExportController : public QObject {
    Q_OBJECT

public:
    ExportController(Document& document, Selection& selection, SceneController& scene);

    /// Opens the dialog over a window.
    void ask(QWidget* window);
    /// Reads the project now, paints and writes beside the window; exported() or Document::failed() follows.
    void write(const picture::ExportOptions& options);
    void cancel() { m_task.cancel(); }
    bool isWorking() const { return m_task.isRunning(); }

Q_SIGNALS:
    void exported(const QString& file);
    void jobStarted(const QString& name);
    void jobProgressed(double fraction);
    void jobFinished();

private:
    QString suggestedFile(const QString& extension) const;

    Document& m_document;
    Selection& m_selection;
    SceneController& m_scene;
    BackgroundTask m_task;
};

} // namespace moneyties::ui
