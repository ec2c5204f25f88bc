// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/reviewpage.h"

#include "domain/registry.h"
#include "kit/inlinemessage.h"
#include "kit/pageheader.h"
#include "kit/theme/tokens.h"
#include "kit/undobar.h"
#include "review/resolvedtab.h"
#include "review/similartab.h"

#include <QBoxLayout>
#include <QEvent>
#include <QListView>
#include <QLocale>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>

namespace rs::review {

using kit::Deed;
namespace space = kit::theme::space;

ReviewPage::ReviewPage(services::Workspace& workspace, QWidget* parent)
    : Page(parent),
      m_header(new kit::PageHeader(this)),
      m_tabs(new QTabBar(this)),
      m_stack(new QStackedWidget(this)),
      m_similar(new SimilarTab(workspace, domain::entity(u"person"), this)),
      m_participants(new SimilarTab(workspace, domain::entity(u"participant"), this)),
      m_resolved(new ResolvedTab(workspace, this)),
      m_message(new kit::InlineMessage(this)),
      m_undo(new kit::UndoBar(this)) {
    auto* column = new QVBoxLayout(this);
    keepSideMargins(column, space::card);
    column->setSpacing(space::field);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    for (QWidget* tab : std::initializer_list<QWidget*>{m_similar, m_participants, m_resolved}) {
        m_tabs->addTab(QString());
        m_stack->addWidget(tab);
    }
    for (QWidget* part : std::initializer_list<QWidget*>{m_header, m_tabs, m_message, m_stack, m_undo})
        column->addWidget(part, part == m_stack ? 1 : 0);
    m_undo->hide();
    connectTabs();
    retranslate();
}

void ReviewPage::connectTabs() {
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_stack->setCurrentIndex(tab);
        activated();
        Q_EMIT deedsChanged();
    });
    connectPairs(m_similar);
    connectPairs(m_participants);
    connect(m_resolved, &ResolvedTab::takenBack, this, [this](const QString& sentence, bool undoable) {
        // A pair that was recalled changed no record: nobody else announces it.
        if (!undoable) {
            m_similar->lookAgain();
            m_participants->lookAgain();
        }
        showDecision(sentence, undoable);
    });
    connect(m_undo, &kit::UndoBar::undoRequested, this, &ReviewPage::undoRequested);
}

void ReviewPage::connectPairs(SimilarTab* tab) {
    connect(tab, &SimilarTab::countChanged, this, [this] {
        retranslate();
        Q_EMIT countChanged(count());
        Q_EMIT deedsChanged();
    });
    connect(tab, &SimilarTab::currentChanged, this, [this, tab] {
        if (tab != pairsInFront()) return;
        const int row = tab->list()->currentIndex().row();
        Q_EMIT placeChanged(
            row < 0 ? QString()
                    : tr("Pair %1 of %2").arg(QLocale().toString(row + 1), QLocale().toString(tab->count())));
    });
    connect(tab, &SimilarTab::decided, this, &ReviewPage::showDecision);
    connect(tab, &SimilarTab::cardRequested, this, &ReviewPage::cardRequested);
}

SimilarTab* ReviewPage::pairsInFront() const {
    const int tab = m_tabs->currentIndex();
    return tab == SimilarPeople ? m_similar : tab == SimilarParticipants ? m_participants : nullptr;
}

void ReviewPage::setSchool(const base::Id& school) {
    m_participants->setSchool(school);
    if (m_counting) m_participants->refresh();
}

void ReviewPage::showDecision(const QString& sentence, bool undoable) {
    m_message->dismiss();
    m_undo->hide();
    if (undoable)
        m_undo->showChange(sentence);
    else
        m_message->showMessage(kit::Severity::Ok, sentence);
}

void ReviewPage::refresh() {
    m_counting = true;
    m_similar->refresh();
    m_participants->refresh();
}

void ReviewPage::showPair(const base::Id& first, const base::Id& second) {
    showTab(SimilarPeople);
    m_similar->showPair(first, second);
}

void ReviewPage::showTab(Tab tab) { m_tabs->setCurrentIndex(tab); }

void ReviewPage::showWaiting() {
    showTab(m_similar->count() == 0 && m_participants->count() > 0 ? SimilarParticipants : SimilarPeople);
}

int ReviewPage::count() const { return m_similar->count() + m_participants->count(); }

bool ReviewPage::can(Deed deed) const {
    const bool steps = deed == Deed::NextProblem || deed == Deed::PreviousProblem;
    return steps && pairsInFront() && pairsInFront()->count() > 0;
}

void ReviewPage::perform(Deed deed) {
    if (SimilarTab* pairs = pairsInFront()) pairs->next(deed == Deed::NextProblem ? 1 : -1);
}

void ReviewPage::activated() {
    if (SimilarTab* pairs = pairsInFront())
        pairs->refresh();
    else
        m_resolved->refresh();
}

QWidget* ReviewPage::mainWidget() {
    if (SimilarTab* pairs = pairsInFront()) return pairs->list();
    return m_resolved->table();
}

void ReviewPage::retranslate() {
    m_header->setTitle(tr("Review"));
    m_header->setAmount(tr("Nothing is lost and nothing waits for you. Decide when there is time."));
    const auto withAmount = [](const QString& words, int amount) {
        return amount > 0 ? QStringLiteral("%1  %2").arg(words, QLocale().toString(amount)) : words;
    };
    m_tabs->setTabText(SimilarPeople, withAmount(tr("Similar people"), m_similar->count()));
    m_tabs->setTabText(SimilarParticipants, withAmount(tr("Twice in this school"), m_participants->count()));
    m_tabs->setTabText(Resolved, tr("Resolved"));
    m_tabs->setAccessibleName(tr("Review"));
}

void ReviewPage::changeEvent(QEvent* event) {
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

} // namespace rs::review
