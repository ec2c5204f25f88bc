// SPDX-License-Identifier: GPL-3.0-or-later
// What a school costs: planned, actual, who pays, and the sums below.
#include "tables/costspage.h"

#include "kit/theme/theme.h"
#include "kit/translator.h"
#include "support/teststore.h"

#include <QLabel>
#include <QLocale>
#include <QSettings>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rs;

namespace {

class CostsPageTest : public testing::Test {
protected:
    void SetUp() override {
        QSettings().clear();
        translator.setLanguage(base::Language::English);
        school = store.addSchool();
        addCost(u"Rent"_s, 58'500, 63'180.5, u"Ministry"_s);
        addCost(u"Coffee"_s, 38'000, 34'200, u"Institute"_s);
        addCost(u"Printing"_s, 15'600, {}, u"institute"_s);
        addCost(u"Flowers"_s, {}, 700, {});
        page = std::make_unique<tables::CostsPage>(store.workspace());
        page->resize(1000, 600);
        page->open(school);
        page->show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(page.get()));
        ASSERT_TRUE(waitForSums(4, 112'100));
        ASSERT_TRUE(test::waitUntil([&] { return page->table().model().recordCount() == 4; }));
    }

    void addCost(const QString& title, const QVariant& planned, const QVariant& actual, const QString& payer) {
        domain::Record cost(domain::entity(u"cost"), base::newId());
        cost.set(u"event_id", QVariant::fromValue(school)).set(u"title", title);
        if (planned.isValid()) cost.set(u"planned", planned.toDouble());
        if (actual.isValid()) cost.set(u"actual", actual.toDouble());
        if (!payer.isEmpty()) cost.set(u"payer", payer);
        store.add({cost});
    }
    bool waitForSums(int lines, double planned) {
        return test::waitUntil([&] { return page->sums().all.lines == lines && page->sums().all.planned == planned; });
    }
    //! All words of the sums, line by line.
    [[nodiscard]] QStringList words() const {
        QStringList all;
        for (const QLabel* label : page->findChildren<QLabel*>()) {
            if (label->isVisible() && !label->text().isEmpty()) all << label->text();
        }
        return all;
    }
    [[nodiscard]] static QString amount(double value, int digits = 0) { return QLocale().toString(value, 'f', digits); }
    QModelIndex at(QStringView title, QStringView key) const {
        const auto& model = page->table().model();
        for (int row = 0; row < model.recordCount(); ++row) {
            if (model.index(row, model.columns().indexOf(u"title")).data().toString() == title)
                return model.index(row, model.columns().indexOf(key));
        }
        return {};
    }
    //! Types over the cell and commits with Enter.
    void typeOver(const QModelIndex& cell, const QString& text) {
        auto& grid = page->table().grid();
        grid.setFocus();
        grid.setCurrentIndex(cell);
        for (const QChar letter : text) {
            QWidget* editor = grid.openedEditor();
            QWidget* target = !editor ? &grid : editor->focusProxy() ? editor->focusProxy() : editor;
            QTest::keyClick(target, letter.toLatin1());
        }
        QWidget* editor = grid.openedEditor();
        ASSERT_TRUE(editor);
        QTest::keyClick(editor->focusProxy() ? editor->focusProxy() : editor, Qt::Key_Return);
    }

    kit::Translator translator;
    test::TestStore store;
    base::Id school;
    std::unique_ptr<tables::CostsPage> page;
};

} // namespace

TEST_F(CostsPageTest, SumsStandByPayerAndAltogether) {
    const services::CostSums& sums = page->sums();
    EXPECT_EQ(sums.payers.size(), 3) << "a payer is the same in small letters";
    EXPECT_EQ(sums.all.actual, 98'080.5);
    const QStringList shown = words();
    for (const QString& part : {u"Who pays"_s, u"Planned"_s, u"Actual"_s, u"Left"_s, u"Ministry"_s, u"Institute"_s,
                                u"nobody named"_s, u"Altogether"_s, amount(53'600), amount(112'100),
                                amount(98'080.5, 2), amount(14'019.5, 2), amount(-4'680.5, 2)})
        EXPECT_TRUE(shown.contains(part)) << part.toStdString();
}

TEST_F(CostsPageTest, AmountsAreTypedByKeysAndOneUndoTakesThemBack) {
    typeOver(at(u"Rent", u"planned"), u"60000"_s);
    EXPECT_TRUE(waitForSums(4, 113'600));
    EXPECT_TRUE(words().contains(amount(113'600)));
    test::waitFor(store.workspace().undo());
    EXPECT_TRUE(waitForSums(4, 112'100)) << "the sums follow";
    test::waitFor(store.workspace().redo());
    EXPECT_TRUE(waitForSums(4, 113'600));
}

TEST_F(CostsPageTest, ADeletedLineLeavesTheSums) {
    auto& grid = page->table().grid();
    grid.setFocus();
    grid.setCurrentIndex(at(u"Rent", u"title"));
    QTest::keyClick(&grid, Qt::Key_Delete, Qt::ControlModifier);
    EXPECT_TRUE(waitForSums(3, 53'600));
    test::waitFor(store.workspace().undo());
    EXPECT_TRUE(waitForSums(4, 112'100));
}

TEST_F(CostsPageTest, BothLanguagesAreCompleteAndSwitchWhileOpen) {
    translator.setLanguage(base::Language::Russian);
    ASSERT_TRUE(test::waitUntil([&] { return words().contains(u"Всего"_s); }));
    const QStringList shown = words();
    for (const QString& part :
         {u"Расходы"_s, u"Кто платит"_s, u"План"_s, u"Факт"_s, u"Остаток"_s, u"Всего"_s, amount(112'100)})
        EXPECT_TRUE(shown.contains(part)) << part.toStdString();
    const auto& model = page->table().model();
    EXPECT_EQ(model.headerData(model.columns().indexOf(u"title"), Qt::Horizontal, Qt::DisplayRole).toString(),
              u"На что"_s);
    for (const QString& part : {u"Altogether"_s, u"Who pays"_s}) EXPECT_FALSE(shown.contains(part));
}

TEST_F(CostsPageTest, ASchoolWithoutCostsShowsNoSums) {
    const base::Id other = store.addSchool(u"Другая школа"_s);
    page->open(other);
    EXPECT_TRUE(waitForSums(0, 0));
    EXPECT_FALSE(words().contains(u"Altogether"_s));
}
