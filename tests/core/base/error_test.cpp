#include "core/base/error.h"

#include <catch2/catch_test_macros.hpp>

#include <set>
#include <string>

using namespace moneyties;

TEST_CASE("every error code has a name of its own", "[base]") {
    std::set<std::string> names;
    for (ErrorCode code : allErrorCodes())
        CHECK(names.insert(codeName(code)).second);
    CHECK_FALSE(names.contains("unknown"));
}

TEST_CASE("an error reads as one line: what was tried, why, what to do", "[base]") {
    const Error error(ErrorCode::fileMissing, "Opening a.ties", "there is no such file", "Check the name");
    CHECK(std::string(error.what()) == "Opening a.ties: there is no such file. Check the name");
}
