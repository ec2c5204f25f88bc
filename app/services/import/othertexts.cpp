// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import/othertexts.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace rs::services {

namespace {

QString escapedControl(char16_t c) {
    switch (c) {
    case u'\n':
        return QStringLiteral("\\n");
    case u'\r':
        return QStringLiteral("\\r");
    case u'\t':
        return QStringLiteral("\\t");
    default:
        return QStringLiteral("\\u%1").arg(int(c), 4, 16, QLatin1Char('0'));
    }
}

// By hand because every row of a long list passes here; QJsonDocument takes ten times as long.
void appendQuoted(QString& out, QStringView text) {
    out += u'"';
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\') {
            out += u'\\';
            out += c;
        } else if (c < u' ') {
            out += escapedControl(c.unicode());
        } else {
            out += c;
        }
    }
    out += u'"';
}

} // namespace

void OtherTexts::add(const QString& title, QStringView text) {
    if (text.isEmpty()) return;
    const auto same = [&title](const auto& one) { return one.first == title; };
    const auto known = std::find_if(m_texts.begin(), m_texts.end(), same);
    if (known == m_texts.end())
        m_texts.emplace_back(title, text.toString());
    else if (known->second != text)
        known->second += QStringLiteral("; ") + text.toString();
}

bool OtherTexts::addJson(QStringView json) {
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
    if (!document.isObject()) return false;
    const QJsonObject object = document.object();
    for (auto it = object.begin(); it != object.end(); ++it) add(it.key(), it.value().toVariant().toString());
    return true;
}

QString OtherTexts::toJson() {
    std::sort(m_texts.begin(), m_texts.end());
    QString out(u'{');
    for (const auto& [title, text] : m_texts) {
        if (out.size() > 1) out += u',';
        appendQuoted(out, title);
        out += u':';
        appendQuoted(out, text);
    }
    return out + u'}';
}

QString OtherTexts::merged(const QString& known, const QString& more) {
    OtherTexts all;
    all.addJson(known);
    OtherTexts added;
    added.addJson(more);
    for (const auto& [title, text] : added.m_texts) {
        const auto same = [&title = title](const auto& one) { return one.first == title; };
        if (std::none_of(all.m_texts.begin(), all.m_texts.end(), same)) all.m_texts.emplace_back(title, text);
    }
    return all.toJson();
}

} // namespace rs::services
