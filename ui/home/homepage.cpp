// SPDX-License-Identifier: GPL-3.0-or-later
#include "home/homepage.h"

#include "home/schoollist.h"
#include "home/schoolrowdelegate.h"
#include "kit/card.h"
#include "kit/label.h"
#include "kit/pageheader.h"
#include "kit/theme/theme.h"

#include <QAction>
#include <QBoxLayout>
#include <QDate>
#include <QEvent>
#include <QListView>
#include <QLocale>
#include <QPushButton>

namespace rs::home {

using kit::Card;
using kit::Deed;
using kit::theme::Token;
using kit::theme::Type;
namespace space = kit::theme::space;

namespace {
constexpr int sideWidth = 280;
}

HomePage::HomePage(services::Workspace& workspace, const Deeds& deeds, QWidget* parent)
    : Page(parent),
      m_deeds(deeds),
      m_schools(new SchoolList(workspace, this)),
      m_header(new kit::PageHeader) {
    auto* column = new QVBoxLayout(this);
    keepSideMargins(column, space::card);
    column->setSpacing(space::card);
    m_header->addButton(m_deeds.copySchool);
    m_header->setPrimary(m_deeds.newSchool);
    column->addWidget(m_header);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::card);
    row->addWidget(makeSchools(), 1);
    row->addWidget(makeReview(), 0, Qt::AlignTop);
    column->addLayout(row, 1);
    connect(m_schools, &SchoolList::amountChanged, this, &HomePage::refreshAmount);
    retranslate();
}

QWidget* HomePage::makeSchools() {
    m_card = new Card;
    m_view = new QListView;
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setModel(m_schools);
    m_view->setItemDelegate(new SchoolRowDelegate(m_view));
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setUniformItemSizes(true);
    m_view->setMouseTracking(true);
    m_all = new QPushButton;
    kit::theme::makeLink(m_all);
    m_card->addHeaderWidget(m_all);
    m_card->body()->addWidget(m_view, 1);
    const auto choose = [this](const QModelIndex& index) {
        const auto id = index.data(SchoolList::IdRole).value<base::Id>();
        if (!id.isNull()) Q_EMIT schoolChosen(id);
    };
    connect(m_view, &QListView::clicked, this, choose);
    connect(m_view, &QListView::activated, this, choose);
    connect(m_all, &QPushButton::clicked, this, &HomePage::allSchoolsWanted);
    return m_card;
}

QWidget* HomePage::makeReview() {
    m_review = new Card;
    m_review->setFixedWidth(sideWidth);
    m_similarWords = new kit::Label(Type::Body, Token::Secondary);
    m_similarWords->setWordWrap(true);
    m_similar = new QPushButton;
    m_review->body()->addWidget(m_similarWords);
    m_review->body()->addWidget(m_similar, 0, Qt::AlignLeft);
    m_review->hide();
    connect(m_similar, &QPushButton::clicked, this, &HomePage::reviewWanted);
    return m_review;
}

void HomePage::setSimilar(qint64 pairs) {
    m_pairs = pairs;
    m_review->setVisible(pairs >= 0);
    retranslate();
}

bool HomePage::can(Deed deed) const {
    return deed == Deed::New && m_deeds.newSchool->isEnabled() && m_deeds.newSchool->isVisible();
}

void HomePage::perform(Deed) { m_deeds.newSchool->trigger(); }

QWidget* HomePage::mainWidget() { return m_view; }

void HomePage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        m_schools->retranslate();
        retranslate();
    }
    Page::changeEvent(event);
}

void HomePage::refreshAmount() { m_card->setAmount(QLocale().toString(m_schools->rowCount())); }

void HomePage::retranslate() {
    m_header->setTitle(tr("Home"));
    m_header->setAmount(QLocale().toString(QDate::currentDate(), QLocale::LongFormat));
    m_card->setTitle(tr("My schools"));
    m_view->setAccessibleName(tr("My schools"));
    m_all->setText(tr("All schools"));
    m_review->setTitle(tr("Waits for review"));
    m_similarWords->setText(m_pairs > 0 ? tr("Similar people: %Ln pair(s)", nullptr, int(m_pairs))
                                        : tr("Nothing waits for review"));
    m_similar->setText(tr("Compare"));
    m_similar->setVisible(m_pairs > 0);
    refreshAmount();
}

} // namespace rs::home
