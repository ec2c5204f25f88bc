// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"

#include <QLocale>
#include <QObject>

class QTranslator;

namespace rs::kit {

//! Puts a language in force while the program runs: our texts, Qt's own texts, numbers and dates.
//! Every widget then gets QEvent::LanguageChange.
class Translator : public QObject {
    Q_OBJECT
public:
    explicit Translator(QObject* parent = nullptr);
    ~Translator() override;

    //! False when the program was built without the texts of that language; English source texts show then.
    bool setLanguage(base::Language language);
    [[nodiscard]] base::Language language() const { return m_language; }

    //! Numbers and dates as in the system when it speaks the same language, else as usual in that language.
    [[nodiscard]] static QLocale localeFor(base::Language language);

Q_SIGNALS:
    void languageChanged(rs::base::Language language);

private:
    void drop();

    base::Language m_language = base::Language::English;
    QTranslator* m_own = nullptr;
    QTranslator* m_qt = nullptr;
};

} // namespace rs::kit
