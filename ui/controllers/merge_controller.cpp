#include "ui/controllers/merge_controller.h"

#include "core/base/error.h"
#include "ui/actions.h"
#include "ui/dialogs/merge_dialog.h"
#include "ui/models/document.h"
#include "ui/models/edits/merge_edits.h"
#include "ui/models/entity_picture.h"
#include "ui/models/selection.h"
#include "ui/theme/square_picture.h"

#include <QIcon>
#include <QImage>
#include <QPixmap>

namespace moneyties::ui {

namespace {

QIcon pictureIcon(const store::Project& project, const Entity& entity) {
    constexpr int kSide = 64; // pixels, twice the size on screen
    const auto picture = pictureOf(project, entity);
    return picture ? QIcon(QPixmap::fromImage(picture->image(kSide))) : QIcon();
}

} // namespace

MergeController::MergeController(Document& document, Selection& selection, QWidget& window, QObject* parent)
    : QObject(parent), m_document(document), m_selection(selection), m_window(window) {}

void MergeController::connectActions(Actions& actions) {
    connect(actions[Command::mergeEntities], &QAction::triggered, this, &MergeController::askToMerge);
    connect(&m_selection, &Selection::changed, this, [this, &actions] { updateCommands(actions); });
    updateCommands(actions);
}

void MergeController::updateCommands(const Actions& actions) const {
    actions[Command::mergeEntities]->setEnabled(m_document.isWritable() &&
                                                m_selection.items().entities.size() == 2);
}

void MergeController::askToMerge() {
    const auto& selected = m_selection.items().entities;
    if (selected.size() != 2 || !m_document.isWritable())
        return;
    const store::Project& project = m_document.project();
    const auto first = project.entity(selected[0]);
    const auto second = project.entity(selected[1]);
    if (!first || !second)
        return;
    const auto sideOf = [&project](const Entity& entity) {
        return MergeDialog::Side{entity, static_cast<int>(project.relationshipsOf(entity.id).size()),
                                 pictureIcon(project, entity)};
    };
    auto* dialog = new MergeDialog(project.vocabulary(), project.fields(), sideOf(*first), sideOf(*second),
                                   m_window.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        if (mergeEntities(m_document, dialog->merged(), dialog->survivor(), dialog->choices(),
                          dialog->reason().toStdString()))
            m_selection.setEntity(dialog->survivor());
    });
    connect(dialog, &MergeDialog::notSameRequested, this,
            [this](EntityId a, EntityId b, const QString& reason) {
                judgeNotSame(m_document, a, b, reason.toStdString());
            });
    dialog->open();
}

/// Both are selected afterwards, so that the eye finds them.
void MergeController::split(EntityId merged) {
    const auto before = m_document.project().entity(merged);
    if (before && splitEntity(m_document, merged))
        m_selection.set({{before->mergedInto, merged}, {}, {}});
}

} // namespace moneyties::ui
