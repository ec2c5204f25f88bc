// SPDX-License-Identifier: GPL-3.0-or-later
#include "schools/openschool.h"

#include "domain/registry.h"

#include <QCryptographicHash>
#include <QSettings>

namespace rs::schools {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype headingLetters = 26;

const domain::Entity& eventEntity() { return domain::entity(u"event"); }

} // namespace

OpenSchool::OpenSchool(services::Workspace& workspace, QObject* parent) : QObject(parent), m_workspace(workspace) {
    connect(&workspace, &services::Workspace::changed, this, [this](const services::Changes& changes) {
        if (isOpen() && changes.touched.contains(&eventEntity())) load();
    });
}

void OpenSchool::open(const base::Id& id) {
    m_id = id;
    if (m_id.isNull())
        QSettings().remove(settingsKey());
    else
        QSettings().setValue(settingsKey(), base::toText(id));
    load();
}

void OpenSchool::restore() {
    m_id = base::idFromText(QSettings().value(settingsKey()).toString());
    load();
}

void OpenSchool::load() {
    if (isOpen()) {
        const auto school = m_workspace.reader().find(eventEntity(), m_id);
        if (school && *school) {
            m_title = (*school)->title();
            const QTimeZone zone((*school)->text(u"zone").toLatin1());
            m_zone = zone.isValid() ? zone : QTimeZone::utc();
        } else {
            m_id = {}; // deleted meanwhile
        }
    }
    if (!isOpen()) m_title.clear();
    Q_EMIT changed();
}

QString OpenSchool::shortTitle() const {
    if (m_title.size() <= headingLetters) return m_title;
    QStringList words;
    for (const QString& word : m_title.split(u' ', Qt::SkipEmptyParts)) {
        if (words.join(u' ').size() + 1 + word.size() > headingLetters) break;
        words << word;
    }
    // «Исследовательские проекты в» would end in the middle of a thought.
    while (words.size() > 1 && words.last().size() <= 2) words.removeLast();
    QString shortened = words.isEmpty() ? m_title.left(headingLetters) : words.join(u' ');
    while (!shortened.isEmpty() && shortened.back().isPunct() && shortened.back() != u'»') shortened.chop(1);
    return shortened;
}

//! Each store remembers its own; a path would say too much in a file of settings.
QString OpenSchool::settingsKey() const {
    const QByteArray path = QCryptographicHash::hash(m_workspace.path().toUtf8(), QCryptographicHash::Sha1);
    return u"stores/%1/school"_s.arg(QString::fromLatin1(path.toHex().left(12)));
}

} // namespace rs::schools
