// Owns Point, Size and Rect in scene units: one unit is one logical pixel at 100 %, y grows downwards.
#pragma once

#include <algorithm>
#include <cmath>

namespace moneyties {

struct Point {
    double x = 0;
    double y = 0;

    friend Point operator+(Point a, Point b) { return {a.x + b.x, a.y + b.y}; }
    friend Point operator-(Point a, Point b) { return {a.x - b.x, a.y - b.y}; }
    friend Point operator*(Point a, double k) { return {a.x * k, a.y * k}; }
    friend bool operator==(const Point&, const Point&) = default;
};

inline double dot(Point a, Point b) {
    return a.x * b.x + a.y * b.y;
}
inline double length(Point a) {
    return std::hypot(a.x, a.y);
}
inline bool isFinite(Point a) {
    return std::isfinite(a.x) && std::isfinite(a.y);
}

struct Size {
    double width = 0;
    double height = 0;
    friend bool operator==(const Size&, const Size&) = default;
};

/// Axis-parallel box from (left, top) to (right, bottom); empty when right < left or bottom < top.
struct Rect {
    double left = 0;
    double top = 0;
    double right = -1;
    double bottom = -1;

    static Rect around(Point centre, Size size) {
        return {centre.x - size.width / 2, centre.y - size.height / 2, centre.x + size.width / 2,
                centre.y + size.height / 2};
    }

    bool isEmpty() const { return right < left || bottom < top; }
    double width() const { return isEmpty() ? 0 : right - left; }
    double height() const { return isEmpty() ? 0 : bottom - top; }
    Point centre() const { return {(left + right) / 2, (top + bottom) / 2}; }
    bool contains(Point p) const { return p.x >= left && p.x <= right && p.y >= top && p.y <= bottom; }
    bool intersects(const Rect& o) const {
        return !isEmpty() && !o.isEmpty() && left <= o.right && o.left <= right && top <= o.bottom &&
               o.top <= bottom;
    }
    /// The smallest box around both.
    Rect united(const Rect& o) const {
        if (isEmpty())
            return o;
        if (o.isEmpty())
            return *this;
        return {std::min(left, o.left), std::min(top, o.top), std::max(right, o.right),
                std::max(bottom, o.bottom)};
    }
    Rect grownBy(double margin) const {
        return {left - margin, top - margin, right + margin, bottom + margin};
    }
    friend bool operator==(const Rect&, const Rect&) = default;
};

} // namespace moneyties
