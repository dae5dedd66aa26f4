// Owns FileController: the commands that begin, open and make projects, with their dialogs and failures.
#pragma once

#include "core/store/project.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>

class QMenu;
class QWidget;

namespace moneyties {
class Error;
}

namespace moneyties::ui {

class UserState;

class FileController : public QObject {
    Q_OBJECT

public:
    using Opened = std::function<void(std::unique_ptr<store::Project>)>;

    /// `opened` takes each project that was opened.
    FileController(QWidget& window, UserState& state, Opened opened);

    bool openFile(const QString& file);   ///< a file that cannot be written is opened for reading
    bool createFile(const QString& file); ///< replaces a file that the user agreed to replace
    bool createSample(const QString& file);

    void fillRecentMenu(QMenu& menu);

public Q_SLOTS:
    void askNew();
    void askOpen();
    void askSample();

Q_SIGNALS:
    void failed(const moneyties::Error& error);

private:
    using Make = std::function<std::unique_ptr<store::Project>()>;
    bool take(const Make& make);
    QString askForNewFile(const QString& title, const QString& suggestion);
    QString folder() const;

    QWidget& m_window;
    UserState& m_state;
    Opened m_opened;
};

} // namespace moneyties::ui
