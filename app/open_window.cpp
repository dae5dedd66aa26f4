#include "app/open_window.h"

#include "ui/controllers/file_controller.h"
#include "ui/main_window.h"
#include "ui/theme/theme.h"
#include "ui/translations.h"
#include "ui/user_state.h"

#include <QApplication>
#include <QFile>
#include <QStringList>

namespace moneyties::app {

int openWindow(int& argc, char** argv, const std::optional<std::filesystem::path>& project) {
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("Moneyties"));
    QApplication::setApplicationVersion(QStringLiteral(MONEYTIES_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("moneyties"));
    ui::UserState state;
    ui::installTranslations(application, state.language());
    ui::Theme::install(application, state.themeMode());
    ui::MainWindow window(state);
    window.show();
    if (project)
        window.files().openFile(QFile::decodeName(project->string().c_str()));
    else if (const QStringList recent = state.recentFiles();
             !recent.isEmpty() && state.preferences().startWith == ui::StartWith::lastProject)
        window.files().openFile(recent.front());
    return QApplication::exec();
}

} // namespace moneyties::app
