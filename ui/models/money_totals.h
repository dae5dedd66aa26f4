// Owns MoneyTotals: sums of amounts per currency and measure, told in words.
#pragma once

#include "core/model/relationship.h"
#include "core/phrases/language.h"

#include <QString>

#include <map>
#include <string>
#include <utility>

namespace moneyties::ui {

/// Only completed relationships are summed; amounts of other stages and undisclosed ones are counted apart.
/// Bounds add up: an amount without a lowest value adds nothing below, one without a highest leaves the sum
/// open above.
class MoneyTotals {
public:
    void add(const Relationship& relationship);

    bool isEmpty() const { return m_sums.empty(); }
    /// "US$1,100,000,000 · ¥500,000,000"; sums that pass 64 bits are left out rather than wrong.
    QString words(phrases::Language language) const;
    int notCompleted() const { return m_notCompleted; }
    int undisclosed() const { return m_undisclosed; }

private:
    struct Sum {
        Money money;
        bool overflowed = false;
    };
    std::map<std::pair<Measure, std::string>, Sum> m_sums;
    int m_notCompleted = 0;
    int m_undisclosed = 0;
};

} // namespace moneyties::ui
