// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/registry.h"
#include "person/historymodel.h"
#include "person/rolesmodel.h"
#include "support/people.h"

#include <QAbstractItemModelTester>

namespace {

using namespace Qt::StringLiterals;
using namespace rs;
using person::HistoryModel;
using person::RolesModel;

class PersonModelsTest : public test::PeopleTest {
protected:
    void SetUp() override { m_translator.setLanguage(base::Language::Russian); }
    kit::Translator m_translator;
};

TEST_F(PersonModelsTest, RolesReadAsWords) {
    models::CellText text(workspace());
    RolesModel model(text);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const qint64 start = 1'804'982'400'000; // 14 March 2027, 7:00 in Krasnoyarsk
    const base::Id school = base::newId();
    const auto role = [&](const char* table, const QString& what, const QString& state) {
        return services::PersonRole{&domain::entity(QLatin1String(table)),
                                    base::newId(),
                                    school,
                                    u"Кедр"_s,
                                    u"Asia/Krasnoyarsk"_s,
                                    start,
                                    start + 86'400'000,
                                    what,
                                    state,
                                    u"15"_s};
    };
    model.setRoles({role("participant", {}, u"attended"_s), role("speaker", u"Опыты"_s, u"invited"_s),
                    role("team_member", u"leader"_s, {})});
    const auto cell = [&](int row, int column) { return model.index(row, column).data().toString(); };
    EXPECT_EQ(cell(0, RolesModel::School), u"Кедр");
    EXPECT_EQ(cell(0, RolesModel::When), u"14.03.2027 – 15.03.2027");
    EXPECT_EQ(cell(0, RolesModel::Role), u"Участник");
    EXPECT_EQ(cell(0, RolesModel::State), u"На месте");
    EXPECT_EQ(cell(1, RolesModel::Role), u"Спикер: Опыты");
    EXPECT_EQ(cell(2, RolesModel::Role), u"Руководитель");
    EXPECT_TRUE(cell(2, RolesModel::State).isEmpty());
    EXPECT_EQ(model.headerData(RolesModel::State, Qt::Horizontal, Qt::DisplayRole), u"Статус"_s);
    model.setRoles({});
    EXPECT_EQ(model.rowCount(), 0);
}

TEST_F(PersonModelsTest, HistoryReadsAsWords) {
    models::CellText text(workspace());
    HistoryModel model(text);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const domain::Entity &person = domain::entity(u"person"), &consent = domain::entity(u"consent");
    const qint64 at = 1'804'982'400'000;
    model.setHistory({{&person, person.field(u"phone"), {}, at, u"Т. К."_s, u"+79000000001"_s, u"+79000000002"_s},
                      {&consent, consent.field(u"given_at"), u"mailing"_s, at, u"Т. К."_s, {}, at},
                      {&person, nullptr, {}, at, u"Т. К."_s, {}, QVariant::fromValue(base::newId())}});
    const auto cell = [&](int row, int column) { return model.index(row, column).data().toString(); };
    EXPECT_EQ(cell(0, HistoryModel::Field), u"Телефон");
    EXPECT_EQ(cell(0, HistoryModel::From), u"+7 900 000-00-01");
    EXPECT_EQ(cell(0, HistoryModel::To), u"+7 900 000-00-02");
    EXPECT_EQ(cell(0, HistoryModel::Who), u"Т. К.");
    EXPECT_TRUE(cell(1, HistoryModel::Field).contains(u':'));
    EXPECT_EQ(cell(2, HistoryModel::Field), u"Карточка");
    EXPECT_EQ(cell(2, HistoryModel::To), u"есть");
    EXPECT_TRUE(cell(2, HistoryModel::From).isEmpty());
    m_translator.setLanguage(base::Language::English);
    EXPECT_EQ(model.index(0, HistoryModel::Field).data(), u"Phone"_s);
}

} // namespace
