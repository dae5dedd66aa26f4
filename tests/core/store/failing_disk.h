// Owns FailingDisk: an SQLite file system whose writes fail from a chosen one on, as on a full disk.
#pragma once

#include <memory>

namespace moneyties::store {

/// The default file system of every connection opened while this lives.
class FailingDisk {
public:
    FailingDisk();
    ~FailingDisk();
    FailingDisk(const FailingDisk&) = delete;
    FailingDisk& operator=(const FailingDisk&) = delete;

    /// The next `writes` writes that make a file longer succeed, then all such fail; a negative number lets
    /// all succeed.
    void failAfter(int writes);
    /// Whether a write has failed since failAfter().
    bool hasFailed() const;
};

} // namespace moneyties::store
