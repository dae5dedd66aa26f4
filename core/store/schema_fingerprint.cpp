#include "core/store/schema_fingerprint.h"

#include "core/store/scan.h"
#include "core/store/sha256.h"

#include <string>

namespace moneyties::store {

namespace {

/// A new numbered file of the schema adds its line; the test of this file says what it is.
constexpr std::string_view kFingerprints[] = {
    "feb9ac24db681f726767a43bccaab4d9160824b4b39a356c08ec98b6e841c462",
    "849ef13052e1f6bf0ccb3be2bad8995ea4caa3accb4be9edfeb907d539b0c3ac",
};

} // namespace

std::string schemaFingerprint(Connection& connection) {
    Sha256 hash;
    Scan query(connection,
               "SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema ORDER BY type, name");
    while (query.next())
        for (int i = 0; i < 4; ++i) {
            const std::string_view text = query.bytes(i);
            hash.add(std::to_string(text.size()) + ":");
            hash.add(text);
        }
    return hexOf(hash.finish());
}

std::span<const std::string_view> ourFingerprints() {
    return kFingerprints;
}

} // namespace moneyties::store
