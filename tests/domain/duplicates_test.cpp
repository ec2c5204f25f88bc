// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/duplicates.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

using namespace rs::domain;

namespace {

NameLetters letters(const char* text) {
    const QStringList words = QString::fromUtf8(text).split(u' ');
    return NameLetters::of(words.value(0).replace(u'_', QString()), words.value(1).replace(u'_', QString()),
                           words.value(2));
}

NameAgreement compared(const char* a, const char* b) {
    const NameAgreement result = compareNames(letters(a), letters(b));
    EXPECT_EQ(compareNames(letters(b), letters(a)), result) << a << " / " << b;
    return result;
}

//! "family given patronymic|email|phone|region|city|organisation"; _ stands for nothing.
PersonPrint person(const char* text) {
    QStringList cells = QString::fromUtf8(text).split(u'|');
    QStringList name = cells.value(0).split(u' ');
    for (QStringList* list : {&cells, &name}) {
        for (QString& word : *list) word = word == u"_" ? QString() : word;
    }
    return PersonPrint::of({name.value(0), name.value(1), name.value(2), cells.value(1), cells.value(2), cells.value(3),
                            cells.value(4), cells.value(5)});
}

//! Eight letters that look like those of no neighbouring number.
QString wordOf(int number) {
    quint32 state = quint32(number) * 2654435761U + 12345U;
    QString word;
    for (int i = 0; i < 8; ++i) {
        state = state * 1664525U + 1013904223U;
        word += QChar(0x430 + int(state >> 27));
    }
    return word;
}

} // namespace

TEST(NameAgreement, ForgivesWhatIsNoDifference) {
    const std::pair<const char*, const char*> pairs[] = {
        {"Иванова Анна Петровна", "Иванова Анна Петровна"},
        {"Иванова Анна Петровна", "Анна Иванова Петровна"},
        {"Иванова Анна Петровна", "Анна Петровна Иванова"},
        {"Иванова Анна Петровна", "Иванова Анна"},
        {"Иванова Анна Петровна", "Иванова А. П."},
        {"Иванова Анна", "Иванова А."},
        {"А. Иванова", "Иванова Анна Петровна"},
        {"Иванова Анна", "Ivanova Anna"},
        {"Иванова Анна", "Anna Ivanova"},
        {"Королёва Алёна", "Королева Алена"},
        {"Королева Алена", "Каролева Алена"},
        {"Жукова Евгения", "Жукова Ефгения"},
        {"Кузнецова Наталья", "Кузнецова Наталия"},
        {"Кузнецова Екатерина", "Кузнцова Екатирина"},
        {"Иванова Анна", "Иваонва Анна"},
        {"Щукина Юлия", "Shchukina Julia"},
        {"О'Браен Анна", "Обраен Анна"},
        {"Иванов Анна Петровна", "Иванова Анна Петровна"},
    };
    for (const auto& [a, b] : pairs) EXPECT_EQ(compared(a, b), NameAgreement::Agree) << a << " / " << b;
}

TEST(NameAgreement, SeesTwoPeople) {
    const std::pair<const char*, const char*> pairs[] = {
        {"Иванова Анна Петровна", "Иванова Анна Сергеевна"},
        {"Иванова Анна", "Иванова Ольга"},
        {"Иванова Анна", "Петрова Анна"},
        {"Иванов Александр", "Иванова Александра"},
        {"Иванова А. П.", "Иванова Ольга Петровна"},
        {"Белова Инна", "Белова Анна"},
        {"Фролова Евпраксия", "Одинцова Анна"},
        {"Иванова Анна Петровна", "Иванова Анна С."},
        {"Ким Анна", "Цой Анна"},
        {"Иванова Анна", "Иванова Жанна"},
        {"Иванова Нина", "Иванова Нонна"},
        {"Иванова Алина", "Иванова Галина"},
        {"Иванова Мария", "Иванова Майя"},
        {"Иванов Валерий", "Иванова Валерия"},
        {"Иванова Дарья Александровна", "Иванов Дарий Александрович"},
    };
    for (const auto& [a, b] : pairs) EXPECT_EQ(compared(a, b), NameAgreement::Contradict) << a << " / " << b;
}

