// Owns Document, the open project as the window sees it: it runs edits, tells what changed, and turns
// failures into one message.
#pragma once

#include "core/store/edit.h"
#include "core/store/project.h"
#include "ui/models/background_task.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace moneyties {
class Error;
}

namespace moneyties::ui {

/// Lives on the GUI thread. Panels read through project() and write through run(); nobody else edits.
class Document : public QObject {
    Q_OBJECT

public:
    explicit Document(std::unique_ptr<store::Project> project, QObject* parent = nullptr);
    ~Document() override;

    const store::Project& project() const { return *m_project; }
    bool isWritable() const;

    /// Runs one edit as one undoable step. Returns whether it was committed; on failure nothing changed and
    /// failed() has told why.
    bool run(store::Action action, const std::function<void(store::Edit&)>& change);
    void undo();
    void redo();
    void cancelLongWork() { m_long.cancel(); }
    /// Runs what is no edit of records: a way back, a snapshot. Returns whether it was done; failed() has
    /// told why not.
    bool act(const std::function<void(store::Project&)>& work);
    /// Who the next steps are by.
    void setAuthor(const QString& name);
    /// Takes in what others wrote; also runs by itself every second.
    void poll();

    /// The source from which every fact entered by hand now gets a claim; invalid for none.
    SourceId currentSource() const { return m_currentSource; }
    void setCurrentSource(SourceId source, const QString& quote = {});
    const QString& currentQuote() const { return m_currentQuote; }

    /// The board of one's own on which every entity added from now on also stands, in the same step; invalid
    /// for none. An edit that places it there itself is left alone.
    void setBoardForNew(BoardId board) { m_boardForNew = board; }

Q_SIGNALS:
    /// After every committed step: an edit, an undo, a redo, or another process's work.
    void changed(const moneyties::store::ChangeSet& changes);
    /// A step was done by this window; the message line shows its name with Undo.
    void stepDone(const moneyties::store::StepRow& step);
    void failed(const moneyties::Error& error);
    void currentSourceChanged();
    /// Undoing or redoing very many rows runs beside the window, which reads meanwhile.
    void longWorkStarted(const QString& what);
    void longWorkProgressed(double fraction);
    void longWorkFinished();
    /// The names, or the graph, of the project can be asked as a whole now.
    void loaded();

private:
    void loadIfLarge();
    bool isLong(const std::optional<store::StepRow>& step) const;
    void runBeside(const QString& what, const std::function<void(store::Project&, const Job&)>& work);
    void putNewOnBoard(store::Edit& edit) const;

    std::unique_ptr<store::Project> m_project;
    SourceId m_currentSource;
    QString m_currentQuote;
    BoardId m_boardForNew;
    BackgroundTask m_long;
    bool m_loads = false; ///< names and graph are being read, or were
};

} // namespace moneyties::ui
