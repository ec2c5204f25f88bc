// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conflictfixture.h"

#include "kit/dialogseam.h"
#include "kit/inlinemessage.h"
#include "review/heldlist.h"
#include "review/heldtab.h"
#include "review/heldtable.h"
#include "support/fakelink.h"

#include <QPushButton>
#include <QTabBar>

namespace rs::test {

using Qt::StringLiterals::operator""_s;
using review::HeldTable;
using services::HeldCard;
using services::HeldChange;
using services::HeldDecision;
using services::HeldField;
using services::SyncStatus;

inline HeldField heldField(const QString& name, const QVariant& before, const QVariant& now, const QVariant& after) {
    return {domain::entity(u"participant").indexOf(name), before, now, after};
}

inline HeldChange heldChange(HeldChange::Kind kind, const QList<HeldField>& fields) {
    const bool isThere = kind != HeldChange::Kind::Added;
    return {&domain::entity(u"participant"), base::newId(), u"Баженова Алла"_s, kind, {}, isThere, false, fields};
}

//! The page with a server that holds back what three people did.
class HeldTest : public ConflictsTest {
protected:
    ~HeldTest() override { kit::DialogSeam::instance().reset(); }

    //! In 2026, 31 December, 20:30 UTC: the next year in Krasnoyarsk.
    HeldCard card(const QString& author, const QList<HeldChange>& changes) {
        const qint64 at = QDateTime(QDate(2026, 12, 31), QTime(20, 30), Qt::UTC).toMSecsSinceEpoch();
        return {base::newId(), author, u"Вход Б"_s, at, at, u"Вода и лёд"_s, QTimeZone("Asia/Krasnoyarsk"), changes};
    }
    void holdThree() {
        const HeldChange edit =
            heldChange(HeldChange::Kind::Changed, {heldField(u"city"_s, {}, u"Канск"_s, u"Ачинск"_s)});
        const HeldChange addition = heldChange(
            HeldChange::Kind::Added, {heldField(u"city"_s, {}, {}, u"Тура"_s), heldField(u"note"_s, {}, {}, {})});
        const HeldChange deletion =
            heldChange(HeldChange::Kind::Deleted, {heldField(u"city"_s, u"Канск"_s, u"Канск"_s, {})});
        m_link.heldNow = {card(u"mutovina"_s, {edit, addition}), card(u"zharikova"_s, {deletion}),
                          card(u"kedrina"_s, {edit})};
    }
    void exchange() {
        m_link.setStatus(statusOf(SyncStatus::State::Working));
        m_link.setStatus(statusOf(SyncStatus::State::Resting));
    }
    static SyncStatus statusOf(SyncStatus::State state) {
        SyncStatus status;
        status.state = state;
        return status;
    }
    //! The page in front, and what the server holds in it.
    void openHeld() {
        m_link.setStatus(statusOf(SyncStatus::State::Resting));
        open();
        m_page->follow(&m_link);
        m_page->activated();
        ASSERT_TRUE(waitForHeld(int(m_link.heldNow.size())));
        m_page->showTab(ReviewPage::Held);
        settle();
    }
    void settle() {
        for (int i = 0; i < 5; ++i) QCoreApplication::processEvents();
    }
    review::HeldTab& held() { return m_page->held(); }
    QTabBar* tabs() { return m_page->findChild<QTabBar*>(); }
    bool waitForHeld(int count) {
        return waitUntil([&] { return held().count() == count; });
    }
    bool waitForWords(const QString& words) {
        return waitUntil([&] { return held().message()->isVisible() && held().message()->text().contains(words); });
    }
    QString cell(int row, int column) { return held().model().index(row, column).data().toString(); }
    void press(QWidget* at, int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        at->setFocus();
        QTest::keyClick(at, Qt::Key(key), modifiers);
    }

    FakeLink m_link;
};

} // namespace rs::test
