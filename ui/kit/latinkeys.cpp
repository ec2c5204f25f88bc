// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/latinkeys.h"

#include "kit/layoutfold.h"

#include <QApplication>
#include <QKeyEvent>

QT_BEGIN_NAMESPACE
// Public by way of the header of Qt Test, and the only public way to ask for a shortcut: true if one was found and run.
Q_GUI_EXPORT bool qt_sendShortcutOverrideEvent(QObject* o, ulong timestamp, int k, Qt::KeyboardModifiers mods,
                                               const QString& text, bool autorep, ushort count);
QT_END_NAMESPACE

namespace rs::kit {

LatinKeys::LatinKeys(QObject* parent) : QObject(parent) { qApp->installEventFilter(this); }

bool LatinKeys::eventFilter(QObject* watched, QEvent* event) {
    // Shortcuts come before key presses: what arrives here is no shortcut as it stands.
    const bool ours = event->type() == QEvent::KeyPress && (watched->isWidgetType() || watched->isWindowType());
    return ours && press(watched, static_cast<QKeyEvent*>(event));
}

bool LatinKeys::press(QObject* watched, QKeyEvent* event) {
    const bool control = event->modifiers() & Qt::ControlModifier, alt = event->modifiers() & Qt::AltModifier;
    if ((!control && !alt) || event->key() > 0xffff) return false;
    const QChar sign = latinOnSameKey(QChar(char16_t(event->key())));
    if (sign.isNull()) return false;
    const int key = sign.toUpper().unicode();
    if (qt_sendShortcutOverrideEvent(watched, event->timestamp(), key, event->modifiers(), {}, event->isAutoRepeat(),
                                     1)) {
        event->accept();
        return true;
    }
    if (!control) return false; // Alt and a letter may be the mnemonic of an open menu
    QKeyEvent latin(QEvent::KeyPress, key, event->modifiers(), QString(), event->isAutoRepeat());
    latin.setTimestamp(event->timestamp());
    QCoreApplication::sendEvent(watched, &latin);
    event->setAccepted(latin.isAccepted());
    return true;
}

} // namespace rs::kit
