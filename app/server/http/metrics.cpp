// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/metrics.h"

#include <QFile>

#include <unistd.h>

namespace rs::server {

namespace {

void addFamily(QByteArray& text, const char* name, const char* type, const char* help) {
    text += QByteArray("# HELP ") + name + ' ' + help + "\n# TYPE " + name + ' ' + type + '\n';
}

void addPlain(QByteArray& text, const char* name, const char* type, const char* help, qint64 value) {
    addFamily(text, name, type, help);
    text += QByteArray(name) + ' ' + QByteArray::number(value) + '\n';
}

//! Bytes of memory that the process holds; 0 where the system does not tell.
qint64 residentBytes() {
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly)) return 0;
    return file.readAll().split(' ').value(1).toLongLong() * sysconf(_SC_PAGESIZE);
}

} // namespace

void Metrics::visited(const Visit& visit) {
    m_bytesIn += visit.bytesIn;
    m_bytesOut += visit.bytesOut;
    const double seconds = double(visit.took.count()) / 1'000'000;
    size_t slot = 0;
    while (slot < bounds.size() && seconds > bounds.at(slot)) ++slot;
    const std::lock_guard lock(m_mutex);
    Route& route = m_routes[visit.route];
    ++route.byStatus[visit.status];
    ++route.byTime.at(slot);
    route.seconds += seconds;
}

QByteArray Metrics::routesText() const {
    QByteArray requests, times;
    addFamily(requests, "school_requests_total", "counter", "Requests by route and status.");
    addFamily(times, "school_request_seconds", "histogram", "Time from the header of a request to its answer.");
    const std::lock_guard lock(m_mutex);
    for (const auto& [name, route] : m_routes) {
        for (const auto& [status, count] : route.byStatus)
            requests += "school_requests_total{route=\"" + name + "\",status=\"" + QByteArray::number(status) + "\"} " +
                        QByteArray::number(count) + '\n';
        qint64 sum = 0;
        for (size_t i = 0; i < route.byTime.size(); ++i) {
            sum += route.byTime.at(i);
            const QByteArray bound = i < bounds.size() ? QByteArray::number(bounds.at(i)) : QByteArray("+Inf");
            times += "school_request_seconds_bucket{route=\"" + name + "\",le=\"" + bound + "\"} " +
                     QByteArray::number(sum) + '\n';
        }
        times += "school_request_seconds_sum{route=\"" + name + "\"} " + QByteArray::number(route.seconds, 'f', 6) +
                 "\nschool_request_seconds_count{route=\"" + name + "\"} " + QByteArray::number(sum) + '\n';
    }
    return requests + times;
}

QByteArray Metrics::text(int busyWorkers, size_t waiting) const {
    QByteArray text = routesText();
    addPlain(text, "school_connections", "gauge", "Open connections.", m_open);
    addPlain(text, "school_connections_total", "counter", "Connections that were accepted.", m_opened);
    addFamily(text, "school_connections_refused_total", "counter", "Connections that were not, by reason.");
    constexpr std::array reasons{"all", "address", "files"};
    for (size_t i = 0; i < reasons.size(); ++i)
        text += QByteArray("school_connections_refused_total{reason=\"") + reasons.at(i) + "\"} " +
                QByteArray::number(m_refused.at(i)) + '\n';
    addPlain(text, "school_connections_timed_out_total", "counter", "Connections closed for being slow or silent.",
             m_timedOut);
    addPlain(text, "school_received_bytes_total", "counter", "Bytes of bodies that came.", m_bytesIn);
    addPlain(text, "school_sent_bytes_total", "counter", "Bytes of bodies that went.", m_bytesOut);
    addPlain(text, "school_workers_busy", "gauge", "Workers that answer a request now.", busyWorkers);
    addPlain(text, "school_requests_waiting", "gauge", "Requests that wait for a worker.", qint64(waiting));
    addPlain(text, "process_resident_memory_bytes", "gauge", "Memory that the process holds.", residentBytes());
    return text;
}

} // namespace rs::server
