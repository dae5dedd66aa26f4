#include "ui/controllers/versions_controller.h"

#include "core/base/error.h"
#include "core/store/duplicate.h"
#include "core/store/health.h"
#include "core/store/share.h"
#include "ui/dialogs/share_dialog.h"
#include "ui/models/document.h"
#include "ui/models/selection.h"
#include "ui/models/selection_words.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QTimer>

#include <filesystem>
#include <optional>
#include <utility>
#include <vector>

namespace moneyties::ui {

namespace {

constexpr int kLookMilliseconds = 1000;

std::filesystem::path pathOf(const QString& file) {
    return std::filesystem::path(QFile::encodeName(file).toStdString());
}

QFileInfo fileOf(const Document& document) {
    return QFileInfo(QFile::decodeName(document.project().file().string().c_str()));
}

std::vector<store::PurgedRecord> recordsOf(const SelectedItems& items) {
    std::vector<store::PurgedRecord> records;
    for (const AnnotationId id : items.annotations)
        records.emplace_back(id);
    // An entity takes its relationships along, so those come first, while they are still there.
    for (const RelationshipId id : items.relationships)
        records.emplace_back(id);
    for (const EntityId id : items.entities)
        records.emplace_back(id);
    if (items.deal)
        records.emplace_back(items.deal);
    return records;
}

} // namespace

VersionsController::VersionsController(Document& document, Selection& selection,
                                       std::function<QWidget*()> window, QObject* parent)
    : QObject(parent), m_document(document), m_selection(selection), m_window(std::move(window)) {
    connect(&m_task, &BackgroundTask::progressed, this, &VersionsController::jobProgressed);
    connect(&m_task, &BackgroundTask::finished, this, &VersionsController::jobFinished);
    connect(&m_task, &BackgroundTask::failed, &document, &Document::failed);
    auto* timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &VersionsController::lookWhetherMoved);
    timer->start(kLookMilliseconds);
}

void VersionsController::lookWhetherMoved() {
    const bool hasMoved = m_document.project().hasMoved();
    if (std::exchange(m_hasMoved, hasMoved) != hasMoved)
        Q_EMIT movedChanged(hasMoved);
}

void VersionsController::start(const QString& name, BackgroundTask::Work work) {
    Q_EMIT jobStarted(name);
    m_task.start(std::move(work));
}

QString VersionsController::askFile(const QString& title, const QString& suggestion) {
    const QFileInfo project = fileOf(m_document);
    QString name = QStringLiteral("%1/%2.ties").arg(project.absolutePath(), suggestion);
    for (int i = 2; QFileInfo::exists(name); ++i)
        name = QStringLiteral("%1/%2 %3.ties").arg(project.absolutePath(), suggestion).arg(i);
    const QString file =
        QFileDialog::getSaveFileName(m_window(), title, name, tr("Moneyties projects (*.ties)"), nullptr,
                                     QFileDialog::DontConfirmOverwrite);
    return file.isEmpty() || file.endsWith(QStringLiteral(".ties")) ? file : file + QStringLiteral(".ties");
}

void VersionsController::askDuplicate() {
    const QFileInfo project = fileOf(m_document);
    const QString target = askFile(tr("Duplicate"), tr("%1 copy").arg(project.completeBaseName()));
    if (target.isEmpty())
        return;
    start(tr("Duplicating"), [this, target, file = m_document.project().file()](const Job& job) {
        store::duplicate(file, pathOf(target), job);
        return [this, target] { Q_EMIT told(tr("The copy is in %1").arg(QDir::toNativeSeparators(target))); };
    });
}

void VersionsController::askShare() {
    auto* dialog = new ShareDialog(m_document.project().file(), m_document.project().boards(), m_window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const store::ShareScope scope = dialog->scope();
        const QString target =
            askFile(tr("Share a Copy"), tr("%1 shared").arg(fileOf(m_document).completeBaseName()));
        if (target.isEmpty())
            return;
        start(tr("Sharing a copy"),
              [this, target, scope, file = m_document.project().file()](const Job& job) {
                  store::shareCopy(file, pathOf(target), scope, job);
                  return [this, target] {
                      Q_EMIT told(tr("The copy to share is in %1").arg(QDir::toNativeSeparators(target)));
                  };
              });
    });
    dialog->open();
}

