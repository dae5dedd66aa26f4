#include "ui/layout_menu.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QString>

namespace moneyties::ui {

namespace {

using canvas::ArrangeBy;
using canvas::SortBy;
using layout::Algorithm;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(moneyties::ui::LayoutMenu)
};

class Filler {
public:
    explicit Filler(const std::function<void(const ArrangeBy&)>& run) : m_run(run) {}

    void add(QMenu& menu, const QString& name, const QString& tip, const ArrangeBy& by) const {
        QAction* action = menu.addAction(name);
        action->setToolTip(tip);
        QObject::connect(action, &QAction::triggered, &menu, [run = m_run, by] { run(by); });
    }

    static QMenu& addMenu(QMenu& menu, const QString& name) {
        QMenu* more = menu.addMenu(name);
        more->setToolTipsVisible(true);
        return *more;
    }

private:
    const std::function<void(const ArrangeBy&)>& m_run;
};

void addByTies(QMenu& menu, const Filler& filler) {
    filler.add(menu, Words::tr("&Automatic"), Words::tr("Whatever reads best at this size"),
               {Algorithm::automatic});
    filler.add(menu, Words::tr("St&ress"), Words::tr("Distances on the board as in the graph"),
               {Algorithm::stress});
    filler.add(menu, Words::tr("&Force"), Words::tr("Neighbours near one another, strangers apart"),
               {Algorithm::force});
}

void addByDirection(QMenu& menu, const Filler& filler) {
    filler.add(menu, Words::tr("&Layers, left to right"), Words::tr("Who gives stands left of who is given"),
               {Algorithm::layered});
    filler.add(menu, Words::tr("Layers, top to &bottom"), Words::tr("Who gives stands above who is given"),
               {Algorithm::layeredDown});
    filler.add(menu, Words::tr("&Timeline"),
               Words::tr("From left to right by first date, a lane for each kind"), {Algorithm::timeline});
}

void addRound(QMenu& menu, const Filler& filler) {
    filler.add(menu, Words::tr("Rings around the selecte&d"),
               Words::tr("Everyone as many rings away as there are ties between"), {Algorithm::radial});
    filler.add(menu, Words::tr("&Circle"), Words::tr("Everyone on a circle, with few crossings"),
               {Algorithm::circular});
}

void addByAttribute(QMenu& menu, const Filler& filler) {
    filler.add(menu, Words::tr("Columns by &kind"), Words::tr("A column for each kind"),
               {Algorithm::attribute});
    QMenu& grid = Filler::addMenu(menu, Words::tr("&Grid"));
    filler.add(grid, Words::tr("By &name"), Words::tr("Rows in the order of names"),
               {Algorithm::grid, SortBy::name});
    filler.add(grid, Words::tr("By &kind"), Words::tr("Rows in the order of kinds, then names"),
               {Algorithm::grid, SortBy::kind});
    filler.add(grid, Words::tr("By number of &ties"), Words::tr("Who has most ties comes first"),
               {Algorithm::grid, SortBy::ties});
}

void addClassics(QMenu& menu, const Filler& filler) {
    QMenu& classics = Filler::addMenu(menu, Words::tr("Classics for &small boards"));
    filler.add(classics, QStringLiteral("Kamada–Kawai"), Words::tr("Springs between all pairs"),
               {Algorithm::kamadaKawai});
    filler.add(classics, QStringLiteral("Fruchterman–Reingold"),
               Words::tr("Springs along ties, everyone pushing everyone away"),
               {Algorithm::fruchtermanReingold});
}

} // namespace

void fillLayoutMenu(QMenu& menu, const std::function<void(const ArrangeBy&)>& run) {
    menu.setToolTipsVisible(true);
    const Filler filler(run);
    for (const auto addGroup : {addByTies, addByDirection, addRound, addByAttribute, addClassics}) {
        addGroup(menu, filler);
        if (addGroup != addClassics)
            menu.addSeparator();
    }
}

} // namespace moneyties::ui
