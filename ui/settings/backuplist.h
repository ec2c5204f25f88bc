// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QWidget>

class QListWidget;
class QPushButton;

namespace rs::kit {
class Label;
}

namespace rs::settings {

//! A copy of the store that stands beside it.
struct BackupEntry {
    QString path;
    QDateTime at;
    qint64 bytes = 0;
};

//! Backups by day, newest first, each of which can be put in force.
class BackupList : public QWidget {
    Q_OBJECT
public:
    explicit BackupList(QWidget* parent = nullptr);

    void showBackups(const QList<BackupEntry>& backups);
    [[nodiscard]] QListWidget* list() const { return m_list; }
    [[nodiscard]] QPushButton* restoreButton() const { return m_restore; }

Q_SIGNALS:
    void restoreWanted(const QString& path);
    void restoreFileWanted();
    void backupWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill();
    void retranslate();
    void restoreCurrent();

    QList<BackupEntry> m_backups;
    kit::Label* m_sentence;
    QListWidget* m_list;
    QPushButton* m_restore;
    QPushButton* m_restoreFile;
    QPushButton* m_backup;
};

} // namespace rs::settings
