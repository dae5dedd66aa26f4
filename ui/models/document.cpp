#include "ui/models/document.h"

#include "core/base/error.h"

#include <QMetaObject>
#include <QTimer>

#include <algorithm>
#include <vector>

namespace moneyties::ui {

namespace {
constexpr int kForeignPollMilliseconds = 1000;
/// Rows of a step that are undone on the GUI thread.
constexpr std::int64_t kMostRowsAtOnce = 5000;
constexpr std::size_t kReadWhenAsked = 2000; // entities
} // namespace

Document::Document(std::unique_ptr<store::Project> project, QObject* parent)
    : QObject(parent), m_project(std::move(project)) {
    m_project->onChanged([this](const store::ChangeSet& changes) {
        if (changes.everything)
            loadIfLarge();
        Q_EMIT changed(changes);
    });
    auto* timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &Document::poll);
    timer->start(kForeignPollMilliseconds);
    loadIfLarge();
    connect(&m_long, &BackgroundTask::progressed, this, &Document::longWorkProgressed);
    connect(&m_long, &BackgroundTask::finished, this, &Document::longWorkFinished);
    connect(&m_long, &BackgroundTask::failed, this, &Document::failed);
}

Document::~Document() = default;

bool Document::isWritable() const {
    return m_project->access() == store::Access::writable;
}

bool Document::run(store::Action action, const std::function<void(store::Edit&)>& change) {
    try {
        const store::ChangeSet changes = m_project->edit(std::move(action), [&](store::Edit& edit) {
            change(edit);
            putNewOnBoard(edit);
        });
        if (changes.step)
            if (const auto step = m_project->undoable())
                Q_EMIT stepDone(*step);
        return true;
    } catch (const Error& error) {
        Q_EMIT failed(error);
        return false;
    }
}

void Document::putNewOnBoard(store::Edit& edit) const {
    if (!m_boardForNew)
        return;
    std::vector<BoardNode> nodes;
    for (const EntityId entity : edit.insertedEntities()) {
        nodes.emplace_back();
        nodes.back().entity = entity;
    }
    if (nodes.empty())
        return;
    const std::vector<BoardNode> there = m_project->nodesOf(m_boardForNew);
    std::erase_if(nodes, [&there](const BoardNode& node) {
        return std::ranges::find(there, node.entity, &BoardNode::entity) != there.end();
    });
    edit.place(m_boardForNew, nodes);
}

void Document::undo() {
    const auto undoing = [](store::Project& project, const Job& job) { project.undo(job); };
    try {
        if (isLong(m_project->undoable()))
            runBeside(tr("Undoing"), undoing);
        else
            m_project->undo();
    } catch (const Error& error) {
        Q_EMIT failed(error);
    }
}

void Document::redo() {
    const auto redoing = [](store::Project& project, const Job& job) { project.redo(job); };
    try {
        if (isLong(m_project->redoable()))
            runBeside(tr("Redoing"), redoing);
        else
            m_project->redo();
    } catch (const Error& error) {
        Q_EMIT failed(error);
    }
}

bool Document::isLong(const std::optional<store::StepRow>& step) const {
    return step && m_project->sizeOf(step->id) > kMostRowsAtOnce;
}

/// Through a project of its own on the same file, whose step then comes in like any other process's.
void Document::runBeside(const QString& what, const std::function<void(store::Project&, const Job&)>& work) {
    if (m_long.isRunning())
        return;
    Q_EMIT longWorkStarted(what);
    m_long.start([this, work, file = m_project->file(), who = m_project->author()](const Job& job) {
        const auto own = store::Project::open(file);
        own->setAuthor(who);
        work(*own, job);
        return [this] { poll(); };
    });
}

void Document::setCurrentSource(SourceId source, const QString& quote) {
    m_currentSource = source;
    m_currentQuote = quote;
    Q_EMIT currentSourceChanged();
}

/// A small project is read when somebody asks, quicker than a thread for it would begin.
void Document::loadIfLarge() {
    try {
        if (m_loads || !m_project->holdsMoreThan(kReadWhenAsked))
            return;
        m_loads = true;
        m_project->loadInBackground(
            [this] { QMetaObject::invokeMethod(this, &Document::loaded, Qt::QueuedConnection); });
    } catch (const Error& error) {
        Q_EMIT failed(error);
    }
}

bool Document::act(const std::function<void(store::Project&)>& work) {
    try {
        work(*m_project);
        return true;
    } catch (const Error& error) {
        Q_EMIT failed(error);
        return false;
    }
}

void Document::setAuthor(const QString& name) {
    m_project->setAuthor(name.toStdString());
}

void Document::poll() {
    act([](store::Project& project) { project.foreignChanges(); });
}

} // namespace moneyties::ui
