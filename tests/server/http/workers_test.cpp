// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/workers.h"

#include <gtest/gtest.h>

#include <future>

namespace rs::test {

using server::Workers;

namespace {

Workers::Opener noDatabase() {
    return [] { return base::fail(base::ErrorCode::StoreCannotOpen); };
}

//! On which thread a job ran, once it has.
std::thread::id threadOf(Workers& workers) {
    std::promise<std::thread::id> ran;
    EXPECT_TRUE(workers.post([&](server::sql::Connection*) {
        ran.set_value(std::this_thread::get_id());
        return Workers::Verdict::Keep;
    }));
    return ran.get_future().get();
}

void waitUntilIdle(Workers& workers) {
    while (workers.busy() > 0) std::this_thread::yield();
}

} // namespace

TEST(Workers, WhoWorkedLastIsWokenFirst) {
    Workers workers(4, 8, noDatabase());
    waitUntilIdle(workers);
    const std::thread::id first = threadOf(workers);
    for (int i = 0; i < 20; ++i) {
        waitUntilIdle(workers);
        EXPECT_EQ(threadOf(workers), first) << "its connection holds the pages that were read";
    }
}

TEST(Workers, AllWorkWhereThereIsWorkForAll) {
    constexpr int threads = 4;
    Workers workers(threads, 8, noDatabase());
    std::promise<void> go;
    const std::shared_future<void> gone = go.get_future().share();
    std::promise<void> arrived[threads];
    for (std::promise<void>& one : arrived) {
        ASSERT_TRUE(workers.post([&one, gone](server::sql::Connection*) {
            one.set_value();
            gone.wait();
            return Workers::Verdict::Keep;
        }));
    }
    for (std::promise<void>& one : arrived) one.get_future().wait();
    EXPECT_EQ(workers.busy(), threads);
    go.set_value();
    waitUntilIdle(workers);
    EXPECT_EQ(workers.waiting(), 0U);
}

TEST(Workers, WhatWaitsIsDoneBeforeTheEnd) {
    std::atomic<int> done = 0;
    Workers workers(2, 100, noDatabase());
    for (int i = 0; i < 100; ++i) {
        ASSERT_TRUE(workers.post([&done](server::sql::Connection*) {
            ++done;
            return Workers::Verdict::Keep;
        }));
    }
    workers.stop();
    EXPECT_EQ(done, 100);
    EXPECT_FALSE(workers.post([](server::sql::Connection*) { return Workers::Verdict::Keep; }));
}

} // namespace rs::test
