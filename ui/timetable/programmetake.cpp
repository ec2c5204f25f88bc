// SPDX-License-Identifier: GPL-3.0-or-later
// The programme of another school, offered while there is none.
#include "kit/undobar.h"
#include "timetable/programmedesk.h"
#include "timetable/takedialog.h"

#include <QAction>

namespace rs::timetable {

void ProgrammeDesk::offerTake() {
    const bool isWanted = m_board.event().isValid() && m_board.sessions.isEmpty() && !m_board.days().isEmpty();
    m_take->setVisible(isWanted && m_workspace.isWritable());
}

TakeDialog* ProgrammeDesk::takeProgramme() {
    if (m_school.isNull() || m_board.days().isEmpty()) return nullptr;
    auto* dialog = new TakeDialog(m_workspace, m_school, m_board.dayOf(m_board.start), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &TakeDialog::taken, this, [this](const services::CopiedProgramme& done) {
        QString words = tr("%Ln session(s) taken from another school", nullptr, done.sessions);
        if (done.withoutRoom > 0)
            words += QStringLiteral(" \u00b7 ") + tr("%Ln without a room", nullptr, done.withoutRoom);
        if (done.newSpeakers > 0)
            words += QStringLiteral(" \u00b7 ") + tr("%Ln speaker(s) to be asked", nullptr, done.newSpeakers);
        m_undo->showChange(words);
    });
    dialog->open();
    return dialog;
}

} // namespace rs::timetable
