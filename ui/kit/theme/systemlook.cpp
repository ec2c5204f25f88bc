// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/theme/systemlook.h"

#include "kit/theme/contrast.h"

#include <QApplication>
#include <QSettings>

#ifdef RS_HAVE_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusReply>
#include <QDBusVariant>
#endif

namespace rs::kit::theme {

using namespace Qt::StringLiterals;

namespace {

#ifdef RS_HAVE_DBUS
constexpr int portalPatienceMs = 200; // the window must not wait for a desktop that does not answer

std::optional<bool> portalSaysDark() {
    // Without a bus address Qt would try to start a bus of its own.
    if (qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS")) return std::nullopt;
    QDBusMessage question =
        QDBusMessage::createMethodCall(u"org.freedesktop.portal.Desktop"_s, u"/org/freedesktop/portal/desktop"_s,
                                       u"org.freedesktop.portal.Settings"_s, u"Read"_s);
    question << u"org.freedesktop.appearance"_s << u"color-scheme"_s;
    const QDBusReply<QVariant> reply = QDBusConnection::sessionBus().call(question, QDBus::Block, portalPatienceMs);
    if (!reply.isValid()) return std::nullopt;
    QVariant value = reply.value();
    if (value.canConvert<QDBusVariant>()) value = value.value<QDBusVariant>().variant();
    const uint wish = value.toUInt(); // 0 no wish, 1 dark, 2 light
    return wish == 0 ? std::nullopt : std::optional(wish == 1);
}
#else
std::optional<bool> portalSaysDark() { return std::nullopt; }
#endif

std::optional<bool> registrySaysDark() {
#ifdef Q_OS_WIN
    const QSettings registry(u"HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize"_s,
                             QSettings::NativeFormat);
    if (registry.contains(u"AppsUseLightTheme"_s)) return registry.value(u"AppsUseLightTheme"_s).toInt() == 0;
#endif
    return std::nullopt;
}

} // namespace

std::optional<Scheme> desktopScheme() {
    // Without a palette of ours this is the system's. High contrast is worth more than light or dark.
    if (const QPalette system = QApplication::palette(); system.resolveMask() == 0 && isHighContrast(system))
        return Scheme::HighContrast;
    if (const auto dark = registrySaysDark()) return *dark ? Scheme::Dark : Scheme::Light;
    if (const auto dark = portalSaysDark()) return *dark ? Scheme::Dark : Scheme::Light;
    const QPalette palette = QApplication::palette();
    if (palette.resolveMask() != 0) return std::nullopt;
    return palette.color(QPalette::Window).lightness() < 128 ? Scheme::Dark : Scheme::Light;
}

bool desktopHasOwnStyle() {
    return qEnvironmentVariable("XDG_CURRENT_DESKTOP").contains(u"KDE"_s, Qt::CaseInsensitive);
}

} // namespace rs::kit::theme
