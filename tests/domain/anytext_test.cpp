// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/contacts.h"
#include "domain/dates.h"
#include "domain/duplicates.h"
#include "domain/personname.h"
#include "domain/place.h"
#include "domain/regions.h"
#include "domain/words.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <algorithm>

using namespace rs::domain;

namespace {

//! Texts of the characters that the readers take apart by.
QString anyText() {
    static const QString alphabet = QStringLiteral("аЯёb Z09 .,;:/|()[]<>«»\"'№@+-–_?!\n\t=%#x\u00a0\u0301\ufe0f") +
                                    QChar(0xd83d) + QChar(0xde00) + QChar(0);
    const auto picks = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, int(alphabet.size())));
    QString text;
    for (const int pick : picks) text += alphabet.at(pick);
    return text;
}

} // namespace

TEST(AnyText, IsReadByEveryReader) {
    const Regions regions({{QStringLiteral("X-1"), QStringLiteral("Тульская область")}});
    EXPECT_TRUE(rc::check([&] {
        const QString text = anyText();
        const EmailReading email = readEmail(text);
        RC_ASSERT(email.email.isEmpty() == (email.problem != EmailProblem::None));
        const PhoneReading phone = readPhone(text);
        RC_ASSERT(phone.phone.isEmpty() == (phone.problem != PhoneProblem::None));
        const DateReading date = readDate(text, DateOrder::DayFirst);
        RC_ASSERT(!date.ok() || date.date.isValid());
        const PersonName name = splitName(text);
        const NameLetters letters = NameLetters::of(name.family, name.given, name.patronymic);
        RC_ASSERT(compareNames(letters, letters) != NameAgreement::Contradict);
        RC_ASSERT(readConsent(text) == readConsent(text));
        (void)readStatus(text);
        (void)readSessionKind(text);
        (void)consentPurposeOf(text);
        (void)cityName(text);
        (void)splitPlace(text, regions);
        (void)regions.find(text);
    }));
}

TEST(AnyText, ANameKeepsAllItsLetters) {
    EXPECT_TRUE(rc::check([] {
        const QString text = anyText();
        const auto letters = [](const QString& of) {
            QString kept;
            for (const QChar c : of.toLower()) {
                if (c.isLetterOrNumber()) kept += c;
            }
            std::sort(kept.begin(), kept.end());
            return kept;
        };
        const PersonName name = splitName(text);
        // Brackets that say the name again may go: every letter is still there, if fewer times.
        const QString all = letters(name.family + name.given + name.patronymic + name.rest);
        for (const QChar c : letters(text)) RC_ASSERT(all.contains(c));
    }));
}
