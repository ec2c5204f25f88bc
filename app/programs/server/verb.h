// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "programs/verbs/arguments.h"
#include "server/accounts/accounts.h"
#include "server/upkeep/datafolder.h"

#include <QJsonValue>

#include <memory>

namespace rs::serverprogram {

using verbs::Arguments;

//! One call of the program: which folder, which language, and where answers go.
class Session {
public:
    struct Settings {
        QString data;
        base::Language language = base::Language::English;
        bool json = false;
    };
    explicit Session(Settings settings) : m_settings(std::move(settings)) {}

    //! Error BadArgument if no --data was given.
    [[nodiscard]] base::Result<server::DataFolder> folder() const;
    //! Opened once. Errors: of DataFolder.
    [[nodiscard]] base::Result<server::sql::Connection*> connection();
    //! Passwords are made at the server's cost.
    [[nodiscard]] server::Passwords& passwords() { return m_passwords; }
    [[nodiscard]] base::Result<std::unique_ptr<server::Accounts>> accounts();
    //! What secrets of second factors are locked with: the file that was named, else one in the folder.
    [[nodiscard]] base::Result<server::SecretKey> secretKey(const Arguments& arguments) const;

    //! The one answer of a verb: with --json the document, else the text for people.
    void answer(const QJsonValue& document, const QString& text) const;
    static void note(const QString& text); //!< a line on stderr

    //! A text of context "server" in the session's language.
    [[nodiscard]] QString text(const char* source) const;
    [[nodiscard]] QString sentence(const base::Error& error) const;

private:
    Settings m_settings;
    server::Passwords m_passwords;
    std::unique_ptr<server::sql::Connection> m_connection;
};

struct Verb {
    const char* words;   //!< one or two: "user add"
    const char* usage;   //!< what follows the words, as in the contract
    const char* summary; //!< English source text, context "server" (RS_TEXT)
    std::span<const char* const> options;
    std::span<const char* const> flags;
    //! Wrong usage: BadArgument (exit 2); every other error is a refusal (exit 1).
    base::Result<> (*run)(Session& session, const Arguments& arguments);
};

[[nodiscard]] std::span<const Verb> serveVerbs();
[[nodiscard]] std::span<const Verb> userVerbs();   //!< people, grants, second factors
[[nodiscard]] std::span<const Verb> deviceVerbs(); //!< devices, audit
[[nodiscard]] std::span<const Verb> heldVerbs();   //!< work that waits in quarantine
[[nodiscard]] std::span<const Verb> storeVerbs();  //!< backup, restore, check, migrate

} // namespace rs::serverprogram
