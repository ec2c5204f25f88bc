// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/accesslog.h"

#include "base/clock.h"

#include <QDateTime>
#include <QTimeZone>

namespace rs::server {

QByteArray AccessLog::lineOf(const Visit& visit, qint64 at) {
    const QByteArray time = QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(Qt::ISODateWithMs).toLatin1();
    // Every word comes from tables of ours: the method is a known one, the route is not what the client wrote.
    return "{\"at\":\"" + time + "\",\"id\":\"" + visit.id + "\",\"method\":\"" + visit.method + "\",\"route\":\"" +
           visit.route + "\",\"status\":" + QByteArray::number(visit.status) +
           ",\"ms\":" + QByteArray::number(double(visit.took.count()) / 1000, 'f', 1) +
           ",\"in\":" + QByteArray::number(visit.bytesIn) + ",\"out\":" + QByteArray::number(visit.bytesOut) + "}\n";
}

void AccessLog::write(const Visit& visit) {
    if (!m_file) return;
    const QByteArray line = lineOf(visit, base::nowMilliseconds());
    const std::lock_guard lock(m_mutex);
    std::fwrite(line.constData(), 1, size_t(line.size()), m_file);
    std::fflush(m_file);
}

} // namespace rs::server
