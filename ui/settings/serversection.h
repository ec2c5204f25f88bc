// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/inlinemessage.h"
#include "services/serverlink.h"
#include "settings/settingssection.h"

#include <QElapsedTimer>
#include <QPointer>

class QFormLayout;
class QListWidget;

namespace rs::settings {

//! The shared server: how this store is connected, who one is there, what one may see, and the way in and out.
class ServerSection : public SettingsSection {
    Q_OBJECT
public:
    enum class Store { Own, Example };
    explicit ServerSection(Store store, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString icon() const override;
    //! Shows this link from now on; it outlives the section.
    void follow(services::ServerLink* link);
    void showInfo(const services::LinkInfo& info);
    void showStatus(const services::SyncStatus& status);
    //! What has just happened.
    void say(kit::Severity severity, const QString& sentence) { m_message->showMessage(severity, sentence); }

    [[nodiscard]] const services::LinkInfo& info() const { return m_info; }
    [[nodiscard]] QPushButton* connectButton() const { return m_connect; }
    [[nodiscard]] QPushButton* syncButton() const { return m_sync; }
    [[nodiscard]] QPushButton* signOutButton() const { return m_signOut; }
    [[nodiscard]] QListWidget* scopes() const { return m_scopes; }
    [[nodiscard]] QString words(int row) const; //!< of the lines «server, account, role ...»

Q_SIGNALS:
    //! Somebody wants to sign in, for the first time or again.
    void signInWanted();

protected:
    void retranslate() override;

private:
    enum Row { Server, Account, Role, Laptop, Key, Last, Waits, RowCount };
    [[nodiscard]] QWidget* makeConnected();
    [[nodiscard]] QWidget* makeButtons();
    void readInfo();
    void signOut();
    void endSession();
    void showRows();
    void showScopes();
    [[nodiscard]] QString valueOf(Row row) const;
    [[nodiscard]] QString keyWords() const;
    [[nodiscard]] QString stateWords() const;
    [[nodiscard]] static QString roleWords(const QString& role);
    [[nodiscard]] static QString rightsWords(const QString& role);
    [[nodiscard]] static QString scopeWords(const services::ScopeNote& scope);

    Store m_store;
    QPointer<services::ServerLink> m_link;
    services::LinkInfo m_info;
    services::SyncStatus m_status;
    QElapsedTimer m_sinceRead;
    kit::Label* m_intro;
    QPushButton* m_connect;
    kit::InlineMessage* m_message;
    QWidget* m_connected = nullptr;
    QList<kit::Label*> m_names, m_values;
    QPushButton* m_sync = nullptr;
    QPushButton* m_again = nullptr;
    QPushButton* m_signOut = nullptr;
    kit::Label* m_outWords = nullptr;
    kit::Label* m_rightsTitle = nullptr;
    kit::Label* m_rights = nullptr;
    QListWidget* m_scopes = nullptr;
};

} // namespace rs::settings
