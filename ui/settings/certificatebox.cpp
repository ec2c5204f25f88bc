// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/certificatebox.h"

#include "kit/label.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QFontDatabase>
#include <QLabel>

namespace rs::settings {

using kit::Label;
using kit::theme::Token;
using kit::theme::Type;
namespace space = kit::theme::space;

QString groupedFingerprint(const QString& fingerprint) {
    constexpr int letters = 4, groupsALine = 4;
    const QString bare = QString(fingerprint).remove(u':').toUpper();
    QString text;
    for (int at = 0, group = 0; at < bare.size(); at += letters, ++group) {
        if (group > 0) text += group % groupsALine == 0 ? u'\n' : u' ';
        text += bare.mid(at, letters);
    }
    return text;
}

CertificateBox::CertificateBox(QWidget* parent)
    : Panel({Token::WarningTint, Token::Warning, kit::theme::cardRadius, 1}, parent),
      m_what(new Label(Type::Strong)),
      m_fingerprint(new QLabel),
      m_how(new Label),
      m_tick(new QCheckBox) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::card, space::field, space::card, space::field);
    column->setSpacing(space::row);
    for (Label* label : {m_what, m_how}) label->setWordWrap(true);
    m_fingerprint->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_fingerprint->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_fingerprint->setFocusPolicy(Qt::StrongFocus);
    for (QWidget* part : std::initializer_list<QWidget*>{m_what, m_fingerprint, m_how, m_tick}) column->addWidget(part);
    connect(m_tick, &QCheckBox::toggled, this, &CertificateBox::confirmed);
    hide();
}

void CertificateBox::showCertificate(const QString& host, const QString& fingerprint, Meeting meeting) {
    m_host = host;
    m_meeting = meeting;
    m_fingerprint->setText(groupedFingerprint(fingerprint));
    m_tick->setChecked(false);
    retranslate();
    show();
}

void CertificateBox::clear() {
    m_tick->setChecked(false);
    hide();
}

bool CertificateBox::isConfirmed() const { return isVisibleTo(parentWidget()) && m_tick->isChecked(); }

QString CertificateBox::fingerprintText() const { return m_fingerprint->text(); }

void CertificateBox::retranslate() {
    m_what->setText(m_meeting == Meeting::First
                        ? tr("This laptop does not know the server %1 yet").arg(m_host)
                        : tr("The server %1 shows another certificate than the one that was confirmed").arg(m_host));
    const QString how =
        tr("Ask the administrator of the server to read the fingerprint out, by telephone or in person: "
           "the server printed it when it was started.");
    m_how->setText(m_meeting == Meeting::First
                       ? how + u' ' + tr("If one letter differs, do not connect.")
                       : how + u' ' +
                             tr("If the administrator has not renewed it, do not connect: somebody may be "
                                "listening."));
    m_fingerprint->setAccessibleName(tr("Fingerprint: %1").arg(QString(m_fingerprint->text()).replace(u'\n', u' ')));
    m_tick->setText(tr("The fingerprint is the same"));
}

} // namespace rs::settings
