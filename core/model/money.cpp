#include "core/model/money.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace moneyties {

namespace {

struct CurrencyGroup {
    int digits;
    std::string_view codes; ///< of three letters each, separated by one space, in order
};

/// ISO 4217, list one (2025), by number of decimals of the minor unit. Precious metals and units of account
/// have none there and are counted whole. At the end of the second line of each group stand withdrawn
/// currencies (list three) that articles and filings still quote, such as DEM and HRK.
constexpr auto kCurrencies = std::to_array<CurrencyGroup>({
    {0, "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF"},
    {0, "XAG XAU XBA XBB XBC XBD XDR XPD XPT XSU XUA BEF ESP GRD ITL LUF PTE TRL ROL"},
    {2, "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF "
        "CHE "
        "CHF CHW CNY COP COU CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD "
        "HKD "
        "HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT "
        "MOP "
        "MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR "
        "SBD "
        "SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD USN UYU "
        "UZS "
        "VED VES WST XAD XCD XCG YER ZAR ZMW ZWG"},
    {2, "ANG ATS CUC CYP DEM EEK FIM FRF HRK IEP LTL LVL MTL NLG SIT SKK SLL VEF ZWL"},
    {3, "BHD IQD JOD KWD LYD OMR TND"},
    {4, "CLF UYW"},
});

constexpr std::size_t kCodeLength = 3;

bool isCodeIn(std::string_view code, std::string_view codes) {
    const std::size_t at = codes.find(code);
    return at != std::string_view::npos && at % (kCodeLength + 1) == 0;
}

std::vector<std::string_view> listCodes() {
    std::vector<std::string_view> all;
    for (const CurrencyGroup& group : kCurrencies)
        for (std::size_t at = 0; at < group.codes.size(); at += kCodeLength + 1)
            all.push_back(group.codes.substr(at, kCodeLength));
    std::ranges::sort(all);
    return all;
}

} // namespace

std::optional<int> minorUnitDigits(std::string_view currency) {
    if (currency.size() != kCodeLength)
        return std::nullopt;
    for (const CurrencyGroup& group : kCurrencies)
        if (isCodeIn(currency, group.codes))
            return group.digits;
    return std::nullopt;
}

std::int64_t minorUnitsPerWhole(std::string_view currency) {
    constexpr std::array<std::int64_t, 5> kPowers = {1, 10, 100, 1000, 10000};
    return kPowers[static_cast<std::size_t>(minorUnitDigits(currency).value_or(0))];
}

const std::vector<std::string_view>& currencyCodes() {
    static const std::vector<std::string_view> codes = listCodes();
    return codes;
}

} // namespace moneyties