TEST(NameAgreement, CannotSayWithoutAName) {
    EXPECT_EQ(compared("_ _", "Иванова Анна"), NameAgreement::Unknown);
    EXPECT_EQ(compared("Иванова", "Иванова Анна"), NameAgreement::Unknown);
    EXPECT_EQ(compared("_ Анна Петровна", "Иванова Анна Петровна"), NameAgreement::Unknown);
    EXPECT_EQ(compared("Сидорова", "Иванова Анна"), NameAgreement::Contradict);
}

TEST(Duplicate, IsByContactAndAgreeingNamesOrByFullName) {
    struct Case {
        const char *a, *b;
        bool same;
    };
    const Case cases[] = {
        {"Иванова Анна _|a@example.org", "Иванова Анна Петровна|A@Example.org", true},
        {"Иванова Анна _|_|+79000000001", "Anna Ivanova _|x@example.org|8 900", false},
        {"Иванова Анна _|_|+79000000001", "Anna Ivanova _|x@example.org|+79000000001", true},
        {"Иванова Анна _|a@example.org|+79000000001", "Иванова Анна _|b@example.org|+79000000001", true},
        {"Фролова Ева _|a@example.org", "Одинцова Анна _|a@example.org", false},
        {"Иванов Александр _|a@example.org", "Иванова Александра _|a@example.org", false},
        {"Иванова Анна _|_|+79000000001 доб. 12", "Иванова А.|x@example.org|+79000000001", true},
        {"Иванова Анна Петровна", "Иванова Анна Петровна|a@example.org", true},
        {"Иванова Анна Петровна|b@example.org", "Иванова Анна Петровна|a@example.org", false},
        {"Иванова Анна Петровна|_|+79000000001", "Иванова Анна Петровна|_|+79000000002", false},
        {"Иванова Анна Петровна|b@example.org", "Иванова Анна Петровна|_|+79000000002", true},
        {"Иванова Анна Петровна|_|_|RU-TUL", "Иванова Анна Петровна|_|_|RU-KYA", false},
        {"Иванова Анна Петровна", "Анна Петровна Иванова", true},
        {"Иванова Анна Петровна", "Иванова Анна", false},
        {"Иванова Анна Петровна", "Ивонова Анна Петровна", false},
        {"Иванова А.", "Иванова А.", false},
        {"Иванова А.|_|_|_|_|Школа 5", "Иванова А.|_|_|_|_|школа 5", true},
        {"Иванова", "Иванова", false},
        {"_|a@example.org", "_|a@example.org", true},
        {"_", "_", false},
    };
    for (const Case& c : cases) {
        EXPECT_EQ(isDuplicate(person(c.a), person(c.b)), c.same) << c.a << " / " << c.b;
        EXPECT_EQ(isDuplicate(person(c.b), person(c.a)), c.same) << c.b << " / " << c.a;
    }
}

TEST(DuplicateIndex, GivesMatchesWithReasonsBestFirst) {
    DuplicateIndex index;
    index.add(10, person("Иванова Анна Петровна"));
    index.add(11, person("Иванова Анна Петровна|a@example.org"));
    index.add(12, person("Петрова Ольга|a@example.org"));
    index.add(13, person("Иванова А. П.|a@example.org"));
    const QList<DuplicateMatch> matches = index.find(person("Иванова Анна Петровна|a@example.org"));
    ASSERT_EQ(matches.size(), 3);
    EXPECT_EQ(matches[0].key, 11);
    EXPECT_EQ(matches[0].reasons, DuplicateReason::SameEmail | DuplicateReason::SameName);
    EXPECT_EQ(matches[1].key, 13);
    EXPECT_EQ(matches[1].reasons, DuplicateReason::SameEmail | DuplicateReason::SimilarName);
    EXPECT_EQ(matches[2].key, 10);
    EXPECT_EQ(matches[2].reasons, DuplicateReasons(DuplicateReason::SameName));
    EXPECT_TRUE(index.find(person("Сидорова Вера|b@example.org")).isEmpty());
}