void VersionsController::askSaveElsewhere() {
    const QString target = askFile(tr("Save a Copy"), fileOf(m_document).completeBaseName());
    if (target.isEmpty())
        return;
    const bool isSaved = m_document.act([&](store::Project& project) { project.saveCopy(pathOf(target)); });
    if (isSaved)
        Q_EMIT told(tr("The copy is in %1").arg(QDir::toNativeSeparators(target)));
}

void VersionsController::askSnapshot() {
    auto* dialog = new QInputDialog(m_window());
    dialog->setObjectName(QStringLiteral("snapshotDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Take Snapshot"));
    dialog->setLabelText(tr("A name for the project as it is now"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString& name) {
        if (m_document.act([&](store::Project& project) { project.takeSnapshot(name.toStdString()); }))
            Q_EMIT told(tr("Snapshot taken: %1").arg(name));
    });
    dialog->open();
}

bool VersionsController::confirm(const QString& title, const QString& text, const QString& button) {
    QMessageBox box(QMessageBox::Warning, title, title, QMessageBox::Cancel, m_window());
    box.setObjectName(QStringLiteral("eraseDialog"));
    box.setInformativeText(text);
    const QPushButton* erase = box.addButton(button, QMessageBox::DestructiveRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == erase;
}

void VersionsController::erase(const QString& name, const std::function<store::Erased(const Job&)>& work) {
    start(name, [this, work](const Job& job) {
        const store::Erased erased = work(job);
        return [this, erased] {
            m_document.poll();
            Q_EMIT told(tr("Erased for good, with %L1 changes in the history").arg(erased.changes));
        };
    });
}

void VersionsController::askPurge() {
    const std::vector<store::PurgedRecord> records = recordsOf(m_selection.items());
    if (records.empty()) {
        Q_EMIT told(tr("Select what is to be erased."));
        return;
    }
    const QString text = tr("%1, with all that hangs on it, goes from the project, from the history and from "
                            "every snapshot. Nothing brings it back. Copies that you made keep it.")
                             .arg(selectionWords(m_document.project(), m_selection.items()));
    if (!confirm(tr("Erase for good?"), text, tr("Erase for Good")))
        return;
    const store::Project& project = m_document.project();
    erase(tr("Erasing"), [file = project.file(), author = project.author(), records](const Job& job) {
        return store::purge(file, records, author, job);
    });
}

void VersionsController::askTrimSitting() {
    askTrim(m_document.project().openedAt());
}

void VersionsController::askTrim(StepId through) {
    if (!confirm(tr("Trim the history?"),
                 tr("What these steps did stays done, and their lines stay in the history; but they can no "
                    "longer be undone, and snapshots taken before them go."),
                 tr("Trim the History")))
        return;
    const store::Project& project = m_document.project();
    erase(tr("Trimming the history"),
          [file = project.file(), author = project.author(), through](const Job& job) {
              return store::trimHistory(file, through, author, job);
          });
}

void VersionsController::doStep(const std::function<store::ChangeSet(store::Project&)>& work) {
    std::optional<store::StepRow> step;
    const bool isDone = m_document.act([&](store::Project& project) {
        if (work(project).step)
            step = project.undoable();
    });
    if (step)
        Q_EMIT m_document.stepDone(*step);
    else if (isDone)
        Q_EMIT told(tr("The project is so already."));
}

void VersionsController::revert(StepId step) {
    doStep([step](store::Project& project) { return project.revert(step); });
}

void VersionsController::goBack(StepId step, const QString& name) {
    doStep([&](store::Project& project) { return project.goBackTo(step, name.toStdString()); });
}

void VersionsController::removeSnapshot(SnapshotId snapshot) {
    if (m_document.act([snapshot](store::Project& project) { project.removeSnapshot(snapshot); }))
        Q_EMIT told(tr("Snapshot removed; the steps that led to it stay."));
}

void VersionsController::checkReceived() {
    if (!m_document.project().wasWrittenElsewhere())
        return;
    m_check.start([this, file = m_document.project().file()](const Job& job) -> std::function<void()> {
        if (store::quickCheck(file, job).empty())
            return {};
        return [this] {
            Q_EMIT m_document.failed(
                Error(ErrorCode::fileDamaged, tr("This file was damaged on its way").toStdString(),
                      tr("some of its pages cannot be read").toStdString(),
                      tr("Ask for it once more, or salvage it: moneyties check --salvage").toStdString()));
        };
    });
    connect(&m_check, &BackgroundTask::failed, &m_document, &Document::failed, Qt::UniqueConnection);
}

} // namespace moneyties::ui
