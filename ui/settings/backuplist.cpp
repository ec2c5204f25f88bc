// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/backuplist.h"

#include "kit/label.h"

#include <QBoxLayout>
#include <QEvent>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>

namespace rs::settings {

using namespace Qt::StringLiterals;
namespace space = kit::theme::space;

namespace {
constexpr int rowsShown = 6;
}

BackupList::BackupList(QWidget* parent)
    : QWidget(parent),
      m_sentence(new kit::Label(kit::theme::Type::Body, kit::theme::Token::Secondary)),
      m_list(new QListWidget),
      m_restore(new QPushButton),
      m_restoreFile(new QPushButton),
      m_backup(new QPushButton) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::row);
    m_sentence->setWordWrap(true);
    auto* buttons = new QHBoxLayout;
    for (QPushButton* button : {m_restore, m_restoreFile, m_backup}) buttons->addWidget(button);
    buttons->addStretch();
    column->addWidget(m_sentence);
    column->addWidget(m_list);
    column->addLayout(buttons);
    connect(m_restore, &QPushButton::clicked, this, &BackupList::restoreCurrent);
    connect(m_list, &QListWidget::itemActivated, this, &BackupList::restoreCurrent);
    connect(m_restoreFile, &QPushButton::clicked, this, &BackupList::restoreFileWanted);
    connect(m_backup, &QPushButton::clicked, this, &BackupList::backupWanted);
    retranslate();
}

void BackupList::showBackups(const QList<BackupEntry>& backups) {
    m_backups = backups;
    fill();
}

void BackupList::fill() {
    const int row = std::max(0, m_list->currentRow());
    m_list->clear();
    const QLocale locale;
    for (const BackupEntry& backup : m_backups)
        m_list->addItem(u"%1 \u00b7 %2"_s.arg(locale.toString(backup.at.toLocalTime(), QLocale::ShortFormat),
                                              locale.formattedDataSize(backup.bytes)));
    m_list->setCurrentRow(std::min(row, int(m_backups.size()) - 1));
    m_list->setVisible(!m_backups.isEmpty());
    const int height = m_list->fontMetrics().height() + 2 * space::hair;
    m_list->setFixedHeight(std::clamp(int(m_backups.size()), 2, rowsShown) * height + 2 * m_list->frameWidth() + 2);
    m_restore->setVisible(!m_backups.isEmpty());
    m_sentence->setText(m_backups.isEmpty()
                            ? tr("No backup yet: the first one is made soon after the start, then one a day.")
                            : tr("%Ln backup(s) stand beside the data: daily for a week, monthly for a year.", nullptr,
                                 int(m_backups.size())));
}

void BackupList::restoreCurrent() {
    const int row = m_list->currentRow();
    if (row >= 0 && row < m_backups.size()) Q_EMIT restoreWanted(m_backups.at(row).path);
}

void BackupList::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void BackupList::retranslate() {
    m_restore->setText(tr("Restore..."));
    m_restoreFile->setText(tr("Restore from a file..."));
    m_backup->setText(tr("Make a backup..."));
    m_list->setAccessibleName(tr("Backups"));
    fill();
}

} // namespace rs::settings