TEST(DuplicateIndex, AKeyAddedAgainIsOneMatch) {
    DuplicateIndex index;
    index.add(1, person("Иванова Анна Петровна"));
    index.add(1, person("Иванова Анна Петровна|a@example.org"));
    ASSERT_EQ(index.find(person("Иванова Анна Петровна|a@example.org")).size(), 1);
}

TEST(DuplicateIndex, AMailboxOfAWholeSchoolStaysQuick) {
    DuplicateIndex index;
    const int people = 20000;
    for (int i = 0; i < people; ++i) {
        const PersonPrint print =
            PersonPrint::of({wordOf(i), wordOf(i + 7), {}, QStringLiteral("school@example.org"), {}, {}, {}, {}});
        ASSERT_TRUE(index.find(print).isEmpty()) << i;
        index.add(i, print);
    }
    const QList<DuplicateMatch> first = index.find(PersonPrint::of({wordOf(0), wordOf(7), {}, {}, {}, {}, {}, {}}));
    ASSERT_EQ(first.size(), 1);
    EXPECT_EQ(first[0].key, 0);
}

TEST(FindPairs, FindsTheSameAndTheMistypedAndNotTheNeighbours) {
    const std::vector<PersonPrint> people = {
        person("Иванова Анна Петровна|a@example.org|_|RU-TUL|Тула|Школа 1"),
        person("Иванова Анна|A@example.org"),
        person("Каролева Алена|_|_|RU-TUL|Тула"),
        person("Королева Алена|_|_|RU-TUL|Тула"),
        person("Королева Алена|_|_|RU-KYA|Канск"),
        person("Петрова Ольга|x@example.org|_|RU-TUL|Тула|Школа 1"),
        person("Петрова Ольга|y@example.org|_|RU-TUL|Тула|Школа 1"),
        person("Сидорова Ольга|z@example.org|_|RU-TUL|Тула|Школа 1"),
    };
    const std::vector<DuplicatePair> pairs = findPairs(people).value();
    ASSERT_EQ(pairs.size(), 3U);
    EXPECT_EQ(pairs[0], (DuplicatePair{0, 1, DuplicateReason::SameEmail | DuplicateReason::SimilarName}));
    EXPECT_EQ(pairs[1], (DuplicatePair{2, 3, DuplicateReason::SimilarName | DuplicateReason::SamePlace}));
    EXPECT_EQ(pairs[2], (DuplicatePair{5, 6, DuplicateReason::SameName | DuplicateReason::SamePlace}));
}

TEST(FindPairs, SaysHowFarItIs) {
    const std::vector<PersonPrint> people(1000, person("Иванова Анна|a@example.org|_|RU-TUL|Тула|Школа 1"));
    std::vector<qint64> reports;
    qint64 whole = 0;
    const rs::base::Progress progress([&](qint64 done, qint64 total) {
        reports.push_back(done);
        whole = total;
    });
    ASSERT_TRUE(findPairs(people, progress));
    ASSERT_GT(reports.size(), 100U);
    EXPECT_LT(reports.size(), 400U);
    EXPECT_TRUE(std::is_sorted(reports.begin(), reports.end()));
    EXPECT_LE(reports.back(), whole);
    EXPECT_GT(reports.back(), whole * 8 / 10);
}

TEST(FindPairs, EndsWhereverItIsCancelled) {
    const std::vector<PersonPrint> people(1000, person("Иванова Анна|a@example.org|_|RU-TUL|Тула|Школа 1"));
    for (const int last : {1, 40, 150, 250}) {
        int reports = 0;
        rs::base::Progress* self = nullptr;
        rs::base::Progress progress([&](qint64, qint64) {
            if (++reports == last) self->cancel();
        });
        self = &progress;
        const auto pairs = findPairs(people, progress);
        ASSERT_FALSE(pairs) << last;
        EXPECT_EQ(pairs.error().code, rs::base::ErrorCode::Cancelled);
        EXPECT_EQ(reports, last);
    }
}

