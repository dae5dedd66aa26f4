// Owns InkTable, one colour at each coverage of a pixel, so that a line lays ink with one multiplication.
#pragma once

#include "ui/canvas/hairlines.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <unordered_map>

namespace moneyties::canvas {

class InkTable {
public:
    /// Of a premultiplied colour.
    explicit InkTable(std::uint32_t colour) {
        for (std::uint32_t covered = 0; covered < m_steps.size(); ++covered) {
            const std::uint32_t added = scaled(colour, (covered * 255 + 128) / 256);
            m_steps[covered] = {added, 255 - (added >> 24)};
        }
    }
    /// Over a pixel of which so many 256ths are covered.
    void lay(std::uint32_t& pixel, int covered) const {
        const Step step = m_steps[static_cast<std::size_t>(covered)];
        pixel = step.added + scaled(pixel, step.left);
    }

private:
    struct Step {
        std::uint32_t added;
        std::uint32_t left; ///< of what lay there, 255ths
    };
    std::array<Step, 257> m_steps;
};

/// The tables of the colours used; one per painting thread. Those handed out live as long as this does, or
/// until clear().
class InkTables {
public:
    const InkTable& of(std::uint32_t colour) {
        if (colour != m_lastColour || !m_last) {
            std::unique_ptr<InkTable>& table = m_tables[colour];
            if (!table)
                table = std::make_unique<InkTable>(colour);
            m_lastColour = colour;
            m_last = table.get();
        }
        return *m_last;
    }
    std::size_t size() const { return m_tables.size(); }
    void clear() {
        m_last = nullptr;
        m_tables.clear();
    }

private:
    std::unordered_map<std::uint32_t, std::unique_ptr<InkTable>> m_tables;
    std::uint32_t m_lastColour = 0;
    const InkTable* m_last = nullptr;
};

} // namespace moneyties::canvas
