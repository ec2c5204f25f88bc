// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/registry.h"
#include "domain/valuecodec.h"
#include "protocol/codec.h"

#include <gtest/gtest.h>

#include <random>

using namespace rs;
using namespace rs::protocol;

namespace {

constexpr const char16_t* families[] = {u"Жарикова",   u"Ковальчук", u"Мельникова", u"Сафронова", u"Дружинина",
                                        u"Третьякова", u"Гусева",    u"Никитина",   u"Литвинова", u"Щербакова",
                                        u"Ермакова",   u"Панфилова", u"Воронцова",  u"Кудряшова", u"Быстрова"};
constexpr const char16_t* givens[] = {u"Нелли", u"Ольга", u"Марина", u"Тамара", u"Ирина", u"Алла", u"Вера", u"Зоя"};
constexpr const char16_t* patronymics[] = {u"Ринатовна", u"Олеговна", u"Павловна", u"Семёновна", u"Игоревна"};
constexpr const char16_t* positions[] = {u"учитель", u"воспитатель", u"методист", u"завуч", u"директор"};
constexpr const char16_t* cities[] = {u"Красноярск", u"Канск", u"Ачинск", u"Минусинск", u"Норильск", u"Лесосибирск"};

class Participants {
public:
    [[nodiscard]] Row next(int number) {
        const auto pick = [&](const auto& list) { return QString::fromUtf16(list[m_random() % std::size(list)]); };
        domain::Record record(domain::entity(u"participant"), m_ids.next(1'790'000'000'000 + number * 40));
        record.set(u"event_id", QVariant::fromValue(m_event));
        record.set(u"person_id", QVariant::fromValue(m_ids.next(1'790'000'000'000 + number * 40)));
        record.set(u"family_name", pick(families)).set(u"given_name", pick(givens));
        record.set(u"patronymic", pick(patronymics)).set(u"position", pick(positions));
        record.set(u"organisation", QStringLiteral("Школа № %1").arg(1 + m_random() % 150));
        record.set(u"region", QStringLiteral("RU-KYA")).set(u"city", pick(cities));
        record.set(u"status", m_random() % 5 ? QStringLiteral("confirmed") : QStringLiteral("waiting"));
        record.set(u"phone", QStringLiteral("+7900%1").arg(m_random() % 10'000'000, 7, 10, QLatin1Char('0')));
        record.set(u"email", QStringLiteral("user%1@example.org").arg(m_random() % 170'000));
        record.set(u"source", QStringLiteral("form"));
        record.set(u"registered_at", qint64(1'790'000'000'000 + qint64(m_random() % 2'000'000) * 1000));
        return {record.id(), 1 + qint64(m_random() % 3), domain::encode(record)};
    }

private:
    std::mt19937 m_random{20270314};
    base::IdGenerator m_ids{7};
    base::Id m_event = m_ids.next(1'790'000'000'000);
};

} // namespace

TEST(WireSize, AParticipantTakesAtMost65Bytes) {
    Participants participants;
    TableRows table{domain::entity(u"participant").number, {}};
    for (int i = 0; i < 1000; ++i) table.rows << participants.next(i);
    const ScopePage page{4, 51'999, 88'012, false, {table}, {}, {}, {}};
    const QByteArray plain = encode(PullReply{base::newId(), 12, {}, {page}});
    const qsizetype packed = compress(plain).size();
    RecordProperty("raw", int(plain.size()));
    RecordProperty("gzip", int(packed));
    printf("1,000 participants: %lld bytes, %lld compressed\n", qint64(plain.size()), qint64(packed));
    EXPECT_LE(packed, 65 * 1000);
}

TEST(WireSize, AChangeOfOneFieldIsSmall) {
    const domain::Entity& entity = domain::entity(u"participant");
    const int city = entity.indexOf(u"city");
    const Operation op{base::newId(),
                       1,
                       entity.number,
                       base::newId(),
                       OpKind::Update,
                       domain::encode(entity, {{city, QStringLiteral("Канск")}}),
                       domain::encode(entity, {{city, QStringLiteral("Ачинск")}}),
                       {},
                       1'790'000'000'000};
    EXPECT_LE(encode(PushRequest{base::newId(), base::newId(), {op}}).size(), 200);
}
