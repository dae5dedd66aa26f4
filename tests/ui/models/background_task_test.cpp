#include "ui/models/background_task.h"

#include <QSignalSpy>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

#include <atomic>
#include <semaphore>

using namespace moneyties;
using namespace moneyties::ui;

TEST_CASE("Background work delivers its result on the thread that started it", "[background]") {
    BackgroundTask task;
    QSignalSpy finished(&task, &BackgroundTask::finished);
    const auto gui = std::this_thread::get_id();
    std::thread::id worker;
    std::thread::id delivered;
    task.start([&worker, &delivered](const Job&) {
        worker = std::this_thread::get_id();
        return [&delivered] { delivered = std::this_thread::get_id(); };
    });
    CHECK(task.isRunning());
    REQUIRE(finished.wait());
    CHECK(worker != gui);
    CHECK(delivered == gui);
    CHECK_FALSE(task.isRunning());
}

TEST_CASE("Starting again stops the earlier work and drops its result", "[background]") {
    BackgroundTask task;
    std::binary_semaphore begun(0);
    int delivered = 0;
    task.start([&begun, &delivered](const Job& job) {
        begun.release();
        while (!job.isStopRequested())
            std::this_thread::yield();
        return [&delivered] { delivered += 100; };
    });
    begun.acquire();
    QSignalSpy finished(&task, &BackgroundTask::finished);
    task.start([&delivered](const Job&) { return [&delivered] { ++delivered; }; });
    while (task.isRunning())
        REQUIRE(finished.wait());
    QTest::qWait(0);
    CHECK(delivered == 1);
}

TEST_CASE("An error in background work is told once, a cancelled one not at all", "[background]") {
    BackgroundTask task;
    QSignalSpy finished(&task, &BackgroundTask::finished);
    int failures = 0;
    QObject::connect(&task, &BackgroundTask::failed, [&failures](const Error&) { ++failures; });
    task.start([](const Job&) -> std::function<void()> { throw Error(ErrorCode::exportFailed, "a", "b"); });
    REQUIRE(finished.wait());
    CHECK(failures == 1);
    task.start([](const Job&) -> std::function<void()> { throw Error(ErrorCode::cancelled, "a", "b"); });
    REQUIRE(finished.wait());
    CHECK(failures == 1);
}
