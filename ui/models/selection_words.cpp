#include "ui/models/selection_words.h"

#include "ui/models/interface_language.h"
#include "ui/models/money_totals.h"

#include <QCoreApplication>
#include <QStringList>

namespace moneyties::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(moneyties::ui::SelectionWords)
};

/// Summing reads each relationship: beyond this many the counts alone are told.
constexpr std::size_t kMostSummed = 2000;

QString counted(const QString& one, const QString& many, std::size_t count) {
    return count == 1 ? one : many.arg(static_cast<qulonglong>(count));
}

} // namespace

QString selectionWords(const store::Project& project, const SelectedItems& items) {
    if (items.deal)
        return Words::tr("selected: 1 deal");
    QStringList parts;
    if (!items.entities.empty())
        parts.append(counted(Words::tr("1 entity"), Words::tr("%L1 entities"), items.entities.size()));
    if (!items.relationships.empty())
        parts.append(
            counted(Words::tr("1 relationship"), Words::tr("%L1 relationships"), items.relationships.size()));
    if (!items.annotations.empty())
        parts.append(
            counted(Words::tr("1 annotation"), Words::tr("%L1 annotations"), items.annotations.size()));
    if (parts.isEmpty())
        return {};
    QString text = Words::tr("selected: %1").arg(parts.join(QStringLiteral(", ")));
    if (items.relationships.empty() || items.relationships.size() > kMostSummed)
        return text;
    MoneyTotals totals;
    for (const RelationshipId id : items.relationships)
        if (const auto relationship = project.relationship(id))
            totals.add(*relationship);
    const QString sum = totals.words(interfaceLanguage());
    return sum.isEmpty() ? text : QStringLiteral("%1 · %2").arg(text, sum);
}

} // namespace moneyties::ui
