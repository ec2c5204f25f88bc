// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/typing.h"

#include <QAbstractButton>
#include <QApplication>
#include <QButtonGroup>
#include <QComboBox>
#include <QListView>
#include <QScrollArea>
#include <QTest>

#include <algorithm>

namespace rs::test {

//! What somebody does at a window with one of two things only: a keyboard, or a mouse (and keys for letters alone).
//! Things are found by their accessible names, or by the text of a button.
class Hands {
public:
    enum class Way { Keyboard, Mouse };
    explicit Hands(Way way) : m_way(way) {}

    [[nodiscard]] bool hasKeys() const { return m_way == Way::Keyboard; }
    void sitAt(QWidget* window) { m_window = window; }

    static QString nameOf(const QWidget* widget) {
        if (!widget->accessibleName().isEmpty()) return widget->accessibleName();
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        return button ? button->text() : QString();
    }
    //! «Start» is also «Start, Friday».
    static bool isNamed(const QWidget* widget, const QString& name) {
        const QString own = nameOf(widget);
        return own == name || own.startsWith(name + QStringLiteral(", "));
    }

    //! Brings the focus to it: by Tab, or by a click. Whether it could be reached.
    bool reach(const QString& name) { return hasKeys() ? walkTo(name) : clickOn(name); }
    //! A button.
    bool press(const QString& name) {
        if (!hasKeys()) return clickOn(name);
        if (!walkTo(name)) return false;
        QTest::keyClick(focus(), Qt::Key_Space);
        QCoreApplication::processEvents();
        return true;
    }
    //! One of several radio buttons, of which Tab knows only one.
    bool pick(const QString& name) {
        if (!hasKeys()) return clickOn(name);
        auto* wanted = qobject_cast<QAbstractButton*>(find(name));
        if (!wanted || !wanted->group()) return false;
        const QList<QAbstractButton*> all = wanted->group()->buttons();
        const bool isThere = std::any_of(all.begin(), all.end(), [&](const QAbstractButton* one) {
            return (!wanted->group()->checkedButton() || one->isChecked()) && walkTo(nameOf(one));
        });
        for (int i = 0; isThere && i < all.size() && focus() != wanted; ++i) QTest::keyClick(focus(), Qt::Key_Right);
        if (focus() == wanted && !wanted->isChecked()) QTest::keyClick(wanted, Qt::Key_Space);
        return wanted->isChecked();
    }
    bool write(const QString& name, const QString& text) {
        if (!reach(name)) return false;
        QTest::keyClick(focus(), Qt::Key_A, Qt::ControlModifier);
        typeText(focus(), text);
        return true;
    }
    //! An entry of a closed list.
    bool choose(const QString& name, const QString& entry) {
        if (!reach(name)) return false;
        auto* box = qobject_cast<QComboBox*>(hasKeys() ? focus() : find(name));
        const int row = box ? box->findText(entry) : -1;
        if (row < 0) return false;
        if (hasKeys()) {
            QTest::keyClick(box, Qt::Key_Home);
            for (int i = 0; i < box->count() && box->currentIndex() != row; ++i) QTest::keyClick(box, Qt::Key_Down);
        } else {
            if (!box->view()->isVisible()) QTest::mouseClick(box, Qt::LeftButton);
            QTest::qWait(QApplication::doubleClickInterval() + 50); // the click that opens a list chooses nothing in it
            const QModelIndex index = box->model()->index(row, box->modelColumn());
            QTest::mouseMove(box->view()->viewport(), box->view()->visualRect(index).center());
            clickRow(*box->view(), index);
        }
        // What was stored before may be read once more before this is.
        return QTest::qWaitFor([&] { return box->currentIndex() == row; });
    }
    static void clickRow(QAbstractItemView& view, const QModelIndex& index) {
        view.scrollTo(index);
        QCoreApplication::processEvents();
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(index).center());
        QCoreApplication::processEvents();
    }
    void keys(Qt::Key key, Qt::KeyboardModifiers held = {}) const {
        QTest::keyClick(focus(), key, held);
        QCoreApplication::processEvents();
    }
    [[nodiscard]] QWidget* focus() const {
        QWidget* focus = QApplication::focusWidget();
        return focus ? focus : m_window;
    }
    [[nodiscard]] QWidget* find(const QString& name) const {
        for (QWidget* one : m_window->window()->findChildren<QWidget*>()) {
            const bool isHere = one->isVisible() && one->isEnabled() && isNamed(one, name);
            if (isHere && one->focusPolicy() != Qt::NoFocus) return one;
        }
        return nullptr;
    }
    [[nodiscard]] QString everything() const {
        QStringList names;
        for (QWidget* one : m_window->window()->findChildren<QWidget*>())
            if (one->isVisible() && one->focusPolicy() != Qt::NoFocus && !nameOf(one).isEmpty()) names << nameOf(one);
        return names.join(QStringLiteral(" | ")) + QStringLiteral("\nWalked: ") +
               m_trail.mid(0, 60).join(QStringLiteral(" > "));
    }

private:
    //! By Tab within a region of the window, by F6 to the next one: a long table keeps Tab to itself.
    bool walkTo(const QString& name) {
        constexpr int regions = 10, farthest = 60;
        m_trail.clear();
        for (int region = 0; region < regions; ++region) {
            for (int i = 0; i < farthest; ++i) {
                if (isNamed(focus(), name)) return true;
                m_trail << nameOf(focus());
                QTest::keyClick(focus(), Qt::Key_Tab);
            }
            QTest::keyClick(focus(), Qt::Key_F6);
        }
        return false;
    }
    bool clickOn(const QString& name) const {
        QWidget* target = find(name);
        if (!target) return false;
        for (QWidget* up = target->parentWidget(); up; up = up->parentWidget()) {
            if (auto* area = qobject_cast<QScrollArea*>(up)) area->ensureWidgetVisible(target);
        }
        QCoreApplication::processEvents();
        QTest::mouseClick(target, Qt::LeftButton);
        QCoreApplication::processEvents();
        return true;
    }

    Way m_way;
    QStringList m_trail;
    QWidget* m_window = nullptr;
};

} // namespace rs::test
