#include "ui/panels/record_menu.h"

#include "core/model/codes.h"
#include "ui/models/completions.h"
#include "ui/models/document.h"
#include "ui/models/edits/shared_edits.h"
#include "ui/models/kind_badge.h"

#include <QAction>
#include <QCoreApplication>
#include <QIcon>
#include <QMenu>
#include <QString>

#include <algorithm>

namespace moneyties::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RecordMenu)
};

/// A label that people typed is no mnemonic.
QString plain(QString label) {
    return label.replace(QLatin1Char('&'), QLatin1String("&&"));
}

template<class Choose>
void addChoice(QMenu& menu, const QIcon& icon, const QString& label, Presence now, Choose choose) {
    QAction* action = menu.addAction(icon, label);
    action->setCheckable(true);
    action->setChecked(now == Presence::present);
    QObject::connect(action, &QAction::triggered, &menu, choose);
}

template<class Change>
void addMark(QMenu& menu, const QString& label, Presence now, Change change) {
    const Presence wanted = now == Presence::present ? Presence::absent : Presence::present;
    addChoice(menu, {}, label, now, [change, wanted] { change(wanted); });
}

Presence presenceIf(bool isThere) {
    return isThere ? Presence::present : Presence::absent;
}

void addKinds(QMenu& menu, Document& document, const std::vector<EntityId>& ids, KindId now) {
    QMenu* kinds = menu.addMenu(Words::tr("&Kind"));
    for (const EntityKind& kind : document.project().vocabulary().kinds())
        addChoice(*kinds, kindIcon(kind), plain(labelOf(kind)), presenceIf(kind.id == now),
                  [&document, ids, id = kind.id] { changeKind(document, ids, id); });
}

/// By category: there are too many for one list.
void addTypes(QMenu& menu, Document& document, const std::vector<RelationshipId>& ids,
              RelationshipTypeId now) {
    QMenu* types = menu.addMenu(Words::tr("&Type"));
    for (const Category category : allValues<Category>()) {
        QMenu* group = types->addMenu(labelOf(category));
        for (const RelationshipType& type : document.project().vocabulary().types())
            if (type.category == category)
                addChoice(*group, {}, plain(labelOf(type)), presenceIf(type.id == now),
                          [&document, ids, id = type.id] { changeType(document, ids, id); });
        group->menuAction()->setVisible(!group->isEmpty());
    }
}

} // namespace

void fillTagMenu(QMenu& menu, Document& document, const SelectedItems& items) {
    const std::vector<TagId> shared = sharedMarks(document.project(), items).tags;
    const std::vector<Tag> tags = document.project().tags();
    for (const Tag& tag : tags)
        addMark(menu, plain(QString::fromStdString(tag.label)),
                presenceIf(std::ranges::find(shared, tag.id) != shared.end()),
                [&document, items, id = tag.id](Presence wanted) { changeTag(document, items, id, wanted); });
    if (tags.empty())
        menu.addAction(Words::tr("No tags yet: the vocabulary makes them"))->setEnabled(false);
}

void fillRecordMenu(QMenu& menu, Document& document, const SelectedItems& items) {
    const SharedMarks marks = sharedMarks(document.project(), items);
    const auto first = menu.actions().size();
    if (!items.entities.empty())
        addKinds(menu, document, items.entities, marks.kind);
    if (!items.relationships.empty())
        addTypes(menu, document, items.relationships, marks.type);
    fillTagMenu(*menu.addMenu(Words::tr("Ta&gs")), document, items);
    addMark(menu, Words::tr("Pri&vate"), presenceIf(marks.isPrivate),
            [&document, items](Presence wanted) { changePrivacy(document, items, wanted); });
    addMark(menu, Words::tr("Open &Question"), presenceIf(marks.isOpen),
            [&document, items](Presence wanted) { changeOpenQuestion(document, items, wanted); });
    const QList<QAction*> added = menu.actions().mid(first);
    for (QAction* action : added)
        action->setEnabled(document.isWritable());
}

} // namespace moneyties::ui
