// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/desktop/preferences.h"

#include <QLocale>
#include <QSettings>

namespace rs::desktop {

using namespace Qt::StringLiterals;
namespace theme = kit::theme;
using Density = kit::GridView::Density;

Preferences::Preferences(const Options& options) {
    const QSettings settings;
    const QString language = settings.value(u"language"_s, QLocale::system().name()).toString();
    theme::install(options.look.value_or(theme::lookNamed(settings.value(u"look"_s).toString())));
    m_translator.setLanguage(options.language.value_or(base::languageOf(language)));
}

void Preferences::setLanguage(base::Language language) {
    QSettings().setValue(u"language"_s, base::languageCode(language));
    if (language != m_translator.language()) m_translator.setLanguage(language);
}

void Preferences::setLook(theme::Look look) {
    QSettings().setValue(u"look"_s, theme::lookName(look));
    theme::setLook(look);
}

Density Preferences::density() { return Density(QSettings().value(u"density"_s, int(Density::Normal)).toInt()); }

void Preferences::setDensity(Density density) {
    QSettings settings;
    settings.setValue(u"density"_s, int(density));
    settings.beginGroup(u"tables"_s); // those that have rows of their own height take the new one
    for (const QString& table : settings.childGroups()) settings.remove(table + u"/density"_s);
    settings.endGroup();
    Q_EMIT densityChanged(density);
}

} // namespace rs::desktop
