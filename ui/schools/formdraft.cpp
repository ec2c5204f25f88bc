// SPDX-License-Identifier: GPL-3.0-or-later
#include "schools/formdraft.h"

#include "services/drafts.h"

#include <QJsonDocument>

namespace rs::schools {

namespace {
constexpr int restMs = 400; //!< letters in a row are written once
} // namespace

FormDraft::FormDraft(services::Workspace& workspace, const QString& name, Typed typed, QObject* parent)
    : QObject(parent),
      m_workspace(workspace),
      m_name(QStringLiteral("form/") + name),
      m_typed(std::move(typed)) {
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(&m_rest, &QTimer::timeout, this, &FormDraft::flush);
}

base::Result<QJsonObject> FormDraft::kept() const {
    RS_ASSIGN(const QString text, services::draft(m_workspace.reader(), m_name));
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

void FormDraft::keepSoon() {
    if (!m_workspace.isWritable()) return;
    m_isNew = true;
    m_rest.start();
}

void FormDraft::flush() {
    m_rest.stop();
    if (!std::exchange(m_isNew, false)) return;
    const QJsonObject typed = m_typed();
    services::keepDraft(m_workspace, m_name,
                        typed.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(typed).toJson()));
}

void FormDraft::forget() {
    m_rest.stop();
    m_isNew = false;
    if (m_workspace.isWritable()) services::keepDraft(m_workspace, m_name, {});
}

} // namespace rs::schools
