#include "ui/panels/path_panel.h"

#include "core/graph/topology.h"
#include "core/store/project.h"
#include "ui/messages.h"
#include "ui/models/document.h"
#include "ui/models/path_list_model.h"
#include "ui/panels/suggestions.h"
#include "ui/theme/icons.h"
#include "ui/widgets/input_line.h"
#include "ui/widgets/rich_text_delegate.h"
#include "ui/widgets/suggestion_popup.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace moneyties::ui {

namespace {

enum class Ties { moneyAndPeople, all };

} // namespace

PathPanel::PathPanel(Document& document, QWidget* parent)
    : QWidget(parent), m_document(document), m_model(new PathListModel(document, this)),
      m_ties(new QComboBox(this)), m_direction(new QComboBox(this)), m_stack(new QStackedWidget(this)),
      m_list(new QListView(this)), m_message(new QLabel(this)) {
    setObjectName(QStringLiteral("pathPanel"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(8);
    buildQuestion();
    buildAnswers();
    column->addWidget(m_stack, 1);
    connect(&m_task, &BackgroundTask::failed, this,
            [this](const Error& error) { say(describe(error).line()); });
    connect(&document, &Document::changed, this, [this](const store::ChangeSet& changes) {
        const bool tiesChanged = !changes.relationships.isEmpty() || !changes.entities.removed.empty();
        if (m_model->rowCount() > 0 && (changes.everything || tiesChanged))
            find();
    });
    say(tr("Choose two entities to see how they are connected."));
}

void PathPanel::buildQuestion() {
    auto* row = new QHBoxLayout;
    row->setContentsMargins(12, 0, 12, 0);
    row->setSpacing(8);
    makeLine(m_from, tr("From…"))->setObjectName(QStringLiteral("pathFrom"));
    makeLine(m_to, tr("To…"))->setObjectName(QStringLiteral("pathTo"));
    auto* swap = new QToolButton(this);
    swap->setIcon(icon(QStringLiteral("swap")));
    swap->setToolTip(tr("Exchange the two"));
    swap->setAccessibleName(swap->toolTip());
    m_ties->addItem(tr("Money, control and people"), static_cast<int>(Ties::moneyAndPeople));
    m_ties->addItem(tr("Every tie"), static_cast<int>(Ties::all));
    m_ties->setAccessibleName(tr("Which ties may be walked"));
    m_ties->setToolTip(tr("Which ties a path may use"));
    m_direction->addItem(tr("Either direction"), static_cast<int>(graph::Following::eitherWay));
    m_direction->addItem(tr("Along the arrows"), static_cast<int>(graph::Following::alongDirection));
    m_direction->addItem(tr("Against the arrows"), static_cast<int>(graph::Following::againstDirection));
    m_direction->setAccessibleName(tr("Which way ties may be walked"));
    m_direction->setToolTip(tr("Which way a path may walk the arrows"));
    auto* search = new QPushButton(tr("Find"), this);
    search->setObjectName(QStringLiteral("pathFind"));
    search->setToolTip(tr("Find the shortest paths (Enter)"));
    row->addWidget(m_from.line, 3);
    row->addWidget(swap);
    row->addWidget(m_to.line, 3);
    row->addWidget(m_ties, 2);
    row->addWidget(m_direction, 2);
    row->addWidget(search);
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
    connect(swap, &QToolButton::clicked, this, &PathPanel::swapEnds);
    connect(search, &QPushButton::clicked, this, &PathPanel::find);
    connect(m_ties, &QComboBox::activated, this, &PathPanel::find);
    connect(m_direction, &QComboBox::activated, this, &PathPanel::find);
}

void PathPanel::buildAnswers() {
    m_list->setObjectName(QStringLiteral("pathList"));
    m_list->setAccessibleName(tr("Paths"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new RichTextDelegate(PathListModel::HtmlRole, m_list));
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_message->setContentsMargins(16, 8, 16, 8);
    m_message->setWordWrap(true);
    m_message->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_message->setProperty("tone", QStringLiteral("secondary"));
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_message);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &PathPanel::chooseCurrent);
}

InputLine* PathPanel::makeLine(End& end, const QString& placeholder) {
    end.line = new InputLine(this);
    end.line->setPlaceholderText(placeholder);
    end.line->setAccessibleName(placeholder);
    end.line->setClearButtonEnabled(true);
    const auto suggest = [this](const QString& typed) {
        return toSuggestions(entityCompletions(m_document.project(), typed));
    };
    auto* popup = new SuggestionPopup(end.line, suggest, Preselect::first);
    connect(end.line, &QLineEdit::textEdited, this, [&end] { end.entity = {}; });
    connect(popup, &SuggestionPopup::picked, this, [this, &end](const Suggestion& suggestion) {
        put(end, EntityId(suggestion.data.toLongLong()));
        (&end == &m_from ? m_to : m_from).line->setFocus(Qt::TabFocusReason);
        if (m_from.entity && m_to.entity)
            find();
    });
    connect(end.line, &InputLine::entered, this, &PathPanel::find);
    connect(end.line, &InputLine::escaped, this, &PathPanel::leaveRequested);
    return end.line;
}

void PathPanel::ask(EntityId from, EntityId to) {
    put(m_from, from);
    put(m_to, to);
    if (from && to)
        find();
    else
        (from ? m_to : m_from).line->setFocus(Qt::ShortcutFocusReason);
}

int PathPanel::pathCount() const {
    return m_model->rowCount();
}

void PathPanel::put(End& end, EntityId entity) {
    end.entity = entity;
    end.line->setText(entity ? entityName(m_document.project(), entity) : QString());
}

/// A text that was typed and not picked names an entity when it fits exactly one.
void PathPanel::settle(End& end) {
    const QString text = end.line->text().trimmed();
    if (end.entity || text.isEmpty())
        return;
    const Named<EntityId> named = entityNamed(m_document.project(), text);
    if (named.id)
        put(end, named.id);
    else
        say(named.note);
}

void PathPanel::swapEnds() {
    const EntityId from = m_from.entity;
    put(m_from, m_to.entity);
    put(m_to, from);
    if (m_from.entity && m_to.entity)
        find();
}

graph::PathOptions PathPanel::options() const {
    graph::PathOptions options;
    if (static_cast<Ties>(m_ties->currentData().toInt()) == Ties::all)
        options.filter.ties = graph::TieClasses::all();
    options.filter.following = static_cast<graph::Following>(m_direction->currentData().toInt());
    return options;
}

void PathPanel::find() {
    settle(m_from);
    settle(m_to);
    if (!m_from.entity || !m_to.entity)
        return;
    if (m_from.entity == m_to.entity)
        return say(tr("Both are the same entity."));
    const auto topology = m_document.project().topology();
    m_task.start(
        [this, topology, from = m_from.entity, to = m_to.entity, options = options()](const Job& job) {
            auto found = graph::paths(*topology, from, to, options, job);
            return [this, found = std::move(found)]() mutable { show(std::move(found)); };
        });
}

void PathPanel::show(std::vector<graph::Path> paths) {
    m_model->setPaths(std::move(paths));
    if (m_model->rowCount() == 0)
        return explainNone();
    m_stack->setCurrentWidget(m_list);
    m_list->setCurrentIndex(m_model->index(0));
    chooseCurrent();
}

void PathPanel::explainNone() {
    const QString from = m_from.line->text();
    const QString to = m_to.line->text();
    const bool allTies = static_cast<Ties>(m_ties->currentData().toInt()) == Ties::all;
    const bool eitherWay =
        static_cast<graph::Following>(m_direction->currentData().toInt()) == graph::Following::eitherWay;
    QString text = tr("No path of up to %1 steps leads from %2 to %3.").arg(options().longest).arg(from, to);
    if (!allTies)
        text += QLatin1Char(' ') + tr("Only money, control and people were followed: try every tie.");
    if (!eitherWay)
        text += QLatin1Char(' ') + tr("Arrows were followed one way only: try either direction.");
    say(text);
}

void PathPanel::say(const QString& text) {
    m_message->setText(text);
    m_stack->setCurrentWidget(m_message);
    Q_EMIT cleared();
}

void PathPanel::chooseCurrent() {
    const graph::Path* path = m_model->pathAt(m_list->currentIndex().row());
    if (!path)
        return;
    std::vector<RelationshipId> relationships;
    for (const auto& step : path->steps)
        relationships.insert(relationships.end(), step.begin(), step.end());
    Q_EMIT pathChosen(path->entities, relationships);
}

} // namespace moneyties::ui
