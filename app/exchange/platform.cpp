// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/platform.h"

#include "base/fold.h"
#include "exchange/headersynonyms.h"

#include <QSet>

#include <algorithm>

namespace rs::exchange {

namespace {

struct Signature {
    Platform platform;
    const char16_t* headers; //!< parted by |; all must be there
};

constexpr Signature signatures[] = {
    {Platform::Eventbrite, u"order #|attendee status"},
    {Platform::Eventbrite, u"order #|attendee #"},
    {Platform::Pretix, u"order code|position id"},
    {Platform::Pretix, u"order code|attendee name"},
    {Platform::Indico, u"registration state|registration date"},
    {Platform::CiviCrm, u"contact id|participant status"},
    {Platform::CiviCrm, u"participant id|participant status"},
    {Platform::CiviCrm, u"external identifier|participant status"},
    {Platform::ZoomRegistration, u"registration time|approval status"},
    {Platform::ZoomRegistration, u"время регистрации|статус утверждения"},
    {Platform::ZoomAttendance, u"name original name|user email"},
    {Platform::ZoomAttendance, u"имя настоящее имя|время входа"},
    {Platform::ZoomAttendance, u"имя настоящее имя|электронная почта пользователя"},
    {Platform::TeamsAttendance, u"first join|last leave"},
    {Platform::TeamsAttendance, u"время первого входа|время последнего выхода"},
    {Platform::MicrosoftForms, u"id|start time|completion time"},
    {Platform::MicrosoftForms, u"id|время начала|время выполнения"},
    {Platform::Timepad, u"номер билета|номер заказа"},
    {Platform::Timepad, u"код билета|тип билета"},
    {Platform::Timepad, u"название категории билета|номер заказа"},
    {Platform::YandexForms, u"id|время создания"},
    {Platform::YandexForms, u"id ответа|время создания"},
};

} // namespace

Platform platformOf(const QStringList& headers, const QString& above) {
    QSet<QString> plain;
    for (const QString& header : headers) plain.insert(plainHeader(header));
    for (const Signature& signature : signatures) {
        const QStringList wanted = QString::fromUtf16(signature.headers).split(u'|');
        if (std::all_of(wanted.begin(), wanted.end(), [&](const QString& header) { return plain.contains(header); }))
            return signature.platform;
    }
    // Google puts the time first, whatever the form asks.
    const QString first = headers.isEmpty() ? QString() : plainHeader(headers.first());
    if (first == u"отметка времени" || first == u"timestamp") return Platform::GoogleForms;
    const QString title = base::fold(above);
    if (title.contains(u"registration report")) return Platform::ZoomRegistration;
    return Platform::Unknown;
}

} // namespace rs::exchange
