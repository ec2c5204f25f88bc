// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/desktop/pageholder.h"

#include <QBoxLayout>
#include <QStackedWidget>

namespace rs::desktop {

PageHolder::PageHolder(Make make, QWidget* parent)
    : Page(parent),
      m_make(std::move(make)),
      m_stack(new QStackedWidget) {
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_stack);
}

void PageHolder::setPage(kit::Page* page) {
    if (page == m_page) return;
    m_page = page;
    if (m_stack->indexOf(page) < 0) {
        m_stack->addWidget(page);
        connect(page, &Page::deedsChanged, this, [this, page] {
            if (page == m_page) Q_EMIT deedsChanged();
        });
        connect(page, &Page::placeChanged, this, [this, page](const QString& text) {
            if (page == m_page) Q_EMIT placeChanged(text);
        });
    }
    m_stack->setCurrentWidget(page);
    setFocusProxy(page->mainWidget());
    Q_EMIT deedsChanged();
}

kit::Page* PageHolder::ensurePage() {
    if (!m_page && m_make) setPage(m_make());
    return m_page;
}

void PageHolder::setOuterDeeds(Can can, Perform perform) {
    m_outerCan = std::move(can);
    m_outerPerform = std::move(perform);
    Q_EMIT deedsChanged();
}

bool PageHolder::can(kit::Deed deed) const { return (m_outerCan && m_outerCan(deed)) || (m_page && m_page->can(deed)); }

void PageHolder::perform(kit::Deed deed) {
    if (m_outerCan && m_outerCan(deed))
        m_outerPerform(deed);
    else if (m_page)
        m_page->perform(deed);
}

void PageHolder::activated() {
    if (ensurePage()) m_page->activated();
}

QWidget* PageHolder::mainWidget() { return m_page ? m_page->mainWidget() : this; }

} // namespace rs::desktop
