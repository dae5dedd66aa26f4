// Owns BenchReport: what a benchmark measured, as a table on the terminal and a file for scripts.
#pragma once

#include <nlohmann/json.hpp>

#include <cstdio>
#include <fstream>
#include <string>

namespace moneyties::bench {

enum class Better { lower, higher };

class BenchReport {
public:
    /// `beside` tells what a peer or the raw limit came to in the same run; empty when there is none.
    void add(const std::string& what, double value, const std::string& unit, double goal, Better better,
             const std::string& beside = {}) {
        const bool met = better == Better::lower ? value <= goal : value >= goal;
        std::printf("%-44s %10.4g %-8s goal %s %-8.4g %s  %s\n", what.c_str(), value, unit.c_str(),
                    better == Better::lower ? "<=" : ">=", goal, met ? "met   " : "missed", beside.c_str());
        std::fflush(stdout);
        m_rows.push_back({{"what", what},
                          {"value", value},
                          {"unit", unit},
                          {"goal", goal},
                          {"better", better == Better::lower ? "lower" : "higher"},
                          {"met", met},
                          {"beside", beside}});
    }

    void write(const std::string& file) const { std::ofstream(file) << m_rows.dump(1) << '\n'; }

private:
    nlohmann::json m_rows = nlohmann::json::array();
};

} // namespace moneyties::bench
