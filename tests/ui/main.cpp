// Runs the front end's tests: a QApplication first, then Catch2. The tests see the same surroundings on every
// machine: no display unless a platform is named, no scaling, English, and a home of their own.
#include <QApplication>
#include <QTemporaryDir>

#include <catch2/catch_session.hpp>

int main(int argc, char** argv) {
    const QTemporaryDir home;
    for (const char* folder : {"XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME"})
        qputenv(folder, home.filePath(QString::fromLatin1(folder)).toUtf8());
    for (const char* scaling : {"QT_SCALE_FACTOR", "QT_FONT_DPI"})
        qunsetenv(scaling);
    qputenv("LC_ALL", "C.UTF-8");
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    return Catch::Session().run(argc, argv);
}
