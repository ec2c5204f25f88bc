// SPDX-License-Identifier: GPL-3.0-or-later
// Writes until it is killed: single edits, and change sets of a thousand records as an import makes them.
// Says on standard output what was committed.
#include "domain/registry.h"
#include "storage/writer.h"

#include <QCoreApplication>

#include <cstdio>

using namespace rs;

int main(int argc, char** argv) {
    QCoreApplication app(argc, argv);
    auto store = storage::Store::open(QString::fromLocal8Bit(argv[1]), storage::Store::Access::Write);
    if (!store) return 1;
    const domain::Entity& entity = domain::entity(u"participant");
    for (int round = 0;; ++round) {
        auto writer = storage::Writer::begin(**store, QStringLiteral("import"), {});
        if (!writer) return 2;
        const int count = round % 4 == 3 ? 1000 : 1;
        for (int i = 0; i < count; ++i) {
            domain::Record record(entity);
            if (!writer->insert(record.set(u"family_name", QStringLiteral("Человек %1").arg(round)))) return 3;
        }
        if (!writer->commit()) return 4;
        std::printf("%d\n", count);
        std::fflush(stdout);
    }
}
