// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/server/serverlog.h"

#include "base/clock.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

namespace rs::serverprogram {

namespace {

QString levelOf(QtMsgType type) {
    switch (type) {
    case QtDebugMsg:
        return QStringLiteral("debug");
    case QtInfoMsg:
        return QStringLiteral("info");
    case QtWarningMsg:
        return QStringLiteral("warning");
    case QtCriticalMsg:
    case QtFatalMsg:
        return QStringLiteral("error");
    }
    Q_UNREACHABLE();
}

void writeMessage(QtMsgType type, const QMessageLogContext& context, const QString& message) {
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(base::nowMilliseconds(), Qt::UTC);
    const QJsonObject object{{QStringLiteral("at"), at.toString(Qt::ISODateWithMs)},
                             {QStringLiteral("level"), levelOf(type)},
                             {QStringLiteral("category"), QString::fromLatin1(context.category)},
                             {QStringLiteral("message"), message}};
    const QByteArray line = QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    std::fwrite(line.constData(), 1, size_t(line.size()), stderr);
}

} // namespace

void logAsJson() { qInstallMessageHandler(writeMessage); }

} // namespace rs::serverprogram
