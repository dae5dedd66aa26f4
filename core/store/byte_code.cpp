#include "core/store/byte_code.h"

#include "core/base/error.h"

#include <cstring>

namespace moneyties::store {

void throwHistoryDamaged() {
    throw Error(ErrorCode::fileDamaged, "Reading the history", "an entry of it is damaged",
                "Undo ends here; the project itself can still be read and copied");
}

void putReal(std::string& out, double number) {
    char bytes[sizeof number];
    std::memcpy(bytes, &number, sizeof number);
    out.append(bytes, sizeof bytes);
}

void putSized(std::string& out, CodedCell type, std::string_view bytes) {
    out.push_back(static_cast<char>(type));
    putVarint(out, bytes.size());
    out += bytes;
}

std::string_view ByteInput::take(std::uint64_t count) {
    if (count > m_rest.size())
        throwHistoryDamaged();
    const std::string_view part = m_rest.substr(0, count);
    m_rest.remove_prefix(count);
    return part;
}

std::uint64_t ByteInput::varint() {
    std::uint64_t number = 0;
    for (int shift = 0; shift < 64; shift += 7) {
        const unsigned char part = byte();
        number |= std::uint64_t{part & 0x7Fu} << shift;
        if (part < 0x80)
            return number;
    }
    throwHistoryDamaged();
}

double ByteInput::real() {
    double number = 0;
    std::memcpy(&number, take(sizeof number).data(), sizeof number);
    return number;
}

std::string_view ByteInput::until(char end) {
    const std::size_t length = m_rest.find(end);
    if (length == std::string_view::npos)
        throwHistoryDamaged();
    const std::string_view part = take(length);
    take(1);
    return part;
}

} // namespace moneyties::store
