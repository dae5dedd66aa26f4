#include "ui/controllers/export_controller.h"

#include "core/base/error.h"
#include "ui/controllers/scene_controller.h"
#include "ui/dialogs/export_dialog.h"
#include "ui/models/document.h"
#include "ui/models/selection.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>

#include <memory>

namespace moneyties::ui {

namespace {

QString nameOf(const std::filesystem::path& file) {
    return QFile::decodeName(file.string().c_str());
}

QString withExtension(const QString& file, const QString& extension) {
    const bool has = QFileInfo(file).suffix().compare(extension, Qt::CaseInsensitive) == 0;
    return file.isEmpty() || has ? file : QStringLiteral("%1.%2").arg(file, extension);
}

} // namespace

ExportController::ExportController(Document& document, Selection& selection, SceneController& scene)
    : QObject(&scene), m_document(document), m_selection(selection), m_scene(scene) {
    connect(&m_task, &BackgroundTask::progressed, this, &ExportController::jobProgressed);
    connect(&m_task, &BackgroundTask::finished, this, &ExportController::jobFinished);
    connect(&m_task, &BackgroundTask::failed, &document, &Document::failed);
}

void ExportController::ask(QWidget* window) {
    const QFileInfo project(nameOf(m_document.project().file()));
    auto* dialog = new ExportDialog(
        {project.completeBaseName(), m_scene.labels(), m_selection.items().entities}, window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, window] {
        const QString extension = dialog->extension();
        const QString file = withExtension(
            QFileDialog::getSaveFileName(window, tr("Export"), suggestedFile(extension),
                                         QStringLiteral("%1 (*.%2)").arg(extension.toUpper(), extension)),
            extension);
        if (file.isEmpty())
            return;
        picture::ExportOptions options = dialog->options();
        options.file = std::filesystem::path(QFile::encodeName(file).toStdString());
        write(options);
    });
    dialog->open();
}

void ExportController::write(const picture::ExportOptions& options) {
    try {
        const auto format = picture::formatOf(options.file);
        if (!format)
            throw Error(ErrorCode::optionInvalid, "The picture was not written",
                        "its name must end in .png, .svg or .pdf", {}, {options.file.string()});
        // A picture cannot be moved, so it is made in place.
        const std::shared_ptr<const picture::Picture> picture(
            new picture::Picture(picture::makePicture(m_document.project(), options)));
        Q_EMIT jobStarted(tr("Exporting"));
        m_task.start([this, picture, options, format](const Job& job) {
            writePicture(*picture, options.file, *format, {options.scale, options.svgText}, job);
            return [this, file = nameOf(options.file)] { Q_EMIT exported(file); };
        });
    } catch (const Error& error) {
        Q_EMIT m_document.failed(error);
    }
}

QString ExportController::suggestedFile(const QString& extension) const {
    const QFileInfo project(nameOf(m_document.project().file()));
    return QStringLiteral("%1/%2.%3").arg(project.absolutePath(), project.completeBaseName(), extension);
}

} // namespace moneyties::ui
