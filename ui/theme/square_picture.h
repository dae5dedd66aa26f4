// Owns SquarePicture: a photo or logo of any form as a square of the sizes that are asked for, decoded when
// one is first asked for.
#pragma once

#include <QByteArray>
#include <QImage>

#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>

namespace moneyties::ui {

/// Photos fill the square, cut at their longer side; what is much longer than wide, such as a lettering, lies
/// whole on white. Immutable to its users; any thread may ask, several at once.
class SquarePicture {
public:
    /// The bytes of a file in any format that Qt reads; they may be anything else too.
    explicit SquarePicture(QByteArray bytes);

    /// A square of at least `side` pixels, up to kLargestSide: opaque, Format_RGB32. Null when the bytes are
    /// no picture, or one that takes too much memory.
    QImage image(int side) const;
    /// Tells pictures apart, for caches; no other picture ever has it.
    std::uint64_t id() const { return m_id; }

    static constexpr int kLargestSide = 512;

private:
    static constexpr int kSmallestSide = 32;
    static constexpr std::size_t kSizes = 5; // 32, 64 … 512

    const QImage& imageOf(std::size_t size) const;

    QByteArray m_bytes;
    std::uint64_t m_id;
    mutable std::mutex m_mutex; ///< for all that follows
    mutable std::array<QImage, kSizes> m_images;
    mutable bool m_isUnreadable = false;
};

/// The picture whose file has this SHA-256, the same object for as long as anybody holds it; `read` gives its
/// bytes when nobody does. Null when there are none, or so many that no picture of a node takes them. Any
/// thread.
std::shared_ptr<const SquarePicture> sharedPicture(const std::string& hash,
                                                   const std::function<std::optional<std::string>()>& read);

} // namespace moneyties::ui
