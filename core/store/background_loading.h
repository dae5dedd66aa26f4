// Owns BackgroundLoading: names and graph of a project read beside its owner, through connections of their
// own.
#pragma once

#include "core/base/job.h"
#include "core/graph/topology.h"
#include "core/model/vocabulary.h"
#include "core/store/connection.h"
#include "core/store/name_arena.h"

#include <atomic>
#include <condition_variable>
#include <filesystem>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

namespace moneyties::store {

/// Something read, as it was right after a step.
template<class T>
struct ReadAt {
    std::shared_ptr<const T> what;
    StepId step;
};

/// The owner asks on its own thread; each result is handed over once. When reading fails there is none.
class BackgroundLoading {
public:
    struct From {
        std::filesystem::path file;
        Connection::Mode mode = Connection::Mode::readOnly;
        Vocabulary vocabulary;
    };
    /// `ready` is called on the reading thread, after the names and after the graph.
    BackgroundLoading(From from, std::function<void()> ready);
    /// Stops what is still being read, within milliseconds.
    ~BackgroundLoading();

    void stop();

    ReadAt<NameArena> takeNames();
    ReadAt<graph::Topology> takeTopology();
    bool hasNames() const { return m_hasNames; }
    bool hasTopology() const { return m_hasTopology; }
    bool isReading() const { return m_isReading; }
    /// Until the names were read, or cannot be.
    void waitForNames();
    void waitForTopology();

private:
    std::unique_ptr<Connection> connect() const;
    void read(const std::stop_token& stop);
    void readNamesPart(const Job& job);
    void readTopologyPart(const Job& job);

    From m_from;
    std::function<void()> m_ready;
    std::mutex m_mutex;
    std::condition_variable m_progress;
    ReadAt<NameArena> m_names;
    ReadAt<graph::Topology> m_topology;
    std::atomic<bool> m_hasNames = false;
    std::atomic<bool> m_hasTopology = false;
    std::atomic<bool> m_isReading = true;
    std::jthread m_thread; ///< last: it ends before what it uses is gone
};

} // namespace moneyties::store
