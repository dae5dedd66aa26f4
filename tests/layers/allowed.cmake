# Who may include whom: the one table of it. A room is a folder, or in a folder the files of one stem
# (ui/messages.h, ui/messages.cpp); the longest that fits a path counts. Files of one room include one another
# freely. An arrow that stands here by way of another one (exchange -> store -> model) is written out.
#
#     arrow(ROOM MAY_INCLUDE ROOMS... [LIBRARIES...])
#
# core/geometry stands beside core/base: points and rectangles are free to whoever places things.
#
# Rooms on the right mean all that lies below them ("core" is every room of the core, "ui" every room of the
# front end). Libraries are the families named in library() below; the standard library is everyone's.

arrow(core/base       MAY_INCLUDE icu)
arrow(core/model      MAY_INCLUDE core/base core/geometry icu fmt)
arrow(core/geometry   MAY_INCLUDE core/base boost)
arrow(core/phrases    MAY_INCLUDE core/base core/model icu fmt boost)
arrow(core/graph      MAY_INCLUDE core/base core/model boost fmt)
arrow(core/style      MAY_INCLUDE core/base core/model core/geometry json fmt)
arrow(core/layout     MAY_INCLUDE core/base core/model core/geometry core/graph boost fmt)
arrow(core/store      MAY_INCLUDE core/base core/model core/geometry core/graph icu sqlite json fmt boost)
arrow(core/exchange   MAY_INCLUDE core/base core/model core/geometry core/graph core/phrases core/store icu json pugixml fmt boost)

arrow(ui/widgets      MAY_INCLUDE qt)
arrow(ui/theme        MAY_INCLUDE qt)
arrow(ui/messages     MAY_INCLUDE core/base core/store qt)
arrow(ui/actions      MAY_INCLUDE ui/theme qt)
arrow(ui/shortcuts    MAY_INCLUDE ui/actions qt)
arrow(ui/canvas       MAY_INCLUDE core ui/theme qt fmt)
arrow(ui/models       MAY_INCLUDE core ui/theme ui/messages qt fmt)
arrow(ui/picture      MAY_INCLUDE core ui/theme ui/canvas qt fmt pugixml png)
arrow(ui/panels       MAY_INCLUDE core ui/theme ui/messages ui/models ui/widgets ui/picture qt fmt)
# The dialog of the shortcuts is about the commands themselves.
arrow(ui/dialogs      MAY_INCLUDE core ui/theme ui/messages ui/models ui/widgets ui/picture ui/actions ui/shortcuts qt fmt)
arrow(ui              MAY_INCLUDE core ui qt fmt)

arrow(app             MAY_INCLUDE core ui qt cli11 json fmt)

# Tests of the core build with Qt absent, so they stay below it; the others may reach everything.
arrow(tests/core      MAY_INCLUDE core tests/support catch2 posix sqlite boost icu json pugixml fmt)
arrow(tests/support   MAY_INCLUDE core catch2 sqlite boost icu json pugixml fmt)
arrow(tests           MAY_INCLUDE core ui app tests qt catch2 posix sqlite boost icu json pugixml cli11 fmt)

# The family that an #include belongs to when it names no file of the tree: the first that matches.
library(qt      "^Q[A-Za-z0-9]+(/|$)|^(private/)?q[a-z0-9]+(_p)?\\.h$")
library(sqlite  "^sqlite3(ext)?\\.h$|^SQLiteCpp/")
library(boost   "^boost/")
library(icu     "^unicode/")
library(json    "^nlohmann/")
library(pugixml "^pug")
library(png     "^png\\.h$")
library(cli11   "^CLI/")
library(fmt     "^fmt/")
library(catch2  "^catch2/")
library(posix   "^sys/")

# A header that shows these libraries' types, by itself or through another, is for its own room; so is what stands in a
# folder named detail. The tests may come in, and who is named here.
kept_within_rooms(boost sqlite)
room_of(core/graph OPEN_TO core/layout)
