// Owns SharedArray, a constant array whose copies share one memory, so that a scene with other positions
// costs no copy of its names and looks.
#pragma once

#include <memory>
#include <span>
#include <utility>
#include <vector>

namespace moneyties::canvas {

template<class T>
class SharedArray {
public:
    SharedArray() : m_values(std::make_shared<const std::vector<T>>()) {}
    SharedArray(std::vector<T> values)
        : m_values(std::make_shared<const std::vector<T>>(std::move(values))) {}

    std::size_t size() const { return m_values->size(); }
    bool empty() const { return m_values->empty(); }
    decltype(auto) operator[](std::size_t place) const { return (*m_values)[place]; }
    auto begin() const { return m_values->begin(); }
    auto end() const { return m_values->end(); }
    const std::vector<T>& values() const { return *m_values; }

private:
    std::shared_ptr<const std::vector<T>> m_values;
};

} // namespace moneyties::canvas
