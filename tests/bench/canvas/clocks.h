// Owns the clocks of the benchmarks: wall time, and the CPU time of a thread and of the process, which other
// programs on the machine disturb less. POSIX.
#pragma once

#include <chrono>
#include <ctime>
#include <fstream>
#include <unistd.h>

namespace moneyties::bench {

inline double wallMilliseconds() {
    using namespace std::chrono;
    return duration<double, std::milli>(steady_clock::now().time_since_epoch()).count();
}

inline double cpuMilliseconds(clockid_t clock) {
    timespec now{};
    clock_gettime(clock, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}
inline double threadMilliseconds() {
    return cpuMilliseconds(CLOCK_THREAD_CPUTIME_ID);
}
inline double processMilliseconds() {
    return cpuMilliseconds(CLOCK_PROCESS_CPUTIME_ID);
}

/// Resident memory of the process in MiB (Linux); 0 where it cannot be told.
inline double residentMebibytes() {
    std::ifstream statm("/proc/self/statm");
    double total = 0;
    double resident = 0;
    statm >> total >> resident;
    return resident * static_cast<double>(sysconf(_SC_PAGESIZE)) / (1 << 20);
}

} // namespace moneyties::bench
