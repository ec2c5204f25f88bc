// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/theme/systemlook.h"

#include <QApplication>
#include <QSettings>
#include <QStyle>
#include <optional>

#ifdef RS_HAVE_DBUS
#include <QDBusConnection>
#include <QDBusInterface>
#include <QDBusReply>
#include <QDBusVariant>
#endif

namespace rs::kit::theme {

using namespace Qt::StringLiterals;

namespace {

#ifdef RS_HAVE_DBUS
constexpr int portalPatienceMs = 200; // the window must not wait for a desktop that does not answer

std::optional<bool> portalSaysDark()
{
    // Without a bus address Qt would try to start a bus of its own.
    if (qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS")) return std::nullopt;
    QDBusInterface portal(u"org.freedesktop.portal.Desktop"_s, u"/org/freedesktop/portal/desktop"_s,
                          u"org.freedesktop.portal.Settings"_s);
    if (!portal.isValid()) return std::nullopt;
    portal.setTimeout(portalPatienceMs);
    const QDBusReply<QVariant> reply = portal.call(u"Read"_s, u"org.freedesktop.appearance"_s, u"color-scheme"_s);
    if (!reply.isValid()) return std::nullopt;
    QVariant value = reply.value();
    if (value.canConvert<QDBusVariant>()) value = value.value<QDBusVariant>().variant();
    const uint wish = value.toUInt(); // 0 no wish, 1 dark, 2 light
    return wish == 0 ? std::nullopt : std::optional(wish == 1);
}
#else
std::optional<bool> portalSaysDark() { return std::nullopt; }
#endif

std::optional<bool> registrySaysDark()
{
#ifdef Q_OS_WIN
    const QSettings registry(
        u"HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize"_s, QSettings::NativeFormat);
    if (registry.contains(u"AppsUseLightTheme"_s)) return registry.value(u"AppsUseLightTheme"_s).toInt() == 0;
#endif
    return std::nullopt;
}

} // namespace

Scheme systemScheme()
{
    if (const auto dark = registrySaysDark()) return *dark ? Scheme::Dark : Scheme::Light;
    if (const auto dark = portalSaysDark()) return *dark ? Scheme::Dark : Scheme::Light;
    const QPalette own = QApplication::palette();
    // Our own palette is set by then; only one nobody has set tells about the desktop.
    if (own.resolveMask() != 0) return Scheme::Light;
    return own.color(QPalette::Window).lightness() < 128 ? Scheme::Dark : Scheme::Light;
}

bool desktopHasOwnStyle() { return qEnvironmentVariable("XDG_CURRENT_DESKTOP").contains(u"KDE"_s, Qt::CaseInsensitive); }

} // namespace rs::kit::theme
