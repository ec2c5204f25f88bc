// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/networkpage.h"

#include "domain/registry.h"
#include "kit/theme/theme.h"
#include "tables/venuespage.h"

#include <QBoxLayout>
#include <QEvent>
#include <QSettings>
#include <QStackedWidget>
#include <QTabBar>

namespace rs::network {

using namespace Qt::StringLiterals;
using kit::Deed;
using tables::RecordPage;
namespace space = kit::theme::space;

namespace {

const domain::Entity& entityOf(NetworkPage::Tab tab) {
    switch (tab) {
    case NetworkPage::Tab::Participants:
        return domain::entity(u"participant");
    case NetworkPage::Tab::People:
        return domain::entity(u"person");
    case NetworkPage::Tab::Organisations:
        return domain::entity(u"organisation");
    case NetworkPage::Tab::Venues:
        break;
    }
    return domain::entity(u"venue");
}

} // namespace

NetworkPage::NetworkPage(services::Workspace& workspace, QWidget* parent)
    : Page(parent),
      m_workspace(workspace),
      m_tabs(new QTabBar),
      m_stack(new QStackedWidget),
      m_pages(tabCount, nullptr) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::row, 0, 0);
    column->setSpacing(0);
    auto* bar = new QHBoxLayout;
    keepSideMargins(bar, 0);
    bar->addWidget(m_tabs);
    bar->addStretch();
    column->addLayout(bar);
    column->addWidget(m_stack, 1);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    for (int i = 0; i < tabCount; ++i) m_tabs->addTab(QString());
    m_tabs->setCurrentIndex(QSettings().value(u"network/tab"_s, int(Tab::People)).toInt());
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) { showTab(Tab(index)); });
    retranslate();
}

NetworkPage::Tab NetworkPage::tab() const { return Tab(m_tabs->currentIndex()); }

RecordPage* NetworkPage::current() const { return m_pages.at(m_tabs->currentIndex()); }

RecordPage& NetworkPage::page(Tab tab) {
    RecordPage*& page = m_pages[int(tab)];
    if (!page) {
        page = tab == Tab::Venues ? new tables::VenuesPage(m_workspace) : new RecordPage(m_workspace, entityOf(tab));
        // A participant belongs to a school: here they are found and edited, there they are added.
        if (tab == Tab::Participants) {
            page->table().model().setAdding(models::RecordTableModel::Adding::No);
            page->table().setStateName(u"network-participant"_s);
        }
        m_stack->addWidget(page);
        follow(page);
        Q_EMIT tableMade(page);
        page->open({});
    }
    return *page;
}

void NetworkPage::follow(RecordPage* page) {
    connect(page, &Page::deedsChanged, this, [this, page] {
        if (page == current()) Q_EMIT deedsChanged();
    });
    connect(page, &Page::placeChanged, this, [this, page](const QString& text) {
        if (page == current()) Q_EMIT placeChanged(text);
    });
}

void NetworkPage::showTab(Tab tab) {
    RecordPage& wanted = page(tab);
    m_tabs->setCurrentIndex(int(tab));
    m_stack->setCurrentWidget(&wanted);
    QSettings().setValue(u"network/tab"_s, int(tab));
    Q_EMIT placeChanged({});
    Q_EMIT deedsChanged();
}

bool NetworkPage::can(Deed deed) const { return current() && current()->can(deed); }

void NetworkPage::perform(Deed deed) {
    if (current()) current()->perform(deed);
}

void NetworkPage::activated() { showTab(tab()); }

QWidget* NetworkPage::mainWidget() { return current() ? current()->mainWidget() : m_tabs; }

void NetworkPage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    Page::changeEvent(event);
}

void NetworkPage::retranslate() {
    const QStringList words{tr("All participants"), tr("People"), tr("Organisations"), tr("Venues")};
    for (int i = 0; i < tabCount; ++i) m_tabs->setTabText(i, words.at(i));
    m_tabs->setAccessibleName(tr("Lists of the network"));
    setAccessibleName(tr("Network"));
}

} // namespace rs::network
