// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settingspage.h"

#include "kit/pageheader.h"
#include "kit/theme/icon.h"

#include <QBoxLayout>
#include <QEvent>
#include <QListWidget>
#include <QScrollArea>
#include <QStackedWidget>

namespace rs::settings {

namespace space = kit::theme::space;

SettingsPage::SettingsPage(DataSection::Store store, KeysSection::Source menus, QWidget* parent)
    : Page(parent),
      m_header(new kit::PageHeader),
      m_list(new QListWidget),
      m_stack(new QStackedWidget),
      m_general(new GeneralSection),
      m_server(new ServerSection(store == DataSection::Store::Own ? ServerSection::Store::Own
                                                                  : ServerSection::Store::Example)),
      m_data(new DataSection(store)),
      m_keys(new KeysSection(std::move(menus))),
      m_about(new AboutSection) {
    auto* column = new QVBoxLayout(this);
    keepSideMargins(column, space::card);
    column->setSpacing(space::card);
    column->addWidget(m_header);
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_list);
    row->addWidget(m_stack, 1);
    column->addLayout(row, 1);
    buildList();
    for (SettingsSection* section : QList<SettingsSection*>{m_general, m_server, m_data, m_keys, m_about}) add(section);
    retranslate();
}

void SettingsPage::buildList() {
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSpacing(1);
    m_list->viewport()->setAutoFillBackground(false);
    connect(m_list, &QListWidget::currentRowChanged, m_stack, &QStackedWidget::setCurrentIndex);
}

void SettingsPage::add(SettingsSection* section) {
    m_sections << section;
    m_list->addItem(QString());
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(section);
    m_stack->addWidget(scroll);
}

void SettingsPage::showSection(const SettingsSection* section) {
    m_list->setCurrentRow(int(m_sections.indexOf(const_cast<SettingsSection*>(section))));
}

QWidget* SettingsPage::mainWidget() { return m_list; }

void SettingsPage::activated() { Q_EMIT dataWanted(); }

void SettingsPage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    Page::changeEvent(event);
}

void SettingsPage::retranslate() {
    m_header->setTitle(tr("Settings"));
    m_list->setAccessibleName(tr("Sections of the settings"));
    int width = 0;
    for (int i = 0; i < m_list->count(); ++i) {
        m_list->item(i)->setText(m_sections.at(i)->title());
        m_list->item(i)->setIcon(kit::theme::icon(m_sections.at(i)->icon(), kit::theme::Token::Secondary));
        m_list->item(i)->setSizeHint(QSize(0, kit::theme::scaled(12, 30)));
        width = std::max(width, m_list->fontMetrics().horizontalAdvance(m_list->item(i)->text()));
    }
    m_list->setFixedWidth(width + kit::theme::toolIcon + 3 * space::card);
    if (m_list->currentRow() < 0) m_list->setCurrentRow(0);
}

} // namespace rs::settings
