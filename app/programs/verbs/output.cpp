// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/verbs/output.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace rs::verbs {

void writeLine(std::FILE* where, const QString& text) {
    QByteArray line = text.toUtf8();
    if (!line.endsWith('\n')) line += '\n';
    std::fwrite(line.constData(), 1, size_t(line.size()), where);
}

QByteArray compactJson(const QJsonValue& value) {
    const QJsonDocument document = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    return document.toJson(QJsonDocument::Compact);
}

} // namespace rs::verbs
