// Owns TiesSection: the relationships of an entity or the parts of a deal, grouped by type, as a list of
// links.
#pragma once

#include "core/model/relationship.h"
#include "core/store/project.h"
#include "ui/widgets/form_section.h"

namespace moneyties::ui {

class TiesSection : public FormSection {
    Q_OBJECT

public:
    explicit TiesSection(const QString& heading, QWidget* parent = nullptr);

    /// Tells each relationship from `centre`'s side; with an invalid one it names both ends.
    void showTies(const store::Project& project, std::vector<Relationship> ties, EntityId centre);

Q_SIGNALS:
    void relationshipChosen(moneyties::RelationshipId id);

private:
    struct Group;
    std::vector<Group> grouped() const;
    void rebuild();
    QWidget* makeBlock(const Group& group, std::size_t shown);
    void addRest();
    QWidget* makeRow(const Relationship& tie);
    QString textOf(const Relationship& tie) const;

    QString m_headingText;
    const store::Project* m_project = nullptr;
    std::vector<Relationship> m_ties;
    EntityId m_centre;
    bool m_showAll = false;
};

} // namespace moneyties::ui
