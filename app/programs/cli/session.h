// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "services/words.h"
#include "storage/store.h"

#include <QJsonObject>
#include <QJsonValue>

namespace rs::cli {

//! One call of the program: which store, which language, and where answers go.
class Session {
public:
    struct Settings {
        QString store;
        base::Language language = base::Language::English;
        bool json = false;
    };
    explicit Session(Settings settings) : m_settings(std::move(settings)) {}

    [[nodiscard]] const QString& storePath() const { return m_settings.store; }
    [[nodiscard]] base::Language language() const { return m_settings.language; }
    [[nodiscard]] bool json() const { return m_settings.json; }
    [[nodiscard]] const services::Words& words() const { return services::Words::of(m_settings.language); }
    //! Who is written into the history.
    [[nodiscard]] static QString author();

    //! Opened once, made by openForWriting() if it is missing. Lives as long as the session.
    [[nodiscard]] base::Result<storage::Store*> openForReading();
    [[nodiscard]] base::Result<storage::Store*> openForWriting();

    //! The id of a school: given as its id, or as a title that exactly one has (case and ё folded).
    //! Errors: UnknownRecord, AmbiguousName.
    [[nodiscard]] static base::Result<base::Id> findSchool(storage::Store& store, const QString& idOrTitle);

    //! The one answer of a verb: with --json the document, else the text for people.
    void answer(const QJsonValue& document, const QString& text) const;
    //! A long answer in parts: an array of objects with --json, a line each else.
    void beginList();
    void listItem(const QJsonObject& object, const QString& line);
    void endList();

    //! A line on stderr.
    static void note(const QString& text);

    //! A text of context "cli" in the session's language.
    [[nodiscard]] QString text(const char* source) const { return words().text("cli", source); }

private:
    Settings m_settings;
    std::unique_ptr<storage::Store> m_store;
    bool m_writable = false;
    bool m_firstItem = true;
};

} // namespace rs::cli
