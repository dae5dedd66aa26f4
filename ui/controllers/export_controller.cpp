#include "ui/controllers/export_controller.h"

#include "core/base/error.h"
#include "ui/canvas/graph_view.h"
#include "ui/controllers/scene_controller.h"
#include "ui/dialogs/export_dialog.h"
#include "ui/messages.h"
#include "ui/models/document.h"
#include "ui/models/interface_language.h"
#include "ui/models/selection.h"
#include "ui/picture/picture_printer.h"
#include "ui/theme/theme.h"

#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPointer>
#include <QPrintDialog>
#include <QPrinter>

#include <algorithm>

namespace moneyties::ui {

namespace {

using picture::ExportOptions;
using picture::Format;
using picture::Picture;

QString nameOf(const std::filesystem::path& file) {
    return QFile::decodeName(file.string().c_str());
}

QString withExtension(const QString& file, const QString& extension) {
    const bool has = QFileInfo(file).suffix().compare(extension, Qt::CaseInsensitive) == 0;
    return file.isEmpty() || has ? file : QStringLiteral("%1.%2").arg(file, extension);
}

std::unique_ptr<store::Project> readingConnection(const std::filesystem::path& file) {
    return store::Project::open(file, store::OpenMode::readOnly);
}

Format formatFor(const ExportOptions& options) {
    if (const auto format = picture::formatOf(options.file))
        return *format;
    throw Error(ErrorCode::optionInvalid, "The picture was not written",
                "its name must end in .png, .svg or .pdf", {}, {options.file.string()});
}

/// Small enough for the dialog, and never larger than the picture is.
QImage previewOf(const Picture& picture, const Job& job) {
    const Size size = picture.size();
    const double fit = std::min(ExportDialog::previewSize().width() / size.width,
                                ExportDialog::previewSize().height() / size.height);
    constexpr double kFiner = 2; // drawn larger and shrunk, so that small letters do not break up
    const QImage image = imageOf(picture, std::min(1.0, fit * kFiner), job);
    return image.scaled(ExportDialog::previewSize(), Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

} // namespace

ExportController::ExportController(Document& document, Selection& selection, SceneController& scene,
                                   canvas::GraphView& view)
    : QObject(&scene), m_document(document), m_selection(selection), m_scene(scene), m_view(view) {
    connect(&m_task, &BackgroundTask::progressed, this, &ExportController::jobProgressed);
    connect(&m_task, &BackgroundTask::finished, this, &ExportController::jobFinished);
    connect(&m_task, &BackgroundTask::failed, &document, &Document::failed);
}

ExportOptions ExportController::shownBoard() const {
    ExportOptions options;
    options.board = std::to_string(m_scene.board().id.value);
    options.places = m_scene.unwrittenPlaces();
    options.labels = m_scene.labels();
    options.boardFilter = m_scene.filter();
    options.language = interfaceLanguage();
    if (m_scene.isSearchLed()) // the board is larger than what the canvas shows of it
        for (const store::EntityRow& row : m_scene.input().entities)
            options.filter.selection.push_back(row.id);
    return options;
}

void ExportController::ask(QWidget* window) {
    const QFileInfo project(nameOf(m_document.project().file()));
    auto* dialog = new ExportDialog({project.completeBaseName(), m_scene.labels(), m_view.view(),
                                     m_selection.items().entities, shownBoard()},
                                    window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(&m_preview, &BackgroundTask::failed, dialog, [dialog](const Error& error) {
        if (error.code() != ErrorCode::cancelled)
            dialog->showProblem(describe(error).line());
    });
    connect(dialog, &ExportDialog::previewWanted, this, [this, dialog] { preview(*dialog); });
    connect(dialog, &QDialog::accepted, this, [this, dialog, window] {
        const QString extension = dialog->extension();
        const QString file = withExtension(
            QFileDialog::getSaveFileName(window, tr("Export"), suggestedFile(extension),
                                         QStringLiteral("%1 (*.%2)").arg(extension.toUpper(), extension)),
            extension);
        if (file.isEmpty())
            return;
        ExportOptions options = dialog->options();
        options.file = std::filesystem::path(QFile::encodeName(file).toStdString());
        write(options);
    });
    dialog->open();
}

void ExportController::preview(ExportDialog& dialog) {
    m_preview.start([file = m_document.project().file(), options = dialog.options(), format = dialog.format(),
                     shown = QPointer(&dialog)](const Job& job) {
        const auto project = readingConnection(file);
        const Picture picture = picture::makePicture(*project, options, format, job);
        const QImage image = previewOf(picture, job);
        return [image, size = picture.size(), pages = picture.pageCount(), shown] {
            if (shown)
                shown->showPreview(image, size, pages);
        };
    });
}

void ExportController::write(const ExportOptions& options) {
    try {
        const Format format = formatFor(options);
        Q_EMIT jobStarted(tr("Exporting"));
        m_task.start([this, file = m_document.project().file(), options, format](const Job& job) {
            const auto project = readingConnection(file);
            const Picture picture = picture::makePicture(*project, options, format, job.stretch(0, 0.3));
            writePicture(picture, options.file, format, picture::writeOptions(options, picture, format),
                         job.stretch(0.3, 1));
            return [this, written = nameOf(options.file)] { Q_EMIT exported(written); };
        });
    } catch (const Error& error) {
        Q_EMIT m_document.failed(error);
    }
}

void ExportController::copyView() {
    ExportOptions options = shownBoard();
    options.view = m_view.view();
    setBackground(options, Theme::instance().isDark() ? "dark" : "white");
    Q_EMIT jobStarted(tr("Copying the picture"));
    m_task.start([this, file = m_document.project().file(), options](const Job& job) {
        constexpr double kSharp = 2;
        const auto project = readingConnection(file);
        const QImage image = imageOf(picture::makePicture(*project, options, Format::png, job), kSharp, job);
        return [this, image] {
            QGuiApplication::clipboard()->setImage(image);
            Q_EMIT copied();
        };
    });
}

void ExportController::askForPrinter(QWidget* window) {
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageOrientation(QPageLayout::Landscape);
    printer->setDocName(QString::fromStdString(m_scene.board().name));
    auto* dialog = new QPrintDialog(printer.get(), window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, printer] { print(printer); });
    dialog->open();
}

void ExportController::print(const std::shared_ptr<QPrinter>& printer) {
    ExportOptions options = shownBoard();
    options.sheet = picture::sheetOf(*printer);
    options.legend = picture::Part::included;
    options.title = std::string();
    setBackground(options, "white");
    Q_EMIT jobStarted(tr("Printing"));
    m_task.start([this, file = m_document.project().file(), options, printer](const Job& job) {
        const auto project = readingConnection(file);
        printPicture(picture::makePicture(*project, options, Format::pdf, job), *printer, job);
        return [this] { Q_EMIT printed(); };
    });
}

QString ExportController::suggestedFile(const QString& extension) const {
    const QFileInfo project(nameOf(m_document.project().file()));
    return QStringLiteral("%1/%2.%3").arg(project.absolutePath(), project.completeBaseName(), extension);
}

} // namespace moneyties::ui
