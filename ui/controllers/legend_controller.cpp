#include "ui/controllers/legend_controller.h"

#include "ui/canvas/graph_view.h"
#include "ui/canvas/scene_builder.h"
#include "ui/controllers/scene_controller.h"
#include "ui/models/document.h"
#include "ui/models/interface_language.h"
#include "ui/picture/legend_card.h"
#include "ui/theme/theme.h"

#include <QAction>

namespace moneyties::ui {

using Fold = picture::LegendCard::Fold;

LegendController::LegendController(Document& document, SceneController& scene, canvas::GraphView& view,
                                   QAction& action)
    : QObject(&scene), m_document(document), m_scene(scene), m_view(view),
      m_card(new picture::LegendCard(&view)) {
    connect(&scene, &SceneController::sceneShown, this, &LegendController::update);
    connect(&scene, &SceneController::labelsChanged, this, &LegendController::update);
    connect(&action, &QAction::triggered, m_card,
            [card = m_card](bool on) { card->setFold(on ? Fold::unfolded : Fold::folded); });
    connect(m_card, &picture::LegendCard::foldChanged, &action,
            [this, &action] { action.setChecked(isUnfolded()); });
    const auto applyColours = [card = m_card] {
        card->setColours(Theme::instance().isDark() ? canvas::kDarkPalette : canvas::kLightPalette);
    };
    connect(&Theme::instance(), &Theme::changed, m_card, applyColours);
    applyColours();
    action.setChecked(false);
    update();
}

bool LegendController::isUnfolded() const {
    return m_card->fold() == Fold::unfolded;
}

void LegendController::unfold() {
    m_card->setFold(Fold::unfolded);
}

void LegendController::update() {
    const canvas::Scene& scene = m_view.scene();
    if (!scene)
        return;
    const auto language = canvas::linkLanguage(m_scene.labels(), interfaceLanguage());
    const store::Project& project = m_document.project();
    m_card->setLegend(picture::Legend(*scene, project.vocabulary(), {language, project.tags()}));
}

} // namespace moneyties::ui
