// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/sync/recorder.h"

#include "bench/sync/need.h"
#include "domain/registry.h"
#include "protocol/codec.h"

#include <QFile>

namespace rs::bench {

base::Result<protocol::PullReply> Recorder::pull(const protocol::PullRequest& request) {
    auto reply = m_server.pull(request);
    if (!reply) return reply;
    QFile file(QStringLiteral("%1/%2.request").arg(m_folder).arg(m_pages++));
    if (!file.open(QIODevice::WriteOnly)) stopBench(file.fileName());
    file.write(protocol::encode(request));
    weigh(*reply);
    return reply;
}

void Recorder::weigh(protocol::PullReply reply) {
    static const int participant = domain::entity(u"participant").number;
    qint64 participants = 0;
    for (const protocol::ScopePage& page : std::as_const(reply.scopes)) {
        m_rows += page.dead.size() + page.left.size();
        for (const protocol::TableRows& table : page.live) {
            m_rows += table.rows.size();
            if (table.table == participant) participants += table.rows.size();
        }
    }
    if (participants == 0) return;
    m_participants += participants;
    m_participantBytes += protocol::compress(protocol::encode(reply)).size();
    for (protocol::ScopePage& page : reply.scopes) {
        page.live.removeIf([](const protocol::TableRows& table) { return table.table != participant; });
    }
    m_participantBytes -= protocol::compress(protocol::encode(reply)).size();
}

} // namespace rs::bench
