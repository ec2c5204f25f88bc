// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace rs::test {

//! What a call of the command line left behind.
struct Outcome {
    int code = -1;
    QByteArray out;
    QString errors;

    //! The one JSON document of stdout; undefined if it is not exactly one.
    [[nodiscard]] QJsonDocument json() const { return QJsonDocument::fromJson(out); }
    [[nodiscard]] QJsonObject object() const { return json().object(); }
    [[nodiscard]] QJsonArray array() const { return json().array(); }
};

//! Calls the real program on a store of its own.
class CliTest : public testing::Test {
protected:
    using Words = QStringList;

    Outcome call(const Words& words) const {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        environment.insert(QStringLiteral("TZ"), QStringLiteral("Pacific/Auckland")); // nothing may depend on it
        environment.insert(QStringLiteral("XDG_DATA_HOME"), m_directory.filePath(QStringLiteral("home")));
        environment.insert(QStringLiteral("USER"), QStringLiteral("tester"));
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(RS_BINARY_DIR "/regional-school-cli"), words);
        EXPECT_TRUE(process.waitForFinished(60'000)) << process.errorString().toStdString();
        EXPECT_EQ(process.exitStatus(), QProcess::NormalExit);
        return {process.exitCode(), process.readAllStandardOutput(), QString::fromUtf8(process.readAllStandardError())};
    }

    //! With --json on this test's store, in English.
    Outcome json(const Words& words) const {
        return call(Words{QStringLiteral("--store"), store(), QStringLiteral("--json"), QStringLiteral("--language"),
                          QStringLiteral("en")} +
                    words);
    }

    //! The same, expected to be done.
    Outcome done(const Words& words) const {
        Outcome outcome = json(words);
        EXPECT_EQ(outcome.code, 0) << words.join(u' ').toStdString() << ": " << outcome.errors.toStdString();
        EXPECT_FALSE(outcome.json().isNull()) << outcome.out.toStdString();
        return outcome;
    }

    QString idOf(const Words& words) const { return done(words).object().value(QStringLiteral("id")).toString(); }

    [[nodiscard]] QString store() const { return file(QStringLiteral("store.db")); }
    [[nodiscard]] QString file(const QString& name) const { return m_directory.filePath(name); }

    [[nodiscard]] QString write(const QString& name, const QByteArray& bytes) const {
        QFile out(file(name));
        EXPECT_TRUE(out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size());
        return out.fileName();
    }

    //! A school in Krasnoyarsk that begins on 2027-03-14 at ten.
    QString makeSchool(const QString& title = QStringLiteral("Школа")) const {
        return idOf({QStringLiteral("school"), QStringLiteral("create"), QStringLiteral("--title"), title,
                     QStringLiteral("--region"), QStringLiteral("RU-KYA"), QStringLiteral("--start"),
                     QStringLiteral("2027-03-14T10:00"), QStringLiteral("--zone"), QStringLiteral("Asia/Krasnoyarsk")});
    }

private:
    QTemporaryDir m_directory;
};

} // namespace rs::test
