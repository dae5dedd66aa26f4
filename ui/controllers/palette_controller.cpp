#include "ui/controllers/palette_controller.h"

#include "ui/actions.h"
#include "ui/canvas/graph_view.h"
#include "ui/models/completions.h"
#include "ui/models/document.h"
#include "ui/models/selection.h"
#include "ui/models/table_filter.h"
#include "ui/translations.h"
#include "ui/widgets/list_chooser.h"
#include "ui/workspace.h"

#include <QAction>
#include <QByteArray>
#include <QPair>
#include <QPoint>
#include <QSize>
#include <QStringList>
#include <QVariant>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace moneyties::ui {

namespace {

constexpr QSize kSize(560, 420);
constexpr int kMostEntities = 8;
constexpr qsizetype kMostTypes = 6;

/// What a row stands for: a kind of record and its id.
enum class Target { entity, board, type };
using Reference = QPair<int, qlonglong>;

QVariant reference(Target target, qlonglong id) {
    return QVariant::fromValue(Reference(static_cast<int>(target), id));
}

QString plainName(const QAction& action) {
    return QString(action.text()).remove(QLatin1Char('&')).remove(QStringLiteral("…"));
}

/// Its words in both languages, and the group that its stable code names: "theme.dark".
QString wordsOf(const QAction& action) {
    QStringList words{plainName(action), action.objectName().replace(QLatin1Char('.'), QLatin1Char(' '))};
    for (const char* property : {"sourceText", "sourceTip"}) {
        const QByteArray source = action.property(property).toByteArray();
        words.append(QString::fromUtf8(source));
        words.append(inJapanese(source.constData()));
    }
    return filterKey(words.join(QLatin1Char(' ')).remove(QLatin1Char('&')));
}

/// 0: the name begins with the text, 1: a word of it does, 2: it occurs somewhere; -1: not at all.
int rankOf(const QAction& action, const QString& key) {
    const QString name = filterKey(plainName(action));
    if (name.startsWith(key))
        return 0;
    if (name.contains(QLatin1Char(' ') + key))
        return 1;
    return wordsOf(action).contains(key) ? 2 : -1;
}

} // namespace

PaletteController::PaletteController(QWidget& window, const Actions& actions)
    : QObject(&window), m_window(window), m_actions(actions) {}

PaletteController::~PaletteController() = default;

ListChooser* PaletteController::chooser() const {
    return m_chooser;
}

void PaletteController::setWorkspace(Workspace* workspace) {
    m_workspace = workspace;
}

void PaletteController::open() {
    if (!m_chooser) {
        m_chooser = new ListChooser(&m_window);
        m_chooser->setPanelSize(kSize);
        connect(m_chooser, &ListChooser::picked, this, &PaletteController::take);
    }
    const QPoint top(m_window.width() / 2 - kSize.width() / 2, m_window.height() / 8);
    m_chooser->open(m_window.mapToGlobal(top), tr("A command, an entity, a board or a type of relationship"),
                    [this](const QString& typed) { return answersFor(typed); });
}

QList<Suggestion> PaletteController::answersFor(const QString& typed) const {
    QList<Suggestion> answers;
    addCommands(answers, typed);
    if (m_workspace && !typed.trimmed().isEmpty()) {
        addEntities(answers, typed);
        addBoards(answers, typed);
        addTypes(answers, typed);
    }
    return answers;
}

void PaletteController::addCommands(QList<Suggestion>& answers, const QString& typed) const {
    const QString key = filterKey(typed);
    QList<QPair<int, QAction*>> found;
    for (QAction* action : m_actions.all())
        if (const int rank = rankOf(*action, key); rank >= 0 && action->isEnabled())
            found.append({rank, action});
    std::stable_sort(found.begin(), found.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    for (const auto& [rank, action] : std::as_const(found))
        answers.append({plainName(*action), action->shortcut().toString(QKeySequence::NativeText),
                        action->objectName(), action->icon()});
}

void PaletteController::addEntities(QList<Suggestion>& answers, const QString& typed) const {
    for (const Completion& hit : entityCompletions(m_workspace->document().project(), typed, kMostEntities))
        answers.append({hit.text, hit.detail, reference(Target::entity, hit.data.toLongLong()), hit.icon});
}

void PaletteController::addBoards(QList<Suggestion>& answers, const QString& typed) const {
    const QString key = filterKey(typed);
    for (const Board& board : m_workspace->document().project().boards())
        if (const QString name = QString::fromStdString(board.name); filterKey(name).contains(key))
            answers.append({name, tr("board"), reference(Target::board, board.id.value), {}});
}

void PaletteController::addTypes(QList<Suggestion>& answers, const QString& typed) const {
    const auto types = typeCompletions(m_workspace->document().project().vocabulary(), typed);
    for (const Completion& type : types.mid(0, kMostTypes))
        answers.append({tr("Select all “%1”").arg(type.text), type.detail,
                        reference(Target::type, type.data.toLongLong()), type.icon});
}

void PaletteController::take(const Suggestion& suggestion) {
    if (suggestion.data.userType() == QMetaType::QString) {
        for (QAction* action : m_actions.all())
            if (action->objectName() == suggestion.data.toString())
                return action->trigger();
        return;
    }
    if (!m_workspace)
        return;
    const auto [target, id] = suggestion.data.value<Reference>();
    if (static_cast<Target>(target) == Target::entity) {
        m_workspace->selection().setEntity(EntityId(id));
        m_workspace->canvas().reveal({{EntityId(id)}, {}});
        return;
    }
    if (static_cast<Target>(target) == Target::board)
        return m_workspace->showBoard(BoardId(id));
    SelectedItems items;
    for (const Relationship& relationship : m_workspace->document().project().relationships())
        if (relationship.type == RelationshipTypeId(id))
            items.relationships.push_back(relationship.id);
    m_workspace->selection().set(items);
}

} // namespace moneyties::ui
