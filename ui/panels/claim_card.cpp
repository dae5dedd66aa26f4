#include "ui/panels/claim_card.h"

#include "ui/models/edits/claim_edits.h"
#include "ui/models/value_text.h"
#include "ui/panels/claim_text.h"
#include "ui/theme/icons.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QToolButton>

namespace moneyties::ui {

namespace {

QString qt(const std::string& text) {
    return QString::fromStdString(text);
}

QPushButton* makeLink(const QString& text) {
    auto* link = new QPushButton(text);
    link->setProperty("look", QStringLiteral("link"));
    link->setCursor(Qt::PointingHandCursor);
    return link;
}

QLabel* makeParagraph(TextRole role, const QString& text) {
    QLabel* label = makeLabel(role, text);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QString cardTitle(const Source& source) {
    return qt(source.publisher.empty() ? source.title : source.publisher);
}

QString sourceToolTip(const Source& source) {
    QStringList lines{qt(source.title), qt(source.author), qt(source.url)};
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

} // namespace

ClaimCard::ClaimCard(const Claim& claim, const Source& source, ClaimStanding standing, QWidget* parent)
    : QFrame(parent) {
    setObjectName(QStringLiteral("claimCard"));
    setProperty("region", QStringLiteral("card"));
    setProperty("accepted", standing == ClaimStanding::accepted);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 8, 6);
    column->setSpacing(4);
    column->addWidget(makeHead(source));
    if (const QString values = statedValues(claim); !values.isEmpty())
        column->addWidget(makeParagraph(TextRole::stated, values));
    if (!claim.quote.empty())
        column->addWidget(makeParagraph(TextRole::body, tr("“%1”").arg(qt(claim.quote))));
    if (!claim.quoteTranslation.empty())
        column->addWidget(makeParagraph(TextRole::secondary, qt(claim.quoteTranslation)));
    if (!claim.note.empty())
        column->addWidget(makeParagraph(TextRole::secondary, qt(claim.note)));
    if (const QString how = provenance(claim); !how.isEmpty())
        column->addWidget(
            makeParagraph(claim.stance == Stance::disputes ? TextRole::problem : TextRole::secondary, how));
    column->addWidget(makeFoot(standing, source));
}

QWidget* ClaimCard::makeHead(const Source& source) {
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins({});
    row->setSpacing(8);
    auto* title = new ElidedLabel(cardTitle(source));
    QFont bold = title->font();
    bold.setWeight(QFont::DemiBold);
    title->setFont(bold);
    title->setToolTip(sourceToolTip(source));
    row->addWidget(title, 1);
    row->addWidget(makeLabel(TextRole::secondary, toText(source.published)));
    return head;
}

QWidget* ClaimCard::makeFoot(ClaimStanding standing, const Source& source) {
    auto* foot = new QWidget;
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins({});
    row->setSpacing(4);
    if (standing == ClaimStanding::accepted) {
        row->addWidget(makeLabel(TextRole::preview, tr("● accepted value")));
    } else if (standing == ClaimStanding::differs) {
        QPushButton* accept = makeLink(tr("Accept this value"));
        accept->setObjectName(QStringLiteral("accept"));
        connect(accept, &QPushButton::clicked, this, &ClaimCard::acceptRequested);
        row->addWidget(accept);
    }
    row->addStretch(1);
    QPushButton* edit = makeLink(tr("Edit"));
    edit->setObjectName(QStringLiteral("edit"));
    connect(edit, &QPushButton::clicked, this, &ClaimCard::editRequested);
    row->addWidget(edit);
    if (!webAddressOf(source).isEmpty()) {
        QPushButton* open = makeLink(tr("Open source ↗"));
        open->setObjectName(QStringLiteral("open"));
        connect(open, &QPushButton::clicked, this, &ClaimCard::openRequested);
        row->addWidget(open);
    }
    auto* remove = new QToolButton;
    remove->setIcon(icon(QStringLiteral("close"), IconTone::secondary));
    remove->setToolTip(tr("Delete this claim"));
    remove->setAccessibleName(remove->toolTip());
    remove->setObjectName(QStringLiteral("remove"));
    connect(remove, &QToolButton::clicked, this, &ClaimCard::removeRequested);
    row->addWidget(remove);
    return foot;
}

} // namespace moneyties::ui
