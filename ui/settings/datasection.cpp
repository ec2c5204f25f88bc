// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/datasection.h"

#include "kit/label.h"

#include <QBoxLayout>
#include <QDir>
#include <QLocale>
#include <QPushButton>

namespace rs::settings {

using namespace Qt::StringLiterals;
using kit::Label;
using kit::theme::Token;
using kit::theme::Type;
namespace space = kit::theme::space;

DataSection::DataSection(Store store, QWidget* parent) : SettingsSection(parent), m_store(store) {
    rows()->addWidget(makePlace());
    m_backupsWord = new Label(Type::Strong);
    m_backups = new BackupList;
    rows()->addWidget(m_backupsWord);
    rows()->addWidget(m_backups);
    rows()->addWidget(makeCheck());
    m_exampleWord = new Label;
    m_exampleWord->setWordWrap(true);
    m_example = new QPushButton;
    rows()->addWidget(m_exampleWord);
    rows()->addWidget(m_example, 0, Qt::AlignLeft);
    rows()->addStretch();
    connect(m_folder, &QPushButton::clicked, this, &DataSection::folderWanted);
    connect(m_showFolder, &QPushButton::clicked, this, &DataSection::showFolderWanted);
    connect(m_check, &QPushButton::clicked, this, &DataSection::checkWanted);
    connect(m_example, &QPushButton::clicked, this, &DataSection::exampleWanted);
    m_folder->setVisible(m_store == Store::Own);
    ready();
}

QWidget* DataSection::makePlace() {
    auto* place = new QWidget;
    auto* column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::row);
    m_place = new Label(Type::Body, Token::Secondary);
    m_place->setWordWrap(true);
    m_place->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_showFolder = new QPushButton;
    m_folder = new QPushButton;
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_showFolder);
    buttons->addWidget(m_folder);
    buttons->addStretch();
    column->addWidget(m_place);
    column->addLayout(buttons);
    return place;
}

QWidget* DataSection::makeCheck() {
    auto* check = new QWidget;
    auto* column = new QVBoxLayout(check);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::row);
    m_checkWord = new Label;
    m_checkWord->setWordWrap(true);
    m_check = new QPushButton;
    m_found = new kit::InlineMessage;
    column->addWidget(m_checkWord);
    column->addWidget(m_check, 0, Qt::AlignLeft);
    column->addWidget(m_found);
    return check;
}

QString DataSection::title() const { return tr("Data"); }

QString DataSection::icon() const { return u"library"_s; }

void DataSection::showStore(const QString& path, qint64 bytes) {
    m_path = path;
    m_bytes = bytes;
    retranslate();
}

void DataSection::showCheck(kit::Severity severity, const QString& sentence) {
    m_found->showMessage(severity, sentence);
}

void DataSection::retranslate() {
    const bool own = m_store == Store::Own;
    m_place->setText(
        tr("File: %1 \u00b7 %2").arg(QDir::toNativeSeparators(m_path), QLocale().formattedDataSize(m_bytes)));
    m_showFolder->setText(tr("Show the folder"));
    m_folder->setText(tr("Choose another folder..."));
    m_backupsWord->setText(tr("Backups"));
    m_checkWord->setText(tr("The check reads the whole file and changes nothing."));
    m_check->setText(tr("Check the data"));
    m_exampleWord->setText(own ? tr("The example is a network of its own with invented people. It opens instead of "
                                    "your data, which stays as it is.")
                               : tr("The example is open now. Your own data is untouched."));
    m_example->setText(own ? tr("Open the example") : tr("Remove the example"));
}

} // namespace rs::settings
