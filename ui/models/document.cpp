#include "ui/models/document.h"

#include "core/base/error.h"

#include <QTimer>

namespace moneyties::ui {

namespace {
constexpr int kForeignPollMilliseconds = 1000;
}

Document::Document(std::unique_ptr<store::Project> project, QObject* parent)
    : QObject(parent), m_project(std::move(project)) {
    m_project->onChanged([this](const store::ChangeSet& changes) { Q_EMIT changed(changes); });
    auto* timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &Document::pollForeignChanges);
    timer->start(kForeignPollMilliseconds);
}

Document::~Document() = default;

bool Document::isWritable() const {
    return m_project->access() == store::Access::writable;
}

bool Document::run(store::Action action, const std::function<void(store::Edit&)>& change) {
    try {
        const store::ChangeSet changes = m_project->edit(std::move(action), change);
        if (changes.step)
            if (const auto step = m_project->undoable())
                Q_EMIT stepDone(*step);
        return true;
    } catch (const Error& error) {
        Q_EMIT failed(error);
        return false;
    }
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

void Document::pollForeignChanges() {
    try {
        m_project->foreignChanges();
    } catch (const Error& error) {
        Q_EMIT failed(error);
    }
}

} // namespace moneyties::ui
