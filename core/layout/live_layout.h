// Owns LiveLayout: a force layout that goes on round by round while somebody watches, drags and pauses it.
#pragma once

#include "core/layout/layout.h"

#include <memory>

namespace moneyties::layout {

/// The rounds are those of the force layout (ForceField), with a weak pull to the middle in place of packing,
/// so that parts without a tie between them neither drift away nor run into one another. It begins where the
/// nodes are, at the scale they have, and cools down until it rests. One thread at a time.
class LiveLayout {
public:
    /// Nodes without a start begin beside their neighbours. Pinned nodes stay. Of the options edge length,
    /// seed, tightness and threads count; boxes do not.
    explicit LiveLayout(const LayoutInput& input, const LayoutOptions& options = {});
    ~LiveLayout();
    LiveLayout(const LiveLayout&) = delete;
    LiveLayout& operator=(const LiveLayout&) = delete;

    /// One round, unless it rests.
    void step();

    /// Nodes hardly move any more: step() does nothing until something is held or let go.
    bool isSettled() const;

    /// Where the nodes are, scene units, finite. Pinned and held nodes are exactly where they were put.
    Positions positions() const;

    /// Keeps a node at a place, which must be finite, until it is let go, and wakes the others.
    void hold(NodeIndex node, Point place);

    /// Lets a held node go; a pinned one stays where it was put last.
    void letGo(NodeIndex node);

private:
    class Engine;
    std::unique_ptr<Engine> m_engine;
};

} // namespace moneyties::layout
