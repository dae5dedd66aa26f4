// Owns the schema's versions: the numbered SQL files, bringing a file up to the newest, and checking that a
// file's schema is exactly what they make.
#pragma once

#include "core/base/embedded.h"
#include "core/store/connection.h"

#include <filesystem>
#include <span>
#include <string>
#include <string_view>

namespace moneyties::store {

/// Files in order: 001_… makes version 1 of an empty database, 002_… version 2 of version 1, and so on.
class Migrations {
public:
    /// `fingerprints` are those of the versions' schemas, as far as they are known: what has one of them need
    /// not be compared with what the files make, which takes longer than all else about opening.
    explicit Migrations(std::span<const embedded::File> files,
                        std::span<const std::string_view> fingerprints = {})
        : m_files(files), m_fingerprints(fingerprints) {}

    /// Those of this program.
    static const Migrations& ours();

    int newest() const { return static_cast<int>(m_files.size()); }
    static int versionOf(Connection& connection);

    /// Runs what is missing, each step in a transaction of its own with its new version number.
    void bringUp(Connection& connection) const { bringTo(connection, newest()); }
    void bringTo(Connection& connection, int version) const;

    /// The same for a user's file: before the first step, when any of them is major (its file begins with
    /// "-- major"), a copy of the file as it is goes beside it, as NAME.v1.bak. Throws Error(diskFull,
    /// writeFailed), and then nothing was changed.
    void bringUpFile(Connection& connection, const std::filesystem::path& file) const;

    /// Throws Error(fileSchemaForeign) when any table, index, view or trigger differs from what the files
    /// make, so that a received file cannot bring code or look-alike tables with it.
    void check(Connection& connection, const std::string& file) const;

private:
    bool hasMajorStepAfter(int version) const;
    bool isKnown(const std::string& fingerprint, int version) const;

    std::span<const embedded::File> m_files;
    std::span<const std::string_view> m_fingerprints;
};

} // namespace moneyties::store
