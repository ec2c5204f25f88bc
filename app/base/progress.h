// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <functional>
#include <memory>

#include <QtGlobal>

namespace rs::base {

//! How long work reports and learns that nobody waits for it any more. Copies share one state;
//! it may be asked and set from any thread.
class Progress {
public:
    using Report = std::function<void(qint64 done, qint64 total)>;

    Progress() = default;
    explicit Progress(Report report) : m_report(std::move(report)) {}

    void cancel() const { m_cancelled->store(true); }
    [[nodiscard]] bool isCancelled() const { return m_cancelled->load(std::memory_order_relaxed); }

    //! total 0 = not known yet. Called from the working thread, at most some hundred times a job.
    void report(qint64 done, qint64 total) const {
        if (m_report) m_report(done, total);
    }

private:
    std::shared_ptr<std::atomic<bool>> m_cancelled = std::make_shared<std::atomic<bool>>(false);
    Report m_report;
};

} // namespace rs::base
