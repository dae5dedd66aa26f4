#include "ui/panels/claim_text.h"

#include "core/phrases/money_words.h"
#include "ui/models/interface_language.h"
#include "ui/models/value_text.h"

#include <QCoreApplication>
#include <QStringList>

namespace moneyties::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ClaimText)
};

const auto kSeparator = QStringLiteral(" · ");

QString joined(const QStringList& parts) {
    QStringList said = parts;
    said.removeAll(QString());
    return said.join(kSeparator);
}

/// Short, as on the canvas: the field above the card writes the number out.
QString shortText(const Money& money) {
    return QString::fromStdString(phrases::moneyWords(money, interfaceLanguage()));
}

QString valuationText(const Money& valuation) {
    return valuation.isStated() ? Words::tr("valued at %1").arg(shortText(valuation)) : QString();
}

/// That something happened is what most claims say; only other stages are worth a word.
QString stageText(const Claim& claim) {
    return claim.stage && *claim.stage != Stage::completed ? toText(*claim.stage) : QString();
}

/// Counts the values that are stated and tells whether all of them are accepted.
class Comparison {
public:
    template<class Value>
    void compare(const Value& stated, const Value& accepted) {
        if (!stated.isStated())
            return;
        m_states = true;
        m_same = m_same && toText(stated) == toText(accepted);
    }
    template<class Value>
    void compare(const std::optional<Value>& stated, const std::optional<Value>& accepted) {
        if (!stated)
            return;
        m_states = true;
        m_same = m_same && stated == accepted;
    }
    bool allAccepted() const { return m_states && m_same; }

private:
    bool m_states = false;
    bool m_same = true;
};

} // namespace

QString statedValues(const Claim& claim) {
    const QString values = joined(
        {shortText(claim.amount), valuationText(claim.valuation), toText(claim.share),
         QString::fromStdString(claim.role), toText(claim.start),
         claim.end.isStated() ? Words::tr("until %1").arg(toText(claim.end)) : QString(), stageText(claim)});
    return values.isEmpty() && claim.stage ? toText(*claim.stage) : values;
}

QString gradeText(const Claim& claim) {
    if (claim.sourceGrade == 0 && claim.informationGrade == 0)
        return {};
    const auto missing = QStringLiteral("–");
    return (claim.sourceGrade == 0 ? missing : QString(QLatin1Char(claim.sourceGrade))) +
           (claim.informationGrade == 0 ? missing : QString::number(claim.informationGrade));
}

QString provenance(const Claim& claim) {
    return joined({claim.stance == Stance::disputes ? toText(claim.stance) : QString(), gradeText(claim),
                   claim.basis == Basis::stated ? QString() : toText(claim.basis),
                   claim.attributedTo.empty()
                       ? QString()
                       : Words::tr("according to %1").arg(QString::fromStdString(claim.attributedTo)),
                   QString::fromStdString(claim.locator)});
}

bool statesValue(const Claim& claim) {
    return claim.start.isStated() || claim.end.isStated() || claim.amount.isStated() ||
           claim.valuation.isStated() || claim.share || claim.stage;
}

bool isAccepted(const Claim& claim, const Relationship& accepted) {
    Comparison comparison;
    comparison.compare(claim.start, accepted.start);
    comparison.compare(claim.end, accepted.end);
    comparison.compare(claim.amount, accepted.amount);
    comparison.compare(claim.share, accepted.share);
    comparison.compare(claim.stage, std::optional(accepted.stage));
    return comparison.allAccepted();
}

bool isAccepted(const Claim& claim, const Deal& accepted) {
    Comparison comparison;
    comparison.compare(claim.start, accepted.start);
    comparison.compare(claim.end, accepted.end);
    comparison.compare(claim.amount, accepted.total);
    comparison.compare(claim.valuation, accepted.valuation);
    comparison.compare(claim.stage, std::optional(accepted.stage));
    return comparison.allAccepted();
}

bool isAccepted(const Claim& claim, const Entity& accepted) {
    Comparison comparison;
    comparison.compare(claim.start, accepted.start);
    comparison.compare(claim.end, accepted.end);
    return comparison.allAccepted();
}

} // namespace moneyties::ui
