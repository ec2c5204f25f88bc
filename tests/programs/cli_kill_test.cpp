// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/cliprocess.h"

#include <QFile>
#include <QRandomGenerator>

namespace rs::test {

namespace {

class KilledImport : public CliTest {
protected:
    static constexpr int people = 4000;

    QString writeList() const {
        QFile list(file(QStringLiteral("list.csv")));
        EXPECT_TRUE(list.open(QIODevice::WriteOnly));
        list.write("Фамилия,Имя,Электронная почта,Согласие на обработку персональных данных\n");
        for (int i = 0; i < people; ++i)
            list.write(QStringLiteral("Иванова,Анна,user%1@example.org,да\n").arg(i).toUtf8());
        return list.fileName();
    }

    int participants() const {
        const QJsonArray schools = done({QStringLiteral("school"), QStringLiteral("list")}).array();
        return schools.first().toObject().value(QStringLiteral("participants")).toInt();
    }
};

} // namespace

//! All or nothing also when the power goes: after each kill the store is sound, and the import is there whole or not.
TEST_F(KilledImport, LeavesASoundStoreWithAllRowsOrNone) {
    const QString school = makeSchool();
    const QString list = writeList();
    int before = 0;
    for (int round = 0; round < 6; ++round) {
        QProcess import;
        import.start(QStringLiteral(RS_BINARY_DIR "/regional-school-cli"),
                     {QStringLiteral("--store"), store(), QStringLiteral("import"), QStringLiteral("participants"),
                      list, QStringLiteral("--school"), school, QStringLiteral("--on-duplicate"),
                      QStringLiteral("keep")});
        ASSERT_TRUE(import.waitForStarted());
        import.waitForFinished(30 + int(QRandomGenerator::global()->bounded(900)));
        import.kill();
        import.waitForFinished();
        EXPECT_EQ(done({QStringLiteral("check")}).object().value(QStringLiteral("ok")), QJsonValue(true));
        const int now = participants();
        EXPECT_TRUE(now == before || now == before + people) << now << " after " << before;
        before = now;
    }
    // And work goes on.
    done({QStringLiteral("import"), QStringLiteral("participants"), list, QStringLiteral("--school"), school,
          QStringLiteral("--on-duplicate"), QStringLiteral("keep")});
    EXPECT_EQ(participants(), before + people);
}

} // namespace rs::test