namespace {

const char16_t* const families[] = {u"Иванова",   u"Жукова",    u"Щербакова", u"Кузнецова",
                                    u"Гаврилова", u"Васильева", u"Юдина",     u"Алексеева"};
const char16_t* const givens[] = {u"Евгения", u"Мария", u"Наталья", u"Ксения", u"Геннадий", u"Василиса", u"Любовь"};
const char16_t* const patronymics[] = {u"Петровна", u"Андреевна", u"Геннадьевна", u""};

rc::Gen<QString> oneOf(const char16_t* const* list, int size) {
    return rc::gen::map(rc::gen::inRange(0, size), [list](int i) { return QString::fromUtf16(list[i]); });
}

QString mistyped(QString word, int kind, int at, QChar letter) {
    at %= int(word.size());
    switch (kind) {
    case 0:
        return word.remove(at, 1);
    case 1:
        return word.insert(at, letter);
    case 2:
        word[at] = letter;
        return word;
    default:
        if (at + 1 < word.size()) std::swap(word[at], word[at + 1]);
        return word;
    }
}

struct Drawn {
    QString family, given, patronymic;
};

Drawn drawn() { return {*oneOf(families, 8), *oneOf(givens, 7), *oneOf(patronymics, 4)}; }

} // namespace

TEST(NameProperties, ComparingIsSymmetric) {
    EXPECT_TRUE(rc::check([] {
        const Drawn a = drawn(), b = drawn();
        const NameLetters left = NameLetters::of(a.family, a.given, a.patronymic),
                          right = NameLetters::of(b.given, b.family, b.patronymic);
        RC_ASSERT(compareNames(left, right) == compareNames(right, left));
    }));
}

TEST(NameProperties, OrderDoesNotMatter) {
    EXPECT_TRUE(rc::check([] {
        const Drawn a = drawn();
        QStringList parts{a.family, a.given, a.patronymic};
        const int turn = *rc::gen::inRange(0, 3);
        std::rotate(parts.begin(), parts.begin() + turn, parts.end());
        const NameLetters left = NameLetters::of(a.family, a.given, a.patronymic),
                          right = NameLetters::of(parts[0], parts[1], parts[2]);
        RC_ASSERT(nameHash(left) == nameHash(right));
        RC_PRE(!a.patronymic.isEmpty() || turn == 0);
        RC_ASSERT(compareNames(left, right) == NameAgreement::Agree);
    }));
}

TEST(NameProperties, OneTypingErrorInALongNameIsForgiven) {
    EXPECT_TRUE(rc::check([] {
        const Drawn a = drawn();
        const QString typo = mistyped(a.family, *rc::gen::inRange(0, 4), *rc::gen::inRange(0, 20),
                                      QChar(*rc::gen::inRange(0x430, 0x450)));
        RC_PRE(a.family.size() > 4);
        RC_ASSERT(compareNames(NameLetters::of(a.family, a.given, a.patronymic),
                               NameLetters::of(typo, a.given, a.patronymic)) == NameAgreement::Agree);
    }));
}

TEST(NameProperties, InitialsAgreeWithTheirName) {
    EXPECT_TRUE(rc::check([] {
        const Drawn a = drawn();
        const NameLetters full = NameLetters::of(a.family, a.given, a.patronymic);
        const NameLetters initials = NameLetters::of(a.family, a.given.left(1) + u'.', a.patronymic.left(1));
        RC_ASSERT(compareNames(full, initials) == NameAgreement::Agree);
    }));
}

TEST(NameProperties, CaseAndYoDoNotMatter) {
    EXPECT_TRUE(rc::check([] {
        const Drawn a = drawn();
        const NameLetters shouted =
            NameLetters::of(a.family.toUpper().replace(u'Е', u'Ё'), a.given.toUpper(), a.patronymic.toLower());
        RC_ASSERT(nameHash(shouted) == nameHash(NameLetters::of(a.family, a.given, a.patronymic)));
    }));
}
