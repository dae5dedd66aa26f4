// Owns what the store's tests share: a folder of their own, and small stories to put into a project.
#pragma once

#include "core/store/edit.h"
#include "core/store/project.h"

#include <filesystem>
#include <string>

namespace moneyties::store {

/// A new folder that goes with this.
class TemporaryFolder {
public:
    TemporaryFolder();
    ~TemporaryFolder();
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;

    const std::filesystem::path& path() const { return m_path; }
    std::filesystem::path operator/(const std::string& name) const { return m_path / name; }

private:
    std::filesystem::path m_path;
};

std::string bytesOf(const std::filesystem::path& file);
void writeBytes(const std::filesystem::path& file, const std::string& bytes);

/// Every row of every table but the journal's own and the counters, as text: equal when the projects are.
std::string contentOf(const std::filesystem::path& file);

/// An entity of a kind of the built-in vocabulary with one name.
Entity named(const Project& project, const std::string& name, const std::string& kind = "person");
Relationship tie(const Project& project, EntityId from, const std::string& type, EntityId to);

/// Adds one entity as a step of its own.
EntityId addEntity(Project& project, const std::string& name, const std::string& kind = "person");

} // namespace moneyties::store
