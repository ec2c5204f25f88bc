// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/translator.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QTranslator>

namespace rs::kit {

using namespace Qt::StringLiterals;

Translator::Translator(QObject* parent) : QObject(parent) {}

Translator::~Translator() { drop(); }

void Translator::drop() {
    for (QTranslator** one : {&m_own, &m_qt}) {
        if (*one) QCoreApplication::removeTranslator(*one);
        delete *one;
        *one = nullptr;
    }
}

QLocale Translator::localeFor(base::Language language) {
    const bool russian = language == base::Language::Russian;
    const QLocale system = QLocale::system();
    const auto wanted = russian ? QLocale::Russian : QLocale::English;
    if (system.language() == wanted) return system;
    return russian ? QLocale(QLocale::Russian, QLocale::Russia) : QLocale(QLocale::English, QLocale::UnitedStates);
}

bool Translator::setLanguage(base::Language language) {
    drop();
    m_language = language;
    // Before the translators: installing them tells every widget, and these ask for numbers and dates at once.
    QLocale::setDefault(localeFor(language));
    const QString code = base::languageCode(language);
    m_qt = new QTranslator(this);
    const QString file = u"qtbase_%1"_s.arg(code);
    if (m_qt->load(file, QLibraryInfo::path(QLibraryInfo::TranslationsPath)) || m_qt->load(file, u":/translations"_s))
        QCoreApplication::installTranslator(m_qt);
    m_own = new QTranslator(this);
    const bool found = m_own->load(u"regional-school_%1"_s.arg(code), u":/translations"_s);
    if (found) QCoreApplication::installTranslator(m_own);
    Q_EMIT languageChanged(language);
    return found;
}

} // namespace rs::kit
