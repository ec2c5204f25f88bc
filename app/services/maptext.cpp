// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/maptext.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <optional>

namespace rs::services {

namespace {

QString compact(const QJsonObject& object) {
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<QJsonObject> fromPairs(const QString& text) {
    QJsonObject object;
    for (const QString& pair : text.split(u';')) {
        const qsizetype colon = pair.indexOf(u':');
        const QString name = pair.first(std::max(colon, qsizetype(0))).trimmed();
        if (name.isEmpty()) return std::nullopt;
        object.insert(name, pair.mid(colon + 1).trimmed());
    }
    return object;
}

} // namespace

QString mapText(const QString& json) {
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    QStringList pairs;
    for (auto it = object.begin(); it != object.end(); ++it)
        pairs << it.key() + QStringLiteral(": ") + it.value().toVariant().toString();
    const QString text = pairs.join(QStringLiteral("; "));
    return !text.startsWith(u'{') && fromPairs(text) == object ? text : json;
}

std::optional<QString> mapFromText(const QString& text) {
    if (text.startsWith(u'{')) {
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8(), &error);
        if (error.error != QJsonParseError::NoError || !document.isObject()) return std::nullopt;
        return compact(document.object());
    }
    const std::optional<QJsonObject> object = fromPairs(text);
    if (!object) return std::nullopt;
    return compact(*object);
}

} // namespace rs::services
