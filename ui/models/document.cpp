#include "ui/models/document.h"

#include "core/base/error.h"

#include <QTimer>

#include <algorithm>
#include <vector>

namespace moneyties::ui {

namespace {
constexpr int kForeignPollMilliseconds = 1000;
}

Document::Document(std::unique_ptr<store::Project> project, QObject* parent)
    : QObject(parent), m_project(std::move(project)) {
    m_project->onChanged([this](const store::ChangeSet& changes) { Q_EMIT changed(changes); });
    auto* timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &Document::poll);
    timer->start(kForeignPollMilliseconds);
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
    try {
        m_project->undo();
    } catch (const Error& error) {
        Q_EMIT failed(error);
    }
}

void Document::redo() {
    try {
        m_project->redo();
    } catch (const Error& error) {
        Q_EMIT failed(error);
    }
}

void Document::setCurrentSource(SourceId source, const QString& quote) {
    m_currentSource = source;
    m_currentQuote = quote;
    Q_EMIT currentSourceChanged();
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
