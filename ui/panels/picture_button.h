// Owns PictureButton: the small picture beside an entity's name, and the menu that sets or removes it.
#pragma once

#include <QString>
#include <QToolButton>

#include <memory>

class QAction;

namespace moneyties {
struct EntityKind;
}

namespace moneyties::ui {

class SquarePicture;

class PictureButton : public QToolButton {
    Q_OBJECT

public:
    explicit PictureButton(QWidget* parent = nullptr);

    enum class Editing { allowed, refused };
    /// Without a picture, or with one that cannot be read, the badge of the kind, which may be null.
    void showPicture(std::shared_ptr<const SquarePicture> picture, const EntityKind* kind, Editing editing);

Q_SIGNALS:
    void fileChosen(const QString& file);
    void removeRequested();

private:
    void askForFile();

    QAction* m_set;
    QAction* m_remove;
};

} // namespace moneyties::ui
