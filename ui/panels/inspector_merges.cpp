#include "ui/panels/inspector_merges.h"

#include "ui/models/completions.h"
#include "ui/widgets/elided_label.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>

namespace moneyties::ui {

namespace {

QString dayOf(std::int64_t atMs) {
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(atMs).date(), QLocale::ShortFormat);
}

} // namespace

MergesSection::MergesSection(QWidget* parent) : FormSection(tr("IDENTITY"), parent) {
    setObjectName(QStringLiteral("inspectorMerges"));
    hide();
}

void MergesSection::showEntity(const store::Project& project, EntityId entity, Editing editing) {
    clearRows();
    bool isEmpty = true;
    for (const EntityMerge& merge : project.mergesInto(entity)) {
        addMerge(project, merge, editing);
        isEmpty = false;
    }
    for (const IdentityJudgement& judgement : project.judgementsOf(entity)) {
        if (judgement.verdict != Verdict::notSame)
            continue;
        addOther(project, judgement, entity);
        isEmpty = false;
    }
    setVisible(!isEmpty);
}

void MergesSection::addMerge(const store::Project& project, const EntityMerge& merge, Editing editing) {
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins({});
    line->setSpacing(8);
    const QString name = entityName(project, merge.merged);
    auto* text = new ElidedLabel(tr("Holds “%1” since %2").arg(name, dayOf(merge.atMs)));
    auto* split = new QPushButton(tr("Split Off"));
    split->setObjectName(QStringLiteral("splitOff"));
    split->setProperty("look", QStringLiteral("link"));
    split->setToolTip(tr("Make “%1” a record of its own again, with what came from it").arg(name));
    split->setEnabled(editing == Editing::allowed);
    // Queued: the row goes with the step that this asks for.
    connect(
        split, &QPushButton::clicked, this, [this, merged = merge.merged] { Q_EMIT splitRequested(merged); },
        Qt::QueuedConnection);
    line->addWidget(text, 1);
    line->addWidget(split);
    addRow(row);
}

void MergesSection::addOther(const store::Project& project, const IdentityJudgement& judgement,
                             EntityId entity) {
    const EntityId other = judgement.a == entity ? judgement.b : judgement.a;
    QString text = tr("Is not “%1”").arg(entityName(project, other));
    if (!judgement.reason.empty())
        text += QStringLiteral(": ") + QString::fromStdString(judgement.reason);
    addRow(new ElidedLabel(text));
}

} // namespace moneyties::ui
