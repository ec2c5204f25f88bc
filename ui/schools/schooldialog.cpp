// SPDX-License-Identifier: GPL-3.0-or-later
// What the form stores; how it looks stands in schooldialogform.cpp.
#include "schools/schooldialog.h"

#include "domain/registry.h"
#include "kit/fielderror.h"
#include "kit/inlinemessage.h"
#include "models/celltext.h"
#include "schools/formdraft.h"
#include "schools/regionbox.h"
#include "schools/zonebox.h"
#include "services/deliver.h"
#include "services/rowedits.h"
#include "services/schools.h"
#include "services/words.h"
#include "tables/fieldedit.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

namespace rs::schools {

using namespace Qt::StringLiterals;
using services::FieldValue;

namespace {

const domain::Entity& schoolTable() { return domain::entity(u"event"); }

FieldValue valueOf(QStringView field, const QVariant& value) { return FieldValue{schoolTable().indexOf(field), value}; }

} // namespace

QString SchoolDialog::titleProblem() const { return m_titleError->reason(); }
QString SchoolDialog::regionProblem() const { return m_regionError->reason(); }
QComboBox* SchoolDialog::regionBox() const { return m_region; }

std::optional<qint64> SchoolDialog::startMoment() const { return domain::knownNumber(m_when->value()); }

SchoolDialog::~SchoolDialog() {
    m_draft->flush();
    hide(); // the field that has the focus reads what it is left with, and needs what goes after this
}

void SchoolDialog::cancel() {
    m_draft->forget();
    reject();
}

//! To close the window is not to give up: sessions end like that, too.
void SchoolDialog::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Cancel)) return cancel();
    Dialog::keyPressEvent(event);
}

void SchoolDialog::accept() {
    if (m_purpose == Purpose::New && m_title->text().trimmed().isEmpty()) {
        m_titleError->showReason(tr("A school needs a title; it can be changed later."));
        return m_title->setFocus(Qt::OtherFocusReason);
    }
    if (!m_region->settle()) {
        m_regionError->showReason(tr("There is no such region. Choose one from the list, or leave it empty."));
        return m_region->setFocus(Qt::OtherFocusReason);
    }
    m_when->flush();
    if (!m_when->reason().isEmpty()) return m_when->editor()->setFocus(Qt::OtherFocusReason);
    m_start->setEnabled(false);
    m_purpose == Purpose::New ? makeNew() : makeCopy();
}

void SchoolDialog::makeNew() {
    services::Edit edit{services::Edit::Kind::Insert, &schoolTable(), base::newId()};
    edit.values = {valueOf(u"title", m_title->text().trimmed()), valueOf(u"zone", m_zone->zoneName())};
    if (const QString region = m_region->code(); !region.isEmpty()) edit.values << valueOf(u"region", region);
    if (const auto start = startMoment()) edit.values << valueOf(u"start", *start);
    services::deliver(services::applyByRules(m_workspace, u"create_school"_s, {edit}), this,
                      [this, id = edit.id](const base::Result<services::Changes>& result) { finish(result, id); });
}

void SchoolDialog::makeCopy() {
    const auto source = m_source->currentData().value<base::Id>();
    const services::SchoolCopy wish{m_title->text().trimmed(), startMoment()};
    const auto made = std::make_shared<base::Id>(); // written before the future is ready, read after
    services::deliver(m_workspace.write(u"copy_school"_s,
                                        [source, wish, made](storage::Writer& writer) -> base::Result<> {
                                            RS_ASSIGN(*made, services::copySchool(writer, source, wish));
                                            return {};
                                        }),
                      this, [this, made](const base::Result<services::Changes>& result) { finish(result, *made); });
}

void SchoolDialog::finish(const base::Result<services::Changes>& result, const base::Id& id) {
    m_start->setEnabled(true);
    if (!result) {
        const services::Words& words = services::Words::of(models::windowLanguage());
        m_message->showMessage(kit::Severity::Problem, words.sentence(result.error()));
        return;
    }
    m_draft->forget();
    QDialog::accept();
    Q_EMIT made(id);
}

} // namespace rs::schools
