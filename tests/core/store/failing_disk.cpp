#include "tests/core/store/failing_disk.h"

#include <sqlite3.h>

#include <cstring>

namespace moneyties::store {

namespace {

int g_writesLeft = -1;
bool g_hasFailed = false;
sqlite3_vfs* g_real = nullptr;
sqlite3_vfs g_failing = {};
sqlite3_io_methods g_methods = {};

/// What SQLite sees as the file; the real one follows it in memory.
struct File {
    sqlite3_file base;
    sqlite3_file* real() { return reinterpret_cast<sqlite3_file*>(this + 1); }
};

sqlite3_file* realOf(sqlite3_file* file) {
    return reinterpret_cast<File*>(file)->real();
}

bool mayWrite() {
    if (g_writesLeft == 0)
        g_hasFailed = true;
    else if (g_writesLeft > 0)
        --g_writesLeft;
    return !g_hasFailed;
}

/// Calls a method of the real file.
template<auto Method, class... Arguments>
auto forward(sqlite3_file* file, Arguments... arguments) {
    sqlite3_file* real = realOf(file);
    return (real->pMethods->*Method)(real, arguments...);
}

/// Overwriting needs no new space.
bool needsSpace(sqlite3_file* file, sqlite3_int64 end) {
    sqlite3_int64 size = 0;
    return forward<&sqlite3_io_methods::xFileSize>(file, &size) != SQLITE_OK || end > size;
}

int writeFile(sqlite3_file* file, const void* bytes, int count, sqlite3_int64 offset) {
    return !needsSpace(file, offset + count) || mayWrite()
               ? forward<&sqlite3_io_methods::xWrite>(file, bytes, count, offset)
               : SQLITE_FULL;
}

int truncateFile(sqlite3_file* file, sqlite3_int64 size) {
    return forward<&sqlite3_io_methods::xTruncate>(file, size);
}

void fillMethods() {
    g_methods.iVersion = 2;
    g_methods.xClose = [](sqlite3_file* f) { return forward<&sqlite3_io_methods::xClose>(f); };
    g_methods.xRead = [](sqlite3_file* f, void* p, int n, sqlite3_int64 at) {
        return forward<&sqlite3_io_methods::xRead>(f, p, n, at);
    };
    g_methods.xWrite = writeFile;
    g_methods.xTruncate = truncateFile;
    g_methods.xSync = [](sqlite3_file* f, int flags) {
        return forward<&sqlite3_io_methods::xSync>(f, flags);
    };
    g_methods.xFileSize = [](sqlite3_file* f, sqlite3_int64* n) {
        return forward<&sqlite3_io_methods::xFileSize>(f, n);
    };
    g_methods.xLock = [](sqlite3_file* f, int lock) { return forward<&sqlite3_io_methods::xLock>(f, lock); };
    g_methods.xUnlock = [](sqlite3_file* f, int lock) {
        return forward<&sqlite3_io_methods::xUnlock>(f, lock);
    };
    g_methods.xCheckReservedLock = [](sqlite3_file* f, int* result) {
        return forward<&sqlite3_io_methods::xCheckReservedLock>(f, result);
    };
    g_methods.xFileControl = [](sqlite3_file* f, int op, void* p) {
        return forward<&sqlite3_io_methods::xFileControl>(f, op, p);
    };
    g_methods.xSectorSize = [](sqlite3_file* f) { return forward<&sqlite3_io_methods::xSectorSize>(f); };
    g_methods.xDeviceCharacteristics = [](sqlite3_file* f) {
        return forward<&sqlite3_io_methods::xDeviceCharacteristics>(f);
    };
    g_methods.xShmMap = [](sqlite3_file* f, int page, int size, int extend, void volatile** p) {
        return forward<&sqlite3_io_methods::xShmMap>(f, page, size, extend, p);
    };
    g_methods.xShmLock = [](sqlite3_file* f, int offset, int n, int flags) {
        return forward<&sqlite3_io_methods::xShmLock>(f, offset, n, flags);
    };
    g_methods.xShmBarrier = [](sqlite3_file* f) { forward<&sqlite3_io_methods::xShmBarrier>(f); };
    g_methods.xShmUnmap = [](sqlite3_file* f, int remove) {
        return forward<&sqlite3_io_methods::xShmUnmap>(f, remove);
    };
}

int openFile(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* outFlags) {
    const int result = g_real->xOpen(g_real, name, realOf(file), flags, outFlags);
    file->pMethods = result == SQLITE_OK ? &g_methods : nullptr;
    return result;
}

} // namespace

FailingDisk::FailingDisk() {
    g_real = sqlite3_vfs_find(nullptr);
    g_failing = *g_real;
    g_failing.zName = "failing";
    g_failing.szOsFile = static_cast<int>(sizeof(File)) + g_real->szOsFile;
    g_failing.xOpen = openFile;
    fillMethods();
    failAfter(-1);
    sqlite3_vfs_register(&g_failing, 1);
}

FailingDisk::~FailingDisk() {
    sqlite3_vfs_unregister(&g_failing);
    sqlite3_vfs_register(g_real, 1);
}

void FailingDisk::failAfter(int writes) {
    g_writesLeft = writes;
    g_hasFailed = false;
}

bool FailingDisk::hasFailed() const {
    return g_hasFailed;
}

} // namespace moneyties::store
