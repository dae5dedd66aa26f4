#include "core/store/sha256.h"

#include <catch2/catch_test_macros.hpp>

using namespace moneyties::store;

namespace {

std::string digestOf(std::string_view text) {
    Sha256 hash;
    hash.add(text);
    return hexOf(hash.finish());
}

} // namespace

TEST_CASE("SHA-256 gives the standard's digests", "[store][sha256]") {
    CHECK(digestOf("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    CHECK(digestOf("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    CHECK(digestOf("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq") ==
          "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
    CHECK(digestOf(std::string(1'000'000, 'a')) ==
          "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

TEST_CASE("a digest does not depend on the pieces in which the bytes came", "[store][sha256]") {
    const std::string text(1000, 'x');
    for (const std::size_t piece : {1, 3, 63, 64, 65, 500}) {
        Sha256 hash;
        for (std::size_t i = 0; i < text.size(); i += piece)
            hash.add(std::string_view(text).substr(i, piece));
        CHECK(hexOf(hash.finish()) == digestOf(text));
    }
}
