// SPDX-License-Identifier: GPL-3.0-or-later
// Roles, rights and scopes in plain words.
#include "settings/serversection.h"

#include <QLocale>

namespace rs::settings {

using namespace Qt::StringLiterals;
using services::ScopeNote;

QString ServerSection::roleWords(const QString& role) {
    if (role == "admin"_L1) return tr("Administrator");
    if (role == "coordinator"_L1) return tr("Coordinator");
    if (role == "leader"_L1) return tr("Leader of a region");
    if (role == "organizer"_L1) return tr("Organizer");
    return role;
}

QString ServerSection::rightsWords(const QString& role) {
    QString words;
    if (role == "admin"_L1)
        words = tr("You see and change everything.");
    else if (role == "coordinator"_L1)
        words = tr("You see the whole network, but no e-mail and phone of people unless you were given a school or a "
                   "region. You may merge cards of the same person across regions.");
    else if (role == "leader"_L1)
        words = tr("You see and change your region and all its schools, and see what the whole network shares.");
    else
        words =
            tr("You see and change your schools. You see your region and what the whole network shares, and may add "
               "to both.");
    return words + u' ' +
           tr("What you enter for a school is seen by its team, by the leader of its region and by the administrators; "
              "coordinators see it without e-mail and phone.");
}

QString ServerSection::scopeWords(const ScopeNote& scope) {
    QString name;
    switch (scope.kind) {
    case ScopeNote::Kind::Common:
        name = tr("Shared by the whole network");
        break;
    case ScopeNote::Kind::Region:
        name = scope.title.isEmpty() ? tr("A region") : scope.title;
        break;
    case ScopeNote::Kind::School:
        name = scope.title.isEmpty() ? tr("A school that is being loaded") : tr("School «%1»").arg(scope.title);
        break;
    }
    QString right;
    switch (scope.access) {
    case ScopeNote::Access::ReadMasked:
        right = tr("to read, without e-mail and phone");
        break;
    case ScopeNote::Access::Read:
        right = tr("to read");
        break;
    case ScopeNote::Access::Add:
        right = tr("to read and to add");
        break;
    case ScopeNote::Access::Write:
        right = tr("to read and to change");
        break;
    }
    const QString line = name + u" \u00b7 "_s + right;
    if (!scope.isLoading) return line;
    const QLocale locale;
    return line + u" \u00b7 "_s + tr("loading %1 of %2").arg(locale.toString(scope.have), locale.toString(scope.rows));
}

} // namespace rs::settings
