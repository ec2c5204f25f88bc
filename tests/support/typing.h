// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QKeyEvent>
#include <QWidget>

namespace rs::test {

//! Types text of any alphabet as a keyboard would (QTest::keyClicks knows ASCII only). The keys go to widget, or to
//! whatever has the focus in its window after a letter has opened an editor.
inline void typeText(QWidget* widget, const QString& text) {
    for (const QChar c : text) {
        QWidget* focus = widget->isVisible() ? widget->window()->focusWidget() : nullptr;
        QWidget* target = focus && (focus == widget || widget->isAncestorOf(focus)) ? focus : widget;
        for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent event(type, c.toUpper().unicode(), Qt::NoModifier, QString(c));
            QApplication::sendEvent(target, &event);
        }
    }
}

} // namespace rs::test
