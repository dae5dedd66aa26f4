#include "ui/panels/inspector_ties.h"

#include "core/phrases/money_words.h"
#include "core/phrases/relationship_phrase.h"
#include "ui/models/completions.h"
#include "ui/models/interface_language.h"
#include "ui/models/value_text.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QTimer>

#include <algorithm>
#include <map>
#include <utility>

namespace moneyties::ui {

namespace {

/// Rows before "show all", and ever: a hub has thousands, which the table shows better.
constexpr std::size_t kShownFirst = 10;
constexpr std::size_t kShownAtMost = 400;

QString qt(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

struct TiesSection::Group {
    QString label;
    std::vector<Relationship> ties;
};

TiesSection::TiesSection(const QString& heading, QWidget* parent)
    : FormSection(heading, parent), m_headingText(heading) {}

void TiesSection::showTies(const store::Project& project, std::vector<Relationship> ties, EntityId centre) {
    m_project = &project;
    m_showAll = m_showAll && centre == m_centre;
    m_ties = std::move(ties);
    m_centre = centre;
    rebuild();
}

std::vector<TiesSection::Group> TiesSection::grouped() const {
    std::map<std::pair<RelationshipTypeId, phrases::Side>, Group> groups;
    for (const Relationship& tie : m_ties) {
        const RelationshipType* type = m_project->vocabulary().type(tie.type);
        const bool fromHere = !m_centre || tie.from == m_centre;
        const bool symmetric = type && type->direction == Direction::symmetric;
        const auto side = fromHere || symmetric ? phrases::Side::from : phrases::Side::to;
        Group& group = groups[{tie.type, side}];
        if (type)
            group.label = qt(phrases::typeLabel(*type, side, interfaceLanguage()));
        group.ties.push_back(tie);
    }
    std::vector<Group> ordered;
    for (auto& [key, group] : groups) {
        std::ranges::sort(group.ties, [](const Relationship& a, const Relationship& b) {
            return chronologicalOrder(a.start, b.start) < 0;
        });
        ordered.push_back(std::move(group));
    }
    std::ranges::stable_sort(ordered, std::greater(), [](const Group& group) { return group.ties.size(); });
    return ordered;
}

void TiesSection::rebuild() {
    clearRows();
    setVisible(!m_ties.empty());
    setHeading(QStringLiteral("%1 %L2").arg(m_headingText).arg(m_ties.size()));
    std::size_t room = m_showAll ? kShownAtMost : kShownFirst;
    for (const Group& group : grouped()) {
        if (room == 0)
            break;
        const std::size_t shown = std::min(room, group.ties.size());
        addRow(makeBlock(group, shown));
        room -= shown;
    }
    addRest();
}

QWidget* TiesSection::makeBlock(const Group& group, std::size_t shown) {
    auto* block = new QWidget;
    auto* column = new QVBoxLayout(block);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(
        makeLabel(TextRole::secondary, QStringLiteral("%1 · %L2").arg(group.label).arg(group.ties.size())));
    for (std::size_t i = 0; i < shown; ++i)
        column->addWidget(makeRow(group.ties[i]));
    return block;
}

void TiesSection::addRest() {
    if (m_showAll && m_ties.size() > kShownAtMost) {
        addRow(makeLabel(TextRole::secondary,
                         tr("%L1 more stand in the table").arg(m_ties.size() - kShownAtMost)));
    } else if (!m_showAll && m_ties.size() > kShownFirst) {
        auto* more = new QPushButton(tr("Show %L1 more").arg(m_ties.size() - kShownFirst));
        more->setProperty("look", QStringLiteral("link"));
        connect(more, &QPushButton::clicked, this, [this] {
            m_showAll = true;
            QTimer::singleShot(0, this, &TiesSection::rebuild);
        });
        addRow(more);
    }
}

QString TiesSection::textOf(const Relationship& tie) const {
    if (!m_centre)
        return QStringLiteral("%1 → %2").arg(entityName(*m_project, tie.from),
                                             entityName(*m_project, tie.to));
    return entityName(*m_project, tie.from == m_centre ? tie.to : tie.from);
}

QWidget* TiesSection::makeRow(const Relationship& tie) {
    QStringList details;
    if (tie.amount.isStated())
        details.append(qt(phrases::moneyWords(tie.amount, interfaceLanguage())));
    if (tie.stage != Stage::completed)
        details.append(toText(tie.stage));
    if (const RelationshipType* type = m_project->vocabulary().type(tie.type))
        details.append(qt(phrases::relationshipTime(tie, *type, interfaceLanguage())));
    details.removeAll(QString());
    auto* button = new QPushButton;
    button->setProperty("look", QStringLiteral("row"));
    button->setCursor(Qt::PointingHandCursor);
    button->setObjectName(QStringLiteral("tie%1").arg(tie.id.value));
    const QString detail = details.join(QStringLiteral(" · "));
    button->setAccessibleName(textOf(tie) + QStringLiteral(", ") + detail);
    auto* row = new QHBoxLayout(button);
    row->setContentsMargins(8, 2, 8, 2);
    auto* name = new ElidedLabel(textOf(tie));
    name->setAttribute(Qt::WA_TransparentForMouseEvents);
    row->addWidget(name, 1);
    auto* words = makeLabel(TextRole::secondary, detail);
    words->setAttribute(Qt::WA_TransparentForMouseEvents);
    row->addWidget(words);
    button->setMinimumHeight(row->sizeHint().height() + 4);
    connect(button, &QPushButton::clicked, this, [this, id = tie.id] { Q_EMIT relationshipChosen(id); });
    return button;
}

} // namespace moneyties::ui
