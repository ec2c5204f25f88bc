// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/theme/theme.h"
#include "kit/translator.h"
#include "support/teststore.h"
#include "tables/recordtable.h"

#include <QKeyEvent>
#include <QSettings>
#include <QTest>

namespace rs::test {

//! Ten participants of one school in a table on the screen, in English.
class TableFixture : public testing::Test {
protected:
    void SetUp() override {
        QSettings().clear();
        translator.setLanguage(base::Language::English);
        school = store.addSchool();
        store.addParticipants(school, 10);
        table = std::make_unique<tables::RecordTable>(store.workspace(), domain::entity(u"participant"));
        table->resize(1200, 600);
        table->open(school);
        table->show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(table.get()));
        ASSERT_TRUE(waitUntil([&] { return settled(10); }));
    }
    bool settled(int rows) const { return table->model().recordCount() == rows && table->model().rows().isComplete(); }
    int column(QStringView key) const { return table->model().columns().indexOf(key); }
    QModelIndex at(int row, QStringView key) const { return table->model().index(row, column(key)); }
    QString text(int row, QStringView key) const { return at(row, key).data().toString(); }
    void stand(int row, QStringView key) {
        table->grid().setFocus();
        table->grid().setCurrentIndex(at(row, key));
    }
    void select(int first, int last) {
        auto& grid = table->grid();
        grid.selectionModel()->select(QItemSelection(at(first, u"family_name"), at(last, u"family_name")),
                                      QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    //! To the editor that is open, or to the grid.
    void key(int code, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(receiver(), Qt::Key(code), modifiers);
    }
    //! As a keyboard of any layout types: the first letter may open an editor that gets the rest.
    void type(const QString& words) {
        for (const QChar letter : words) typeInto(receiver(), letter);
    }
    static void typeInto(QWidget* widget, const QString& words) {
        for (const QChar letter : words) {
            QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, letter);
            QKeyEvent release(QEvent::KeyRelease, 0, Qt::NoModifier, letter);
            QCoreApplication::sendEvent(widget, &press);
            QCoreApplication::sendEvent(widget, &release);
        }
    }
    QWidget* receiver() const {
        QWidget* editor = table->grid().openedEditor();
        if (!editor) return &table->grid();
        return editor->focusProxy() ? editor->focusProxy() : editor;
    }
    void undo() { waitFor(store.workspace().undo()); }

    kit::Translator translator;
    TestStore store;
    base::Id school;
    std::unique_ptr<tables::RecordTable> table;
};

} // namespace rs::test
