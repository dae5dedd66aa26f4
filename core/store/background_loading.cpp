#include "core/store/background_loading.h"

#include "core/store/journal.h"
#include "core/store/name_loading.h"
#include "core/store/topology_loading.h"

#include <utility>

namespace moneyties::store {

BackgroundLoading::BackgroundLoading(From from, std::function<void()> ready)
    : m_from(std::move(from)), m_ready(std::move(ready)),
      m_thread([this](const std::stop_token& stop) { read(stop); }) {}

BackgroundLoading::~BackgroundLoading() {
    stop();
}

void BackgroundLoading::stop() {
    m_thread.request_stop();
    if (m_thread.joinable())
        m_thread.join();
}

std::unique_ptr<Connection> BackgroundLoading::connect() const {
    return std::make_unique<Connection>(m_from.file, m_from.mode);
}

void BackgroundLoading::read(const std::stop_token& stop) {
    try {
        const Job job(stop);
        readNamesPart(job);
        readTopologyPart(job);
    } catch (const std::exception&) {
        // Stopped, or the file is damaged: whoever needs the rest reads it anew and is told why that fails.
    }
    {
        const std::scoped_lock lock(m_mutex);
        m_isReading = false;
    }
    m_progress.notify_all();
}

void BackgroundLoading::readNamesPart(const Job& job) {
    const auto connection = connect();
    ReadAt<NameArena> names;
    {
        const ReadScope scope(*connection);
        names.step = Journal(*connection).last();
        names.what = readNames(*connection, job, [this] { return connect(); });
    }
    {
        const std::scoped_lock lock(m_mutex);
        m_names = std::move(names);
        m_hasNames = true;
    }
    m_progress.notify_all();
    if (m_ready)
        m_ready();
}

void BackgroundLoading::readTopologyPart(const Job& job) {
    const auto connection = connect();
    ReadAt<graph::Topology> topology;
    {
        const ReadScope scope(*connection);
        topology.step = Journal(*connection).last();
        topology.what = readTopology(*connection, m_from.vocabulary, job);
    }
    {
        const std::scoped_lock lock(m_mutex);
        m_topology = std::move(topology);
        m_hasTopology = true;
    }
    m_progress.notify_all();
    if (m_ready)
        m_ready();
}

ReadAt<NameArena> BackgroundLoading::takeNames() {
    const std::scoped_lock lock(m_mutex);
    return std::exchange(m_names, {});
}

ReadAt<graph::Topology> BackgroundLoading::takeTopology() {
    const std::scoped_lock lock(m_mutex);
    return std::exchange(m_topology, {});
}

void BackgroundLoading::waitForNames() {
    std::unique_lock lock(m_mutex);
    m_progress.wait(lock, [this] { return m_hasNames || !m_isReading; });
}

void BackgroundLoading::waitForTopology() {
    std::unique_lock lock(m_mutex);
    m_progress.wait(lock, [this] { return m_hasTopology || !m_isReading; });
}

} // namespace moneyties::store
