// SPDX-License-Identifier: GPL-3.0-or-later
// Steps 6 and 7: who comes, and what they say afterwards.
#include "plan/wholeschool.h"

#include "plan/planpage.h"
#include "plan/taskpanel.h"

namespace rs::test {

using namespace Qt::StringLiterals;

void WholeSchool::planAudience() {
    showStep(6);
    write(u"Registration opens"_s, u"01.10.2026 10:00"_s);
    write(u"Registration closes"_s, u"10.03.2027 18:00"_s);
    write(u"Capacity"_s, u"60"_s);
    write(u"Text of the consent"_s, u"Согласие на обработку данных"_s);
    leave();
    for (const QString& code : {u"registration_opens"_s, u"registration_closes"_s, u"capacity"_s, u"consent_text"_s})
        EXPECT_TRUE(isFilled(6, code)) << code.toStdString();
}

void WholeSchool::planFeedback() {
    showStep(7);
    RS_BY_HAND(press(u"Take the template for a school"_s));
    EXPECT_TRUE(isFilled(7, u"questionnaire"_s));
    EXPECT_GE(page->tasks()->rows().size(), 3) << "nobody is reminded to ask again";
}

} // namespace rs::test
