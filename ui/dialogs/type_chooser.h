// Owns TypeChooser, which asks for the type of a relationship where a link was drawn.
#pragma once

#include "core/base/id.h"
#include "ui/widgets/list_chooser.h"

#include <vector>

namespace moneyties::ui {

class Document;

/// Not modal. The types last chosen here come first, then those that the project uses most. Emits chosen()
/// or ListChooser::cancelled(), once for each choose().
class TypeChooser : public ListChooser {
    Q_OBJECT

public:
    explicit TypeChooser(QWidget* window);

    /// `title` stands in the empty line, such as "Elon Musk → xAI". The document must outlive the choice.
    void choose(const Document& document, QPoint globalPosition, const QString& title);

Q_SIGNALS:
    void chosen(moneyties::RelationshipTypeId type);

private:
    void accept(const Suggestion& suggestion);

    std::vector<RelationshipTypeId> m_recent; ///< last chosen first
};

} // namespace moneyties::ui
