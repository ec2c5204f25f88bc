// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/inlinemessage.h"
#include "settings/backuplist.h"
#include "settings/settingssection.h"

namespace rs::settings {

//! Where the data is, its backups, whether it is sound, and the example.
class DataSection : public SettingsSection {
    Q_OBJECT
public:
    enum class Store { Own, Example };
    explicit DataSection(Store store, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString icon() const override;
    void showStore(const QString& path, qint64 bytes);
    [[nodiscard]] BackupList* backups() const { return m_backups; }
    //! What a check has found, or how far it is.
    void showCheck(kit::Severity severity, const QString& sentence);
    [[nodiscard]] QString checkWords() const { return m_found->text(); }
    [[nodiscard]] QPushButton* checkButton() const { return m_check; }
    [[nodiscard]] QPushButton* exampleButton() const { return m_example; }

Q_SIGNALS:
    void folderWanted();
    void showFolderWanted();
    void checkWanted();
    //! Opens the example, or removes it while it is open.
    void exampleWanted();

protected:
    void retranslate() override;

private:
    [[nodiscard]] QWidget* makePlace();
    [[nodiscard]] QWidget* makeCheck();

    Store m_store;
    QString m_path;
    qint64 m_bytes = 0;
    kit::Label* m_place;
    QPushButton* m_showFolder;
    QPushButton* m_folder;
    kit::Label* m_backupsWord;
    BackupList* m_backups;
    kit::Label* m_checkWord;
    QPushButton* m_check;
    kit::InlineMessage* m_found;
    kit::Label* m_exampleWord;
    QPushButton* m_example;
};

} // namespace rs::settings
