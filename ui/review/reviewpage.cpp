// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/reviewpage.h"

#include "domain/registry.h"
#include "kit/inlinemessage.h"
#include "kit/pageheader.h"
#include "kit/theme/tokens.h"
#include "kit/undobar.h"
#include "models/celltext.h"
#include "review/conflictlist.h"
#include "review/conflictstab.h"
#include "review/heldtab.h"
#include "review/refusedlist.h"
#include "review/refusedtab.h"
#include "review/resolvedtab.h"
#include "review/similartab.h"
#include "services/words.h"

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
      m_conflicts(new ConflictsTab(workspace, this)),
      m_similar(new SimilarTab(workspace, domain::entity(u"person"), this)),
      m_participants(new SimilarTab(workspace, domain::entity(u"participant"), this)),
      m_refused(new RefusedTab(workspace, this)),
      m_held(new HeldTab(workspace, this)),
      m_resolved(new ResolvedTab(workspace, this)),
      m_message(new kit::InlineMessage(this)),
      m_undo(new kit::UndoBar(this)) {
    build();
    connectTabs();
    connectServer();
    connectHeld();
    // What was done or taken back since is not what its button would take back.
    connect(&workspace, &services::Workspace::changed, m_undo, [this](const services::Changes& changes) {
        if (changes.changeSet > 0) m_undo->hide();
    });
    retranslate();
}

void ReviewPage::build() {
    auto* column = new QVBoxLayout(this);
    keepSideMargins(column, space::card);
    column->setSpacing(space::field);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    for (QWidget* tab :
         std::initializer_list<QWidget*>{m_conflicts, m_similar, m_participants, m_refused, m_held, m_resolved}) {
        m_tabs->addTab(QString());
        m_stack->addWidget(tab);
    }
    for (QWidget* part : std::initializer_list<QWidget*>{m_header, m_tabs, m_message, m_stack, m_undo})
        column->addWidget(part, part == m_stack ? 1 : 0);
    m_undo->hide();
    m_tabs->setCurrentIndex(SimilarPeople);
    m_stack->setCurrentIndex(SimilarPeople);
}

