// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/words.h"

#include "base/fold.h"

#include <algorithm>

namespace rs::domain {

namespace {

constexpr qsizetype longestSentence = 600;

template <std::size_t N>
bool contains(const char16_t* const (&list)[N], QStringView text) {
    return std::any_of(std::begin(list), std::end(list),
                       [&](const char16_t* word) { return text == QStringView(word); });
}

template <std::size_t N>
bool startsWithAny(const char16_t* const (&list)[N], QStringView text) {
    return std::any_of(std::begin(list), std::end(list),
                       [&](const char16_t* word) { return text.startsWith(QStringView(word)); });
}

template <std::size_t N>
bool hasAny(const char16_t* const (&list)[N], QStringView text) {
    return std::any_of(std::begin(list), std::end(list),
                       [&](const char16_t* word) { return text.contains(QStringView(word)); });
}

//! «лекц» begins a word of «мини-лекция», none of «коллекция».
bool beginsAWord(QStringView stem, QStringView text) {
    for (qsizetype at = text.indexOf(stem); at >= 0; at = text.indexOf(stem, at + 1)) {
        if (at == 0 || !text[at - 1].isLetterOrNumber()) return true;
    }
    return false;
}

constexpr const char16_t* yesWords[] = {
    u"да",
    u"yes",
    u"y",
    u"д",
    u"true",
    u"истина",
    u"+",
    u"1",
    u"\u2713",
    u"\u2714",
    u"\u2611",
    u"\u2705",
    u"x",
    u"х",
    u"v",
    u"есть",
    u"ok",
    u"ок",
    u"on",
    u"вкл",
    u"согласен",
    u"согласна",
    u"agree",
    u"agreed",
    u"i agree",
    u"accepted",
    u"checked",
    u"присутствовал",
    u"присутствовала",
    u"был",
    u"была",
};
constexpr const char16_t* noWords[] = {
    u"нет",         u"no",          u"n",        u"н",        u"false",  u"ложь",         u"-",
    u"0",           u"\u2717",      u"\u2718",   u"\u2610",   u"\u274c", u"off",          u"выкл",
    u"не согласен", u"не согласна", u"disagree", u"declined", u"отказ",  u"отсутствовал", u"отсутствовала",
};
constexpr const char16_t* emptyWords[] = {
    u"n/a",        u"na",        u"n\\a",       u"--",        u"---",  u"нет данных", u"н/д",
    u"не указано", u"не указан", u"не указана", u"none",      u"null", u"nil",        u"#n/a",
    u"#н/д",       u"unknown",   u"неизвестно", u"anonymous", u"-",
};

QString plain(QStringView cell) {
    QString text = base::fold(cell.first(std::min(cell.size(), longestSentence)));
    text.remove(u'\ufe0f');
    while (!text.isEmpty() && QStringView(u".!,; ").contains(text.back())) text.chop(1);
    return text;
}

struct StatusWord {
    const char16_t* word;
    const char* code;
};
//! Whole cells. Every code is here under its own name and under both languages' labels.
constexpr StatusWord statusWords[] = {
    {u"invited", "invited"},
    {u"приглашение", "invited"},
    {u"приглашен", "invited"},
    {u"приглашена", "invited"},
    {u"registered", "registered"},
    {u"заявка", "registered"},
    {u"новая", "registered"},
    {u"новый", "registered"},
    {u"зарегистрирован", "registered"},
    {u"зарегистрирована", "registered"},
    {u"attending", "registered"},
    {u"booked", "registered"},
    {u"unconfirmed", "registered"},
    {u"новая заявка", "registered"},
    {u"active", "registered"},
    {u"активен", "registered"},
    {u"open", "registered"},
    {u"complete", "registered"},
    {u"waiting", "waiting"},
    {u"waiting list", "waiting"},
    {u"лист ожидания", "waiting"},
    {u"pending", "waiting"},
    {u"waitlisted", "waiting"},
    {u"on waitlist", "waiting"},
    {u"в листе ожидания", "waiting"},
    {u"на рассмотрении", "waiting"},
    {u"pending approval", "waiting"},
    {u"ожидает", "waiting"},
    {u"резерв", "waiting"},
    {u"n", "waiting"},
    {u"ожидает подтверждения", "waiting"},
    {u"awaiting approval", "waiting"},
    {u"pending from waitlist", "waiting"},
    {u"confirmed", "confirmed"},
    {u"подтверждено", "confirmed"},
    {u"подтвержден", "confirmed"},
    {u"подтверждена", "confirmed"},
    {u"approved", "confirmed"},
    {u"одобрено", "confirmed"},
    {u"одобрена", "confirmed"},
    {u"одобрен", "confirmed"},
    {u"paid", "confirmed"},
    {u"оплачен", "confirmed"},
    {u"оплачено", "confirmed"},
    {u"оплачена", "confirmed"},
    {u"completed", "confirmed"},
    {u"принят", "confirmed"},
    {u"принята", "confirmed"},
    {u"accepted", "confirmed"},
    {u"p", "confirmed"},
    {u"participant", "registered"},
    {u"участник", "registered"},
    {u"ok", "confirmed"},
    {u"attended", "attended"},
    {u"checked in", "attended"},
    {u"checked-in", "attended"},
    {u"на месте", "attended"},
    {u"присутствовал", "attended"},
    {u"присутствовала", "attended"},
    {u"посетил", "attended"},
    {u"посетила", "attended"},
    {u"fully_attended", "attended"},
    {u"partially_attended", "attended"},
    {u"был", "attended"},
    {u"была", "attended"},
    {u"пришел", "attended"},
    {u"пришла", "attended"},
    {u"present", "attended"},
    {u"явка", "attended"},
    {u"использован", "attended"},
    {u"участвовал", "attended"},
    {u"участвовала", "attended"},
    {u"пришли", "attended"},
    {u"no_show", "no_show"},
    {u"no-show", "no_show"},
    {u"no show", "no_show"},
    {u"неявка", "no_show"},
    {u"absent", "no_show"},
    {u"не пришел", "no_show"},
    {u"не пришла", "no_show"},
    {u"отсутствовал", "no_show"},
    {u"отсутствовала", "no_show"},
    {u"не явился", "no_show"},
    {u"не явилась", "no_show"},
    {u"not attended", "no_show"},
    {u"declined", "declined"},
    {u"отказ", "declined"},
    {u"denied", "declined"},
    {u"rejected", "declined"},
    {u"отклонено", "declined"},
    {u"отклонена", "declined"},
    {u"отклонен", "declined"},
    {u"отказался", "declined"},
    {u"отказалась", "declined"},
    {u"not attending", "declined"},
    {u"withdrawn", "cancelled"},
    {u"отозвана", "cancelled"},
    {u"cancelled", "cancelled"},
    {u"canceled", "cancelled"},
    {u"отмена", "cancelled"},
    {u"отменено", "cancelled"},
    {u"отменена", "cancelled"},
    {u"отменен", "cancelled"},
    {u"refunded", "cancelled"},
    {u"возврат", "cancelled"},
    {u"deleted", "cancelled"},
    {u"c", "cancelled"},
    {u"expired", "cancelled"},
    {u"просрочен", "cancelled"},
    {u"удален", "cancelled"},
    {u"аннулирован", "cancelled"},
    {u"возвращен", "cancelled"},
    {u"истек", "cancelled"},
};

//! For longer texts («Заявка отменена участником»), in the order of asking.
constexpr StatusWord statusStems[] = {
    {u"отмен", "cancelled"},         {u"аннулир", "cancelled"},      {u"cancel", "cancelled"},
    {u"refund", "cancelled"},        {u"отклон", "declined"},        {u"отказ", "declined"},
    {u"denied", "declined"},         {u"declin", "declined"},        {u"reject", "declined"},
    {u"неявк", "no_show"},           {u"не приш", "no_show"},        {u"no-show", "no_show"},
    {u"ожида", "waiting"},           {u"waitlist", "waiting"},       {u"pending", "waiting"},
    {u"checked in", "attended"},     {u"attended", "attended"},      {u"присутств", "attended"},
    {u"не подтвержд", "registered"}, {u"не оплач", "registered"},    {u"not paid", "registered"},
    {u"unpaid", "registered"},       {u"unconfirmed", "registered"}, {u"подтвержд", "confirmed"},
    {u"approved", "confirmed"},      {u"оплачен", "confirmed"},      {u"confirmed", "confirmed"},
    {u"зарегистр", "registered"},    {u"registered", "registered"},  {u"пригла", "invited"},
    {u"invited", "invited"},
};

} // namespace

std::optional<bool> readYesNo(QStringView cell) {
    const QString text = plain(cell);
    if (contains(yesWords, text)) return true;
    if (contains(noWords, text)) return false;
    return std::nullopt;
}

std::optional<bool> readConsent(QStringView cell) {
    static constexpr const char16_t* refusals[] = {
        u"не ",   u"нет ",  u"нет,",   u"no ",      u"no,",     u"i do not",   u"i don't", u"do not",
        u"don't", u"отказ", u"против", u"disagree", u"without", u"без соглас", u"decline",
    };
    static constexpr const char16_t* refusalsInside[] = {u" не соглас", u" не даю", u" не разреш", u" отказыва",
                                                         u" do not ",   u" don't ", u" не хочу",   u" против"};
    static constexpr const char16_t* agreements[] = {u"да ",  u"да,",      u"yes ",    u"yes,",   u"даю",
                                                     u"дано", u"ознаком",  u"подтв",   u"разреш", u"принима",
                                                     u"хочу", u"i accept", u"consent", u"allow"};
    static constexpr const char16_t* agreementsInside[] = {u"соглас", u"agree", u"accept", u"consent"};
    if (const std::optional<bool> plainAnswer = readYesNo(cell)) return plainAnswer;
    const QString text = plain(cell);
    if (startsWithAny(refusals, text) || hasAny(refusalsInside, text)) return false;
    if (startsWithAny(agreements, text) || hasAny(agreementsInside, text)) return true;
    return std::nullopt;
}

QString readStatus(QStringView cell) {
    const QString text = plain(cell);
    if (text.isEmpty()) return {};
    for (const StatusWord& known : statusWords) {
        if (text == QStringView(known.word)) return QString::fromLatin1(known.code);
    }
    for (const StatusWord& known : statusStems) {
        if (text.contains(QStringView(known.word))) return QString::fromLatin1(known.code);
    }
    return {};
}

QString readSessionKind(QStringView cell) {
    // In the order of asking: «Мастер-класс с обедом» is a workshop, not a break.
    static constexpr StatusWord stems[] = {
        {u"пленар", "plenary"},
        {u"открытие", "plenary"},
        {u"закрытие", "plenary"},
        {u"plenary", "plenary"},
        {u"keynote", "plenary"},
        {u"мастер-кл", "workshop"},
        {u"мастер кл", "workshop"},
        {u"мастерск", "workshop"},
        {u"практикум", "workshop"},
        {u"тренинг", "workshop"},
        {u"воркшоп", "workshop"},
        {u"workshop", "workshop"},
        {u"master class", "workshop"},
        {u"дискусс", "discussion"},
        {u"круглый", "discussion"},
        {u"обсужден", "discussion"},
        {u"panel", "discussion"},
        {u"discussion", "discussion"},
        {u"round table", "discussion"},
        {u"доклад", "talk"},
        {u"лекц", "talk"},
        {u"выступлен", "talk"},
        {u"lecture", "talk"},
        {u"перерыв", "break"},
        {u"кофе", "break"},
        {u"обед", "break"},
        {u"coffee", "break"},
        {u"lunch", "break"},
    };
    const QString text = plain(cell);
    for (const StatusWord& known : stems) {
        if (beginsAWord(known.word, text)) return QString::fromLatin1(known.code);
    }
    return {};
}

QString consentPurposeOf(QStringView heading) {
    static constexpr const char16_t* agreement[] = {u"соглас",   u"consent",    u"agree", u"разреш",
                                                    u"opted in", u"permission", u"opt-in"};
    static constexpr const char16_t* pictures[] = {u"фото",  u"видео", u"съемк",       u"публик",  u"изображ",
                                                   u"photo", u"video", u"publication", u"publish", u"image"};
    static constexpr const char16_t* letters[] = {u"рассыл",     u"информир", u"уведомл",   u"новост",
                                                  u"newsletter", u"mailing",  u"marketing", u"вестник"};
    static constexpr const char16_t* data[] = {u"персональн", u"обработк", u"пдн", u"personal data",
                                               u"processing", u"privacy",  u"gdpr"};
    static constexpr const char16_t* recording[] = {u"на запись", u"recording"};
    static constexpr const char16_t* wishes[] = {u"подпис", u"получать", u"хочу", u"subscribe", u"receive"};
    const QString text = plain(heading);
    const bool agrees = hasAny(agreement, text);
    if (!agrees) return hasAny(letters, text) && hasAny(wishes, text) ? QStringLiteral("mailing") : QString();
    if (hasAny(pictures, text)) return QStringLiteral("publication");
    // One tick for data and letters is a consent to the first: the other must be asked for apart.
    if (hasAny(data, text)) return QStringLiteral("processing");
    if (hasAny(letters, text)) return QStringLiteral("mailing");
    if (hasAny(recording, text)) return {};
    static constexpr const char16_t* bare[] = {u"согласие", u"consent", u"согласие участника", u"наличие согласия",
                                               u"согласие получено"};
    return contains(bare, text) ? QStringLiteral("processing") : QString();
}

bool saysNothing(QStringView cell) {
    const QString text = base::fold(cell);
    return text.isEmpty() || contains(emptyWords, text);
}

} // namespace rs::domain
