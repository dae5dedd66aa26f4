// Owns BenchReport: what a benchmark measured, as a table on the terminal and a file for scripts.
#pragma once

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <fstream>
#include <optional>
#include <string>
#include <vector>

namespace moneyties::bench {

enum class Better { lower, higher };

class BenchReport {
public:
    /// `beside` tells what a peer or the raw limit came to in the same run; empty when there is none. Without
    /// a goal the figure is told for comparison only.
    void add(const std::string& what, double value, const std::string& unit, std::optional<double> goal,
             Better better, const std::string& beside = {}) {
        const bool met = !goal || (better == Better::lower ? value <= *goal : value >= *goal);
        std::printf("%-44s %10.4g %-8s %-26s %s\n", what.c_str(), value, unit.c_str(),
                    goal ? goalText(*goal, better, met).c_str() : "", beside.c_str());
        std::fflush(stdout);
        m_rows.push_back({{"what", what},
                          {"value", value},
                          {"unit", unit},
                          {"goal", goal ? nlohmann::json(*goal) : nlohmann::json()},
                          {"better", better == Better::lower ? "lower" : "higher"},
                          {"met", met},
                          {"beside", beside}});
    }

    void write(const std::string& file) const { std::ofstream(file) << m_rows.dump(1) << '\n'; }

private:
    static std::string goalText(double goal, Better better, bool met) {
        char text[64];
        std::snprintf(text, sizeof text, "goal %s %-8.4g %s", better == Better::lower ? "<=" : ">=", goal,
                      met ? "met" : "missed");
        return text;
    }

    nlohmann::json m_rows = nlohmann::json::array();
};

/// The value below which a share (0 to 1) of the samples lies; 0 without samples.
inline double quantile(std::vector<double> samples, double share) {
    if (samples.empty())
        return 0;
    const double last = static_cast<double>(samples.size()) - 1;
    const double place = std::clamp(std::ceil(share * static_cast<double>(samples.size())) - 1, 0.0, last);
    const auto nth = samples.begin() + static_cast<std::ptrdiff_t>(place);
    std::nth_element(samples.begin(), nth, samples.end());
    return *nth;
}

} // namespace moneyties::bench
