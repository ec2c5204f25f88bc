// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/comparemodel.h"
#include "review/likeness.h"
#include "review/pairsmodel.h"
#include "review/resolvedmodel.h"
#include "support/people.h"

namespace {

using namespace Qt::StringLiterals;
using namespace rs;
using domain::DuplicateReason;
using review::CompareModel;
using review::PairsModel;
using services::CardSide;
using Fail = QAbstractItemModelTester::FailureReportingMode;

class ReviewModelsTest : public test::PeopleTest {
protected:
    void SetUp() override { m_translator.setLanguage(base::Language::Russian); }
    static services::DuplicateCandidate pair(const base::Id& a, const base::Id& b, domain::DuplicateReasons reasons) {
        return {services::duplicatePair(a, b), a, b, reasons};
    }
    kit::Translator m_translator;
};

TEST_F(ReviewModelsTest, PairsStandTheSurestFirst) {
    const base::Id a = addPerson(u"Жарикова"_s), b = addPerson(u"Жаркова"_s), c = addPerson(u"Жарикова"_s);
    PairsModel model(workspace());
    const QAbstractItemModelTester tester(&model, Fail::Fatal);
    model.setPairs({pair(a, b, DuplicateReason::SimilarName | DuplicateReason::SamePlace),
                    pair(a, c, DuplicateReason::SameName | DuplicateReason::SameEmail)});
    EXPECT_EQ(model.pair(0).b, c);
    EXPECT_EQ(model.index(0).data(), u"Жарикова Нелли Ринатовна"_s) << "one name is said once";
    EXPECT_EQ(model.index(0).data(PairsModel::ReasonRole), u"та же почта, то же имя"_s);
    EXPECT_EQ(model.index(1).data(), u"Жарикова Нелли Ринатовна и Жаркова Нелли Ринатовна"_s);
    EXPECT_EQ(model.rowOf(b, a), 1);
    EXPECT_EQ(model.addPair(pair(b, a, {})), 1);
    EXPECT_EQ(model.addPair(pair(b, c, {})), 0);
    model.removeCard(a);
    ASSERT_EQ(model.rowCount(), 1);
    EXPECT_EQ(model.pair(0).b, c);
}

TEST_F(ReviewModelsTest, LikenessIsToldInWords) {
    EXPECT_EQ(review::likenessWords(DuplicateReason::SameName | DuplicateReason::SamePhone),
              u"Почти наверняка один человек");
    EXPECT_EQ(review::likenessWords(DuplicateReason::SimilarName | DuplicateReason::SameEmail),
              u"Вероятно, один человек");
    EXPECT_EQ(review::likenessWords(DuplicateReason::SimilarName | DuplicateReason::SamePlace),
              u"Возможно, один человек");
}

TEST_F(ReviewModelsTest, ComparesAndPreviews) {
    const base::Id a = addPerson(u"Жарикова"_s, {{u"email"_s, u"a@example.org"_s}, {u"city"_s, u"Ачинск"_s}});
    const base::Id b = addPerson(u"Жаркова"_s, {{u"email"_s, u"b@example.org"_s}});
    models::CellText text(workspace());
    CompareModel model(text);
    const QAbstractItemModelTester tester(&model, Fail::Fatal);
    EXPECT_FALSE(model.isDecided());
    const domain::Entity& person = domain::entity(u"person");
    model.setCards(reader().get(person, a).value(), reader().get(person, b).value());
    const auto rowOf = [&](const QString& label) {
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.index(row, CompareModel::Field).data() == label) return row;
        }
        return -1;
    };
    const int family = rowOf(u"Фамилия"_s), mail = rowOf(u"Электронная почта"_s), city = rowOf(u"Город"_s);
    ASSERT_GE(std::min({family, mail, city}), 0);
    EXPECT_EQ(model.undecided(), 2);
    EXPECT_EQ(model.index(family, CompareModel::Merged).data(), u"выберите"_s);
    EXPECT_FALSE(model.index(city, CompareModel::First).data(CompareModel::ChoiceRole).isValid());
    model.choose(family, CardSide::Both);
    EXPECT_EQ(model.undecided(), 2) << "two family names are a contradiction";
    model.choose(family, CardSide::Second);
    model.choose(mail, CardSide::Both);
    EXPECT_TRUE(model.isDecided());
    EXPECT_EQ(model.index(family, CompareModel::Merged).data(), u"Жаркова"_s);
    EXPECT_EQ(model.index(mail, CompareModel::Merged).data(), u"a@example.org"_s);
    EXPECT_TRUE(model.index(mail, CompareModel::Second).data(CompareModel::BothRole).toBool());
    model.chooseAll(CardSide::First);
    EXPECT_EQ(model.index(family, CompareModel::Merged).data(), u"Жарикова"_s);
    model.clear();
    EXPECT_EQ(model.rowCount(), 0);
}

TEST_F(ReviewModelsTest, DecisionsReadAsWords) {
    review::ResolvedModel model;
    const QAbstractItemModelTester tester(&model, Fail::Fatal);
    services::ReviewDecision merged, different;
    merged.first = merged.second = u"Жарикова Нелли"_s;
    merged.by = u"Т. К."_s;
    different.kind = services::ReviewDecision::Kind::Different;
    different.first = u"Жарикова Нелли"_s;
    different.second = u"Жарикова Ольга"_s;
    model.setDecisions({merged, different});
    EXPECT_EQ(model.index(0, review::ResolvedModel::Decision).data(), u"Объединение"_s);
    EXPECT_EQ(model.index(0, review::ResolvedModel::People).data(), u"Жарикова Нелли"_s);
    EXPECT_EQ(model.index(0, review::ResolvedModel::Who).data(), u"Т. К."_s);
    EXPECT_EQ(model.index(1, review::ResolvedModel::People).data(), u"Жарикова Нелли и Жарикова Ольга"_s);
}

} // namespace