void ReviewPage::connectTabs() {
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_stack->setCurrentIndex(tab);
        retranslate();
        refreshFront();
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
    connect(tab, &SimilarTab::countChanged, this, &ReviewPage::countAnew);
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

void ReviewPage::connectServer() {
    connect(m_tabs, &QTabBar::tabBarClicked, this, [this] { m_wasChosen = true; });
    const auto complain = [this](const base::Error& error) {
        m_message->showMessage(kit::Severity::Problem, services::Words::of(models::windowLanguage()).sentence(error));
    };
    connect(m_conflicts, &ConflictsTab::failed, this, complain);
    connect(m_refused, &RefusedTab::failed, this, complain);
    connect(m_conflicts, &ConflictsTab::countChanged, this, &ReviewPage::countAnew);
    connect(m_conflicts, &ConflictsTab::refreshed, this, &ReviewPage::openWhereSomethingWaits);
    connect(m_conflicts, &ConflictsTab::decided, this, [this](const QString& words) { showDecision(words, true); });
    connect(m_conflicts, &ConflictsTab::recordRequested, this, &ReviewPage::recordRequested);
    connect(m_refused, &RefusedTab::countChanged, this, &ReviewPage::countAnew);
    connect(m_refused, &RefusedTab::countChanged, this, &ReviewPage::openWhereSomethingWaits);
    connect(m_refused, &RefusedTab::decided, this, [this](const QString& words) { showDecision(words, true); });
    connect(m_refused, &RefusedTab::recordRequested, this, &ReviewPage::recordRequested);
}

void ReviewPage::connectHeld() {
    connect(m_held, &HeldTab::countChanged, this, &ReviewPage::countAnew);
    connect(m_held, &HeldTab::conflictsWanted, this, [this] { showTab(Conflicts); });
    connect(m_held, &HeldTab::outdated, this, [this] {
        if (isVisible()) m_held->refresh();
    });
}

void ReviewPage::follow(services::ServerLink* link) { m_held->follow(link); }

void ReviewPage::countAnew() {
    retranslate();
    Q_EMIT countChanged(count());
    Q_EMIT deedsChanged();
}

//! Conflicts come first, but nobody who works without a server begins at an empty list.
void ReviewPage::openWhereSomethingWaits() {
    if (m_wasChosen || isVisible()) return;
    m_wasChosen = m_conflicts->count() > 0; // until then they may still come to the front
    if (m_wasChosen)
        m_tabs->setCurrentIndex(Conflicts);
    else if (m_refused->count() > 0 && similarCount() == 0)
        m_tabs->setCurrentIndex(NotAccepted);
}

QListView* ReviewPage::listInFront() const {
    switch (m_tabs->currentIndex()) {
    case Conflicts:
        return m_conflicts->list();
    case NotAccepted:
        return m_refused->list();
    case Held:
        return m_held->list();
    default:
        return pairsInFront() ? pairsInFront()->list() : nullptr;
    }
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
    refreshServer();
}

void ReviewPage::refreshServer() {
    m_conflicts->refresh();
    m_refused->refresh();
}

void ReviewPage::showPair(const base::Id& first, const base::Id& second) {
    showTab(SimilarPeople);
    m_similar->showPair(first, second);
}

void ReviewPage::showTab(Tab tab) {
    m_wasChosen = true;
    m_tabs->setTabEnabled(tab, true); // also one that is not offered now
    m_tabs->setTabVisible(tab, true);
    m_tabs->setCurrentIndex(tab);
}

void ReviewPage::showToDecide() {
    showTab(m_conflicts->count() == 0 && m_refused->count() > 0 ? NotAccepted : Conflicts);
}

void ReviewPage::showWaiting() {
    showTab(m_similar->count() == 0 && m_participants->count() > 0 ? SimilarParticipants : SimilarPeople);
}

int ReviewPage::similarCount() const { return m_similar->count() + m_participants->count(); }

int ReviewPage::count() const { return m_conflicts->count() + similarCount() + m_refused->count() + m_held->count(); }

bool ReviewPage::can(Deed deed) const {
    const bool steps = deed == Deed::NextProblem || deed == Deed::PreviousProblem;
    return steps && listInFront() && listInFront()->model()->rowCount() > 0;
}

void ReviewPage::perform(Deed deed) {
    QListView* list = listInFront();
    const int amount = list ? list->model()->rowCount() : 0;
    if (amount == 0) return;
    const int row = list->currentIndex().row() + (deed == Deed::NextProblem ? 1 : -1);
    list->setCurrentIndex(list->model()->index((row + amount) % amount, 0));
}

void ReviewPage::activated() {
    refreshFront();
    if (m_tabs->currentIndex() != Held) m_held->refresh(); // whether there is anything
}

void ReviewPage::refreshFront() {
    if (SimilarTab* pairs = pairsInFront()) return pairs->refresh();
    switch (m_tabs->currentIndex()) {
    case Conflicts:
        return m_conflicts->refresh();
    case NotAccepted:
        return m_refused->refresh();
    case Held:
        return m_held->refresh();
    default:
        return m_resolved->refresh();
    }
}

QWidget* ReviewPage::mainWidget() {
    if (QListView* list = listInFront()) return list;
    return m_resolved->table();
}

void ReviewPage::retranslate() {
    m_header->setTitle(tr("Review"));
    m_header->setAmount(tr("Nothing is lost and nothing waits for you. Decide when there is time."));
    const auto withAmount = [](const QString& words, int amount) {
        return amount > 0 ? QStringLiteral("%1  %2").arg(words, QLocale().toString(amount)) : words;
    };
    m_tabs->setTabText(Conflicts, withAmount(tr("Conflicts"), m_conflicts->count()));
    m_tabs->setTabText(NotAccepted, withAmount(tr("Not accepted"), m_refused->count()));
    m_tabs->setTabText(Held, withAmount(tr("Held back"), m_held->count()));
    // Most people have nothing to decide there. Keys pass what is disabled, but not what is hidden.
    const bool isOffered = m_held->count() > 0 || m_tabs->currentIndex() == Held;
    m_tabs->setTabEnabled(Held, isOffered);
    m_tabs->setTabVisible(Held, isOffered);
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
