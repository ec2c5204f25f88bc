// SPDX-License-Identifier: GPL-3.0-or-later
// import feedback, as the contract of the command line says.
#include "cliprocess.h"

namespace {

using namespace Qt::StringLiterals;

class CliFeedbackTest : public rs::test::CliTest {
protected:
    QString form() const {
        return write(u"form.csv"_s, "Timestamp,\"Насколько полезно, 1-5?\",Would you recommend us?\n"
                                    "2027-03-15 10:00:00,5,10\n2027-03-15 10:01:00,4,6\n2027-03-15 10:02:00,4,9\n"
                                    "2027-03-15 10:03:00,5,9\n2027-03-15 10:04:00,4,22\n");
    }
};

TEST_F(CliFeedbackTest, SaysRowsAnswersQuestionsScoreAndWhatIsWrong) {
    const QString school = makeSchool();
    const QJsonObject said = done({u"import"_s, u"feedback"_s, form(), u"--school"_s, school}).object();
    EXPECT_EQ(said.value(u"rows"_s).toInt(), 5);
    EXPECT_EQ(said.value(u"responses"_s).toInt(), 4);
    EXPECT_EQ(said.value(u"questions"_s).toInt(), 2);
    EXPECT_DOUBLE_EQ(said.value(u"recommendation"_s).toDouble(), 50.0);
    const QJsonArray rejected = said.value(u"rejected"_s).toArray();
    ASSERT_EQ(rejected.size(), 1);
    EXPECT_EQ(rejected[0][u"line"_s].toInt(), 6);
    EXPECT_TRUE(rejected[0][u"reason"_s].toString().contains(u"22"_s));
    EXPECT_EQ(done({u"record"_s, u"list"_s, u"response"_s, u"--school"_s, school}).array().size(), 4);
    EXPECT_DOUBLE_EQ(done({u"stats"_s}).object().value(u"recommendation"_s).toDouble(), 50.0);
    done({u"undo"_s});
    EXPECT_EQ(done({u"record"_s, u"list"_s, u"question"_s, u"--school"_s, school}).array().size(), 0);
}

TEST_F(CliFeedbackTest, NoRecommendationIsNull) {
    const QString school = makeSchool();
    const QString file = write(u"f.csv"_s, "Gender,Age\nMale,30-44\nFemale,18-29\nMale,30-44\nFemale,18-29\n");
    const QJsonObject said = done({u"import"_s, u"feedback"_s, file, u"--school"_s, school}).object();
    EXPECT_TRUE(said.value(u"recommendation"_s).isNull());
    EXPECT_EQ(said.value(u"responses"_s).toInt(), 4) << "forms without a name may be alike";
}

TEST_F(CliFeedbackTest, ADryRunAndARefusalChangeNothing) {
    const QString school = makeSchool();
    EXPECT_EQ(done({u"import"_s, u"feedback"_s, form(), u"--school"_s, school, u"--dry-run"_s})
                  .object()
                  .value(u"responses"_s)
                  .toInt(),
              4);
    EXPECT_EQ(done({u"record"_s, u"list"_s, u"response"_s, u"--school"_s, school}).array().size(), 0);
    EXPECT_EQ(json({u"import"_s, u"feedback"_s, file(u"none.csv"_s), u"--school"_s, school}).code, 1);
    EXPECT_EQ(json({u"import"_s, u"feedback"_s, form()}).code, 2);
    EXPECT_EQ(json({u"import"_s, u"feedback"_s, form(), u"--school"_s, u"Нет такой"_s}).code, 1);
}

} // namespace
