// Owns MergesSection: the records that are parts of the shown entity, each of which can be split off again,
// and those that are known to be others.
#pragma once

#include "core/base/id.h"
#include "core/store/project.h"
#include "ui/widgets/form_section.h"

namespace moneyties::ui {

/// Hidden while there is nothing to tell.
class MergesSection : public FormSection {
    Q_OBJECT

public:
    explicit MergesSection(QWidget* parent = nullptr);

    enum class Editing { allowed, refused };
    void showEntity(const store::Project& project, EntityId entity, Editing editing);

Q_SIGNALS:
    void splitRequested(moneyties::EntityId merged);

private:
    void addMerge(const store::Project& project, const EntityMerge& merge, Editing editing);
    void addOther(const store::Project& project, const IdentityJudgement& judgement, EntityId entity);
};

} // namespace moneyties::ui
