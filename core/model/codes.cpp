#include "core/model/codes.h"

#include <array>

namespace moneyties {

using Code = std::string_view;

template<>
std::span<const Code> allCodes<Stage>() {
    static constexpr auto codes =
        std::to_array<Code>({"rumoured", "considering", "negotiating", "announced", "agreed", "completed",
                             "suspended", "cancelled", "denied"});
    static_assert(codes.size() == static_cast<std::size_t>(Stage::denied) + 1);
    return codes;
}

template<>
std::span<const Code> allCodes<Strength>() {
    static constexpr auto codes = std::to_array<Code>({"confirmed", "unconfirmed", "tentative"});
    static_assert(codes.size() == static_cast<std::size_t>(Strength::tentative) + 1);
    return codes;
}

template<>
std::span<const Code> allCodes<Measure>() {
    static constexpr auto codes =
        std::to_array<Code>({"transaction", "commitment", "cumulative", "valuation", "balance"});
    static_assert(codes.size() == static_cast<std::size_t>(Measure::balance) + 1);
    return codes;
}

template<>
std::span<const Code> allCodes<NameRole>() {
    static constexpr auto codes = std::to_array<Code>({"primary", "alias", "former", "legal"});
    static_assert(codes.size() == static_cast<std::size_t>(NameRole::legal) + 1);
    return codes;
}

template<>
std::span<const Code> allCodes<DealKind>() {
    static constexpr auto codes =
        std::to_array<Code>({"round", "acquisition", "merger", "loan", "joint_venture", "other"});
    static_assert(codes.size() == static_cast<std::size_t>(DealKind::other) + 1);
    return codes;
}

template<>
std::span<const Code> allCodes<Stance>() {
    static constexpr auto codes = std::to_array<Code>({"supports", "disputes"});
    static_assert(codes.size() == static_cast<std::size_t>(Stance::disputes) + 1);
    return codes;
}

template<>
std::span<const Code> allCodes<Basis>() {
    static constexpr auto codes =
        std::to_array<Code>({"stated", "reported", "anonymous", "company_statement", "filing", "inferred"});
    static_assert(codes.size() == static_cast<std::size_t>(Basis::inferred) + 1);
    return codes;
}

template<>
std::span<const Code> allCodes<Category>() {
    static constexpr auto codes =
        std::to_array<Code>({"funding", "founding", "people", "deals", "conflict", "commerce"});
    static_assert(codes.size() == static_cast<std::size_t>(Category::commerce) + 1);
    return codes;
}

template<>
std::span<const Code> allCodes<Direction>() {
    static constexpr auto codes = std::to_array<Code>({"directed", "symmetric"});
    static_assert(codes.size() == static_cast<std::size_t>(Direction::symmetric) + 1);
    return codes;
}

template<>
std::span<const Code> allCodes<MoneyFlow>() {
    static constexpr auto codes = std::to_array<Code>({"none", "to_target", "from_target", "third_party"});
    static_assert(codes.size() == static_cast<std::size_t>(MoneyFlow::toThirdParty) + 1);
    return codes;
}

template<>
std::span<const Code> allCodes<TieClass>() {
    static constexpr auto codes = std::to_array<Code>({"money_control", "people", "loose", "commentary"});
    static_assert(codes.size() == static_cast<std::size_t>(TieClass::commentary) + 1);
    return codes;
}

template<>
std::span<const Code> allCodes<Nature>() {
    static constexpr auto codes = std::to_array<Code>({"event", "state"});
    static_assert(codes.size() == static_cast<std::size_t>(Nature::state) + 1);
    return codes;
}

template<>
std::span<const Code> allCodes<KindShape>() {
    static constexpr auto codes = std::to_array<Code>(
        {"circle", "rounded_square", "octagon", "hexagon", "diamond", "cut_corner_square", "pin", "pill"});
    static_assert(codes.size() == static_cast<std::size_t>(KindShape::pill) + 1);
    return codes;
}

template<>
std::span<const Code> allCodes<FieldType>() {
    static constexpr auto codes =
        std::to_array<Code>({"text", "number", "date", "money", "yes_or_no", "choice", "link"});
    static_assert(codes.size() == static_cast<std::size_t>(FieldType::link) + 1);
    return codes;
}

template<>
std::span<const Code> allCodes<EndDate::State>() {
    static constexpr auto codes =
        std::to_array<Code>({"not_stated", "on", "ongoing_as_of", "ended_unknown_day"});
    static_assert(codes.size() == static_cast<std::size_t>(EndDate::State::endedUnknownDay) + 1);
    return codes;
}

} // namespace moneyties
