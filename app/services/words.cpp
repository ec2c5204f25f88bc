// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/words.h"

#include "domain/registry.h"
#include "services/errorwords.h"

#include <QFile>
#include <QTranslator>

namespace rs::services {

namespace {

struct ActionWords {
    const char* code;
    const char* one;  //!< of a single record, or of something that is not counted
    const char* many; //!< with %n records
};

constexpr ActionWords actionWords[] = {
    {"edit", QT_TRANSLATE_NOOP("action", "Edit"), QT_TRANSLATE_N_NOOP("action", "Edit: %n records")},
    {"add", QT_TRANSLATE_NOOP("action", "Addition"), QT_TRANSLATE_N_NOOP("action", "Addition: %n records")},
    {"delete", QT_TRANSLATE_NOOP("action", "Deletion"), QT_TRANSLATE_N_NOOP("action", "Deletion: %n records")},
    {"import", QT_TRANSLATE_NOOP("action", "Import"), QT_TRANSLATE_N_NOOP("action", "Import: %n rows")},
    {"merge", QT_TRANSLATE_NOOP("action", "Merge"), QT_TRANSLATE_N_NOOP("action", "Merge: %n records")},
    {"paste", QT_TRANSLATE_NOOP("action", "Paste"), QT_TRANSLATE_N_NOOP("action", "Paste: %n records")},
    {"fill", QT_TRANSLATE_NOOP("action", "Fill-in"), QT_TRANSLATE_N_NOOP("action", "Fill-in: %n records")},
    {"demo", QT_TRANSLATE_NOOP("action", "Example data"), QT_TRANSLATE_N_NOOP("action", "Example data: %n records")},
    {"restore", QT_TRANSLATE_NOOP("action", "Return of values"),
     QT_TRANSLATE_N_NOOP("action", "Return of values: %n records")},
    {"resolve", QT_TRANSLATE_NOOP("action", "Decision of a conflict"),
     QT_TRANSLATE_N_NOOP("action", "Decision of %n conflicts")},
    {"check_in", QT_TRANSLATE_NOOP("action", "Check-in"), QT_TRANSLATE_N_NOOP("action", "Check-in: %n records")},
    {"create_school", QT_TRANSLATE_NOOP("action", "New school"),
     QT_TRANSLATE_N_NOOP("action", "New school: %n records")},
    {"copy_school", QT_TRANSLATE_NOOP("action", "Copy of a school"),
     QT_TRANSLATE_N_NOOP("action", "Copy of a school: %n records")},
    {"take_programme", QT_TRANSLATE_NOOP("action", "Programme of another school"),
     QT_TRANSLATE_N_NOOP("action", "Programme of another school: %n sessions")},
    {"take_questionnaire", QT_TRANSLATE_NOOP("action", "Questionnaire of another school"),
     QT_TRANSLATE_N_NOOP("action", "Questionnaire of another school: %n questions")},
};

} // namespace

const Words& Words::of(base::Language language) {
    static const Words russian(base::Language::Russian);
    static const Words english(base::Language::English);
    return language == base::Language::Russian ? russian : english;
}

Words::Words(base::Language language) : m_language(language), m_translator(std::make_unique<QTranslator>()) {
    const QString file = QStringLiteral(":/translations/regional-school_%1.qm").arg(base::languageCode(language));
    // Without the file the English source texts are shown.
    if (QFile::exists(file)) [[maybe_unused]]
        const bool loaded = m_translator->load(file);
}

Words::~Words() = default;

QString Words::text(const char* context, const char* source, int number) const {
    QString words = m_translator->translate(context, source, nullptr, number);
    if (words.isEmpty()) words = QString::fromUtf8(source);
    return number < 0 ? words : words.replace(QStringLiteral("%n"), QString::number(number));
}

QString Words::argument(const base::Error& error, qsizetype index) const {
    const QString given = error.context.value(index);
    using enum base::ErrorCode;
    const bool isField =
        index == 0 && (error.code == ValueMissing || error.code == ValueInvalid || error.code == ValueReadOnly);
    if (isField) {
        for (const domain::Entity* entity : domain::entities()) {
            if (const domain::Field* known = entity->field(given)) return field(*known);
        }
    }
    const domain::Entity* table = index == 0 && error.code == HasChildren ? domain::findEntity(given) : nullptr;
    return table ? entities(*table) : given;
}

QString Words::sentence(const base::Error& error) const {
    QString words = text("error", sourceOf(error.code));
    for (qsizetype i = 0; i < 2; ++i) {
        QString argument = this->argument(error, i);
        // A file name or a value may itself hold a percent sign and a digit.
        words.replace(QStringLiteral("%%1").arg(i + 1), argument.replace(u'%', QChar(0xE000)));
    }
    return words.replace(QChar(0xE000), u'%');
}

QString Words::field(const domain::Field& field) const { return text("field", field.label); }
QString Words::entity(const domain::Entity& entity) const { return text("entity", entity.label); }
QString Words::entities(const domain::Entity& entity) const { return text("entity", entity.plural); }

QString Words::choice(const domain::Field& field, const QString& code) const {
    for (const domain::Choice& choice : field.choices) {
        if (code == QLatin1String(choice.code)) return text("choice", choice.label);
    }
    return code;
}

QString Words::yesNo(bool yes) const {
    return yes ? text("words", QT_TRANSLATE_NOOP("words", "yes")) : text("words", QT_TRANSLATE_NOOP("words", "no"));
}

QString Words::action(const QString& code, qint64 records) const {
    for (const ActionWords& words : actionWords) {
        if (code != QLatin1String(words.code)) continue;
        return records == 1 ? text("action", words.one) : text("action", words.many, int(records));
    }
    return records == 1 ? text("action", actionWords[0].one) : text("action", actionWords[0].many, int(records));
}

} // namespace rs::services
