// SPDX-License-Identifier: GPL-3.0-or-later
// What the step of the speakers reads and writes.
#include "plan/step4page.h"

#include "base/clock.h"
#include "domain/registry.h"
#include "kit/inlinemessage.h"
#include "kit/undobar.h"
#include "plan/speakerdirectory.h"
#include "plan/speakersuggestions.h"
#include "plan/statefilter.h"
#include "services/deliver.h"
#include "services/rowedits.h"
#include "tables/recordtable.h"

#include <QButtonGroup>
#include <QDateTime>
#include <QPushButton>

namespace rs::plan {

using namespace Qt::StringLiterals;
using services::Edit;
using services::SpeakerStep;

namespace {
constexpr qsizetype namesShown = 3;
}

base::Result<Step4Page::Facts> Step4Page::read(storage::Store& store, const base::Id& school) {
    const qint64 now = base::nowMilliseconds();
    RS_ASSIGN(const domain::Record event, store.get(domain::entity(u"event"), school));
    Facts facts;
    RS_ASSIGN(facts.states, services::speakerStates(store, school));
    RS_ASSIGN(facts.suggestions, services::suggestSpeakers(store, school, now));
    RS_ASSIGN(facts.silent, services::silentSpeakers(store, school, now));
    facts.topic = event.text(u"topic");
    QTimeZone zone(event.text(u"zone").toLatin1());
    if (!zone.isValid()) zone = QTimeZone::systemTimeZone();
    facts.days.today = QDateTime::fromMSecsSinceEpoch(now, zone).date();
    const QVariant start = event.value(u"start");
    if (!domain::isEmpty(start)) facts.days.start = QDateTime::fromMSecsSinceEpoch(start.toLongLong(), zone).date();
    return facts;
}

void Step4Page::setSchool(const base::Id& school) {
    flush();
    if (school == m_school) return load();
    m_school = school;
    m_directoryStale = true;
    if (!school.isNull()) m_table->open(school);
    land(Facts());
    showPart(Part::School);
    load();
}

void Step4Page::load() {
    if (m_school.isNull()) return;
    const quint64 job = ++m_job;
    const auto work = [school = m_school](storage::Store& store) { return read(store, school); };
    services::deliver(workspace().read<Facts>(work), this, [this, job](const base::Result<Facts>& facts) {
        if (job != m_job) return;
        land(facts);
        Q_EMIT loaded();
    });
}

void Step4Page::land(const base::Result<Facts>& facts) {
    if (!facts) {
        if (facts.error().code != base::ErrorCode::UnknownRecord) Q_EMIT failed(facts.error());
        return;
    }
    m_facts = *facts;
    refreshStates();
    showSilence();
    m_suggestions->show(m_facts.suggestions, m_facts.topic);
    refreshActions();
}

void Step4Page::onChanged(const storage::Changes& changes) {
    for (const QLatin1String table : {"speaker"_L1, "event"_L1, "practice"_L1, "adoption"_L1, "response"_L1}) {
        if (!changes.touched.contains(&domain::entity(table))) continue;
        m_directoryStale = true;
        if (m_parts->checkedId() == int(Part::Directory)) showPart(Part::Directory);
        return load();
    }
}

void Step4Page::showSilence() {
    if (m_facts.silent.isEmpty()) return m_silence->dismiss();
    QStringList names;
    for (const services::SilentSpeaker& one : std::as_const(m_facts.silent)) {
        if (names.size() == namesShown) {
            names << tr("and %Ln more", nullptr, int(m_facts.silent.size() - namesShown));
            break;
        }
        //: %1 the name of a speaker, %2 "3 days"
        names << tr("%1 (%2)").arg(one.name, tr("%Ln day(s)", nullptr, int(one.days)));
    }
    m_silence->setPlace(tr("No answer after the date:"));
    QList<kit::InlineMessage::Action> actions{{tr("Show"), [this] { selectSilent(); }}};
    if (workspace().isWritable())
        actions << kit::InlineMessage::Action{tr("Asked again today"), [this] { askSilentAgain(); }};
    m_silence->showMessage(kit::Severity::Warning, names.join(u", "_s), actions);
}

void Step4Page::selectRows(const QList<int>& rows) {
    if (rows.isEmpty()) return;
    const models::RecordTableModel& model = m_table->model();
    QItemSelection all;
    for (const int row : rows) all.select(model.index(row, 0), model.index(row, model.columnCount() - 1));
    m_table->grid().setFocus(Qt::OtherFocusReason);
    m_table->grid().setCurrentIndex(model.index(rows.first(), std::max(0, model.columns().indexOf(u"name"))));
    m_table->grid().selectionModel()->select(all, QItemSelectionModel::ClearAndSelect);
}

void Step4Page::selectSilent() {
    m_states->button({})->setChecked(true);
    QList<int> rows;
    for (const services::SilentSpeaker& one : std::as_const(m_facts.silent)) {
        if (const int row = m_table->model().rowOfRecord(one.speaker); row >= 0) rows << row;
    }
    selectRows(rows);
}

//! A reminder begins the wait anew: the day of the invitation stays, the day to answer by is a new one.
void Step4Page::askSilentAgain() {
    const domain::Entity& entity = domain::entity(u"speaker");
    const int answerBy = entity.indexOf(u"answer_by");
    QList<Edit> edits;
    for (const services::SilentSpeaker& one : std::as_const(m_facts.silent)) {
        const auto values = services::speakerStepValues(SpeakerStep::Invited, domain::Record(entity), m_facts.days);
        for (const services::FieldValue& value : values) {
            if (value.field == answerBy) edits << Edit{Edit::Kind::Update, &entity, one.speaker, {value}};
        }
    }
    apply(edits);
}

void Step4Page::apply(const QList<Edit>& edits) {
    if (!edits.isEmpty()) m_table->model().apply(u"edit"_s, edits);
}

void Step4Page::take(SpeakerStep step) {
    const models::RecordTableModel& model = m_table->model();
    QList<Edit> edits;
    for (const int row : m_table->grid().chosenRows()) {
        if (model.isAddRow(row)) continue;
        const domain::Record speaker = model.recordAt(row);
        if (!speaker.isValid()) continue;
        edits << Edit{Edit::Kind::Update, &model.entity(), speaker.id(),
                      services::speakerStepValues(step, speaker, m_facts.days)};
    }
    apply(edits);
}

void Step4Page::addIdea(const services::SpeakerCard& card, const base::Id& practice) {
    const domain::Entity& entity = domain::entity(u"speaker");
    Edit edit{Edit::Kind::Insert, &entity, base::newId(), {}};
    const auto put = [&](QAnyStringView field, const QVariant& value) {
        if (!domain::isEmpty(value)) edit.values << services::FieldValue{entity.indexOf(field), value};
    };
    put(u"event_id", QVariant::fromValue(m_school));
    if (!card.person.isNull()) put(u"person_id", QVariant::fromValue(card.person));
    if (!practice.isNull()) put(u"practice_id", QVariant::fromValue(practice));
    put(u"name", card.name);
    put(u"organisation", card.organisation);
    put(u"phone", card.phone);
    put(u"email", card.email);
    put(u"state", u"idea"_s);
    services::deliver(services::applyByRules(workspace(), u"add"_s, {edit}), this,
                      [this, name = card.name](const base::Result<services::Changes>& done) {
                          if (!done) {
                              Q_EMIT failed(done.error());
                              return;
                          }
                          m_table->undoBar()->showChange(tr("New idea: %1").arg(name));
                      });
}

void Step4Page::refreshActions() {
    const bool writable = workspace().isWritable() && !m_school.isNull();
    const models::RecordTableModel& model = m_table->model();
    bool any = false;
    for (const int row : m_table->grid().chosenRows()) any = any || (row >= 0 && row < model.recordCount());
    m_add->setEnabled(writable);
    for (QPushButton* button : std::as_const(m_steps))
        button->setEnabled(writable && any && m_facts.days.today.isValid());
    m_suggestions->setReadOnly(!writable);
}

void Step4Page::focusField(const QString& code) {
    showPart(Part::School);
    models::RecordTableModel& model = m_table->model();
    if (code == "answers"_L1 && !m_facts.silent.isEmpty()) return selectSilent();
    if (code == "talks"_L1) {
        for (int row = 0; row < model.recordCount(); ++row) {
            const domain::Record speaker = model.recordAt(row);
            if (speaker.text(u"state") != "accepted"_L1 || !speaker.text(u"title").isEmpty()) continue;
            m_table->grid().setFocus(Qt::OtherFocusReason);
            m_table->grid().setCurrentIndex(model.index(row, model.columns().indexOf(u"title")));
            return;
        }
    }
    if (model.recordCount() == 0 && !m_suggestions->buttons().isEmpty())
        return m_suggestions->buttons().first()->setFocus(Qt::OtherFocusReason);
    m_table->grid().setFocus(Qt::OtherFocusReason);
    if (!m_table->grid().currentIndex().isValid() && model.recordCount() > 0)
        m_table->grid().setCurrentIndex(model.index(0, std::max(0, model.columns().indexOf(u"name"))));
}

void Step4Page::flush() { m_table->grid().finishEditing(); }

} // namespace rs::plan
