#include "core/store/last_writer.h"

#include "core/store/sha256.h"

#include <fstream>
#include <string>

namespace moneyties::store {

namespace {

std::string machineId() {
    std::ifstream file("/etc/machine-id");
    std::string id;
    std::getline(file, id);
    return id;
}

const std::string& thisMachine() {
    static const std::string mark = [] {
        Sha256 hash;
        hash.add("moneyties last writer ");
        hash.add(machineId());
        return hexOf(hash.finish()).substr(0, 32);
    }();
    return mark;
}

} // namespace

bool wasLastWrittenElsewhere(Connection& connection) {
    return connection.text("SELECT value FROM meta WHERE key = 'last_writer'") != thisMachine();
}

void noteLastWriter(Connection& connection) {
    Statement statement = connection.statement("INSERT INTO meta(key, value) VALUES('last_writer', ?) "
                                               "ON CONFLICT(key) DO UPDATE SET value = excluded.value");
    statement->bind(1, thisMachine());
    statement->exec();
}

} // namespace moneyties::store
