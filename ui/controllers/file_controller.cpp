#include "ui/controllers/file_controller.h"

#include "core/base/error.h"
#include "core/store/sample.h"
#include "ui/user_state.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QStandardPaths>

#include <filesystem>

namespace moneyties::ui {

namespace {

const QString& suffix() {
    static const QString text = QStringLiteral(".ties");
    return text;
}

std::filesystem::path pathOf(const QString& file) {
    return std::filesystem::path(QFile::encodeName(file).toStdString());
}

QString withSuffix(const QString& file) {
    return file.isEmpty() || file.endsWith(suffix()) ? file : file + suffix();
}

/// The dialog asked before replacing; a project in use by nobody else is replaced by removing it.
void removeOld(const QString& file) {
    for (const QString& part : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")})
        QFile::remove(file + part);
}

} // namespace

FileController::FileController(QWidget& window, UserState& state, Opened opened)
    : QObject(&window), m_window(window), m_state(state), m_opened(std::move(opened)) {}

bool FileController::openFile(const QString& file) {
    return take([&file] { return store::Project::open(pathOf(file)); });
}

bool FileController::createFile(const QString& file) {
    return take([&file] { return store::Project::create(pathOf(file)); });
}

bool FileController::createSample(const QString& file) {
    return take([&file] { return store::createSample(pathOf(file)); });
}

bool FileController::take(const Make& make) {
    try {
        auto project = make();
        m_state.addRecentFile(QFile::decodeName(project->file().string().c_str()));
        m_opened(std::move(project));
        return true;
    } catch (const Error& error) {
        Q_EMIT failed(error);
        return false;
    }
}

void FileController::askNew() {
    const QString file = askForNewFile(tr("New Project"), tr("project"));
    if (!file.isEmpty())
        createFile(file);
}

void FileController::askSample() {
    const QString file = askForNewFile(tr("Where to put the copy of the story"), tr("OpenAI story"));
    if (!file.isEmpty())
        createSample(file);
}

void FileController::askOpen() {
    const QString file = QFileDialog::getOpenFileName(&m_window, tr("Open"), folder(),
                                                      tr("Moneyties projects (*.ties);;All files (*)"));
    if (!file.isEmpty())
        openFile(file);
}

QString FileController::askForNewFile(const QString& title, const QString& suggestion) {
    QString file = QDir(folder()).filePath(suggestion + suffix());
    for (int i = 2; QFileInfo::exists(file); ++i)
        file = QDir(folder()).filePath(QStringLiteral("%1 %2%3").arg(suggestion).arg(i).arg(suffix()));
    file =
        withSuffix(QFileDialog::getSaveFileName(&m_window, title, file, tr("Moneyties projects (*.ties)")));
    if (!file.isEmpty() && QFileInfo::exists(file))
        removeOld(file);
    return file;
}

QString FileController::folder() const {
    const QStringList recent = m_state.recentFiles();
    if (!recent.isEmpty())
        return QFileInfo(recent.front()).absolutePath();
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

void FileController::fillRecentMenu(QMenu& menu) {
    menu.clear();
    const QStringList files = m_state.recentFiles();
    for (const QString& file : files) {
        QAction* action = menu.addAction(QFileInfo(file).completeBaseName());
        action->setToolTip(QDir::toNativeSeparators(file));
        connect(action, &QAction::triggered, this, [this, file] { openFile(file); });
    }
    if (files.isEmpty())
        menu.addAction(tr("No recent files"))->setEnabled(false);
}

} // namespace moneyties::ui
