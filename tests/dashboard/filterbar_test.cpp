// SPDX-License-Identifier: GPL-3.0-or-later
#include "boardfixture.h"

#include "kit/dateedit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

namespace rs::test {

using namespace Qt::StringLiterals;
using dashboard::FilterBar;
using dashboard::Period;

namespace {

class Filters : public testing::Test {
protected:
    void SetUp() override {
        QSettings().clear();
        m_translator.setLanguage(base::Language::English);
    }
    static services::ImpactChoices choices() {
        services::ImpactChoices choices;
        choices.projects = {{base::toText(base::newId()), u"Региональная школа"_s}};
        choices.regions = {u"RU-TVE"_s, u"RU-KYA"_s};
        choices.topics = {u"Чтение"_s, u"Ёлки"_s, u"Игра"_s};
        choices.first = QDate(m_year - 4, 2, 1);
        choices.last = QDate(m_year, 5, 1);
        return choices;
    }
    static void take(QComboBox* box, const QString& data) {
        const int index = box->findData(data);
        ASSERT_GE(index, 0) << data.toStdString();
        box->setCurrentIndex(index);
        Q_EMIT box->activated(index);
    }
    static inline const int m_year = QDate::currentDate().year();
    kit::Translator m_translator;
};

} // namespace

TEST_F(Filters, OpensOnTheYearThatRunsWithTheOneBefore) {
    const FilterBar bar;
    EXPECT_EQ(bar.filter().from, QDate(m_year, 1, 1));
    EXPECT_EQ(bar.filter().to, QDate(m_year, 12, 31));
    ASSERT_TRUE(bar.compared());
    EXPECT_EQ(bar.compared()->from, QDate(m_year - 1, 1, 1));
    EXPECT_EQ(bar.comparedName(), QString::number(m_year - 1));
    EXPECT_EQ(bar.compareBox()->text(), u"Compare with %1"_s.arg(m_year - 1));
}

TEST_F(Filters, EveryChoiceGoesIntoTheFilterAndIsKept) {
    {
        FilterBar bar;
        bar.setChoices(choices(), services::builtInRegions());
        QSignalSpy changes(&bar, &FilterBar::changed);
        take(bar.box(FilterBar::Region), u"RU-KYA"_s);
        take(bar.box(FilterBar::Topic), u"Игра"_s);
        take(bar.box(FilterBar::Format), u"online"_s);
        take(bar.box(FilterBar::Level), u"advanced"_s);
        take(bar.periodBox(), u"last"_s);
        EXPECT_EQ(changes.count(), 5);
        take(bar.periodBox(), u"last"_s);
        EXPECT_EQ(changes.count(), 5) << "nothing new";
        bar.compareBox()->click();
        EXPECT_FALSE(bar.compared());
    }
    const FilterBar next; // without choices yet
    const impact::Filter filter = next.filter();
    EXPECT_EQ(filter.region, u"RU-KYA"_s);
    EXPECT_EQ(filter.topic, u"Игра"_s);
    EXPECT_EQ(filter.format, u"online"_s);
    EXPECT_EQ(filter.level, u"advanced"_s);
    EXPECT_EQ(filter.from, QDate(m_year - 1, 1, 1));
    EXPECT_FALSE(next.compared());
    EXPECT_EQ(next.box(FilterBar::Format)->currentText(), u"Online"_s);
}

TEST_F(Filters, OffersYearsThatWereAndNamesInTheirOrder) {
    FilterBar bar;
    bar.setChoices(choices(), services::builtInRegions());
    QStringList periods;
    for (int i = 0; i < bar.periodBox()->count(); ++i) periods << bar.periodBox()->itemData(i).toString();
    EXPECT_EQ(periods, (QStringList{u"this"_s, u"last"_s, QString::number(m_year - 2), QString::number(m_year - 3),
                                    QString::number(m_year - 4), u"all"_s, u"own"_s}));
    EXPECT_EQ(bar.box(FilterBar::Region)->itemText(1), u"Krasnoyarsk Krai"_s);
    m_translator.setLanguage(base::Language::Russian);
    QCoreApplication::processEvents();
    EXPECT_EQ(bar.box(FilterBar::Region)->itemText(1), u"Красноярский край"_s);
    EXPECT_EQ(bar.box(FilterBar::Region)->itemText(0), u"Все регионы"_s);
    EXPECT_EQ(bar.periodBox()->itemText(0), u"%1 год"_s.arg(m_year));
}

TEST_F(Filters, OwnDaysAreTypedInAnyOrder) {
    FilterBar bar;
    bar.setChoices(choices(), services::builtInRegions());
    EXPECT_TRUE(bar.fromEdit()->isHidden());
    take(bar.periodBox(), u"own"_s);
    EXPECT_FALSE(bar.fromEdit()->isHidden());
    EXPECT_EQ(bar.filter().from, QDate(m_year, 1, 1)) << "what was shown is where one begins";
    bar.fromEdit()->setText(u"05/03/2024"_s);
    Q_EMIT bar.fromEdit()->line()->editingFinished();
    bar.toEdit()->setText(u"02/01/2024"_s);
    Q_EMIT bar.toEdit()->line()->editingFinished();
    EXPECT_EQ(bar.filter().from, QDate(2024, 2, 1));
    EXPECT_EQ(bar.filter().to, QDate(2024, 5, 3));
    EXPECT_EQ(bar.compared()->from, QDate(2023, 2, 1));
    bar.toEdit()->setText({});
    Q_EMIT bar.toEdit()->line()->editingFinished();
    EXPECT_FALSE(bar.filter().to.isValid());
    EXPECT_FALSE(bar.compareBox()->isEnabled()) << "nothing is as long as what has no end";
}

TEST_F(Filters, StandOnOneLine) {
    FilterBar bar;
    bar.setChoices(choices(), services::builtInRegions());
    bar.resize(1400, 40);
    bar.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&bar));
    const int middle = bar.periodBox()->geometry().center().y();
    EXPECT_NEAR(bar.compareBox()->geometry().center().y(), middle, 1);
    for (int i = 0; i < FilterBar::fieldCount; ++i)
        EXPECT_EQ(bar.box(FilterBar::Field(i))->geometry().center().y(), middle);
}

TEST_F(Filters, PeriodsComeBackFromTheirCodes) {
    for (const Period& period :
         {Period{}, Period{Period::Kind::LastYear}, Period{Period::Kind::Year, 2021}, Period::wholeTime(),
          Period{Period::Kind::Own, 0, {2024, 2, 1}, {2024, 5, 3}}, Period{Period::Kind::Own, 0, {2024, 2, 1}, {}}})
        EXPECT_EQ(Period::fromCode(period.code()), period) << period.code().toStdString();
    EXPECT_EQ(Period::fromCode(u"nonsense"_s), Period{});
}

} // namespace rs::test
