// Owns Claim: what one source says of one relationship, deal or entity.
#pragma once

#include "core/base/id.h"
#include "core/model/fuzzy_date.h"
#include "core/model/money.h"
#include "core/model/relationship.h"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>

namespace moneyties {

enum class Stance { supports, disputes };

/// How the source knows.
enum class Basis { stated, reported, anonymous, companyStatement, filing, inferred };

/// What a claim speaks of.
using ClaimSubject = std::variant<RelationshipId, DealId, EntityId>;

/// Where a quote stands in the source's stored text, in bytes of UTF-8.
struct QuotePlace {
    std::int64_t begin = 0;
    std::int64_t end = 0;
    friend bool operator==(const QuotePlace&, const QuotePlace&) = default;
};

/// A value that is not stated means that the source is silent on it; values are kept also when they equal
/// the accepted ones.
struct Claim {
    ClaimId id;
    ClaimSubject subject;
    SourceId source;
    Stance stance = Stance::supports;
    std::string quote;
    std::optional<QuotePlace> quotePlace;
    std::string quoteTranslation;
    std::string locator; ///< page, paragraph, timestamp
    FuzzyDate start;
    EndDate end;
    Money amount;    ///< of a deal: its total
    Money valuation; ///< of a deal
    std::optional<Share> share;
    std::string role;
    std::optional<Stage> stage;
    std::string fromAsWritten;
    std::string toAsWritten;
    std::string attributedTo;
    Basis basis = Basis::stated;
    char sourceGrade = 0;     ///< 'A' to 'F' (reliability of the source), 0 when not graded
    int informationGrade = 0; ///< 1 to 6 (credibility of the information), 0 when not graded
    ClaimId supersedes;       ///< the earlier claim that the source itself corrected
    std::string note;
    bool isPrivate = false;

    friend bool operator==(const Claim&, const Claim&) = default;
};

} // namespace moneyties
