// Owns ClaimCard: one claim as a card, with what it states and what can be done with it.
#pragma once

#include "core/model/claim.h"
#include "core/model/source.h"

#include <QFrame>

namespace moneyties::ui {

/// How a claim stands to the accepted values.
enum class ClaimStanding { accepted, differs, silent };

class ClaimCard : public QFrame {
    Q_OBJECT

public:
    ClaimCard(const Claim& claim, const Source& source, ClaimStanding standing, QWidget* parent = nullptr);

Q_SIGNALS:
    void acceptRequested();
    void editRequested();
    void removeRequested();
    void openRequested();

private:
    QWidget* makeHead(const Source& source);
    QWidget* makeFoot(ClaimStanding standing, const Source& source);
};

} // namespace moneyties::ui
