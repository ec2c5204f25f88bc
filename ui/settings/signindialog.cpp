// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/signindialog.h"

#include "kit/fielderror.h"
#include "kit/inlinemessage.h"
#include "kit/label.h"
#include "kit/theme/theme.h"
#include "models/celltext.h"
#include "services/deliver.h"
#include "services/words.h"
#include "settings/certificatebox.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSysInfo>

namespace rs::settings {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::Result;
using kit::Label;
using services::SignedIn;
namespace space = kit::theme::space;

namespace {

constexpr int lettersShown = 44;

} // namespace

SignInDialog::SignInDialog(services::ServerLink& link, QWidget* parent)
    : Dialog(parent),
      m_link(link),
      m_intro(new Label),
      m_certificate(new CertificateBox(this)),
      m_message(new kit::InlineMessage) {
    build();
    connect(m_certificate, &CertificateBox::confirmed, this, &SignInDialog::refresh);
    connect(m_address.edit, &QLineEdit::textEdited, this, [this] {
        m_pin.clear(); // another server has another certificate
        m_certificate->clear();
        refresh();
    });
    for (const Line& line : {m_address, m_user, m_password, m_code, m_laptop})
        connect(line.edit, &QLineEdit::textEdited, line.problem, &kit::FieldError::clear);
    m_laptop.edit->setText(QSysInfo::machineHostName());
    retranslate();
    refresh();
}

void SignInDialog::build() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::page, space::page, space::page, space::page);
    column->setSpacing(space::card);
    m_intro->setWordWrap(true);
    auto* form = new QFormLayout;
    buildForm(form);
    column->addWidget(m_intro);
    column->addLayout(form);
    column->addWidget(m_certificate);
    column->addWidget(m_message);
    column->addWidget(makeWaiting());
    column->addStretch();
    column->addWidget(makeButtons());
}

SignInDialog::Line SignInDialog::addLine(QFormLayout* form) {
    Line line{new Label, new QLineEdit, nullptr};
    line.edit->setMinimumWidth(fontMetrics().averageCharWidth() * lettersShown);
    line.problem = new kit::FieldError(line.edit);
    line.word->setBuddy(line.edit);
    form->addRow(line.word, line.edit);
    form->addRow(QString(), line.problem);
    return line;
}

void SignInDialog::buildForm(QFormLayout* form) {
    form->setHorizontalSpacing(space::card);
    form->setVerticalSpacing(space::row);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_address = addLine(form);
    m_user = addLine(form);
    m_password = addLine(form);
    m_code = addLine(form);
    m_laptop = addLine(form);
    m_password.edit->setEchoMode(QLineEdit::Password);
    m_address.edit->setInputMethodHints(Qt::ImhUrlCharactersOnly);
    m_code.edit->setInputMethodHints(Qt::ImhDigitsOnly);
    for (QWidget* part : std::initializer_list<QWidget*>{m_code.word, m_code.edit}) part->hide();
}

QWidget* SignInDialog::makeWaiting() {
    m_waiting = new QWidget;
    auto* row = new QHBoxLayout(m_waiting);
    row->setContentsMargins(0, 0, 0, 0);
    m_waitingText = new Label(kit::theme::Type::Body, kit::theme::Token::Secondary);
    auto* bar = new QProgressBar;
    bar->setRange(0, 0);
    bar->setTextVisible(false);
    row->addWidget(m_waitingText);
    row->addWidget(bar, 1);
    m_waiting->hide();
    return m_waiting;
}

QWidget* SignInDialog::makeButtons() {
    auto* buttons = new QDialogButtonBox; // the order of the system
    m_cancel = new QPushButton;
    m_connect = new QPushButton;
    m_connect->setDefault(true);
    kit::theme::makePrimary(m_connect);
    buttons->addButton(m_connect, QDialogButtonBox::AcceptRole);
    buttons->addButton(m_cancel, QDialogButtonBox::RejectRole);
    connect(m_connect, &QPushButton::clicked, this, &SignInDialog::accept);
    connect(m_cancel, &QPushButton::clicked, this, &SignInDialog::reject);
    return buttons;
}

void SignInDialog::setKnown(const services::LinkInfo& info) {
    m_isKnown = info.isConnected();
    if (!m_isKnown) return;
    m_address.edit->setText(info.address);
    m_user.edit->setText(info.user);
    if (!info.laptop.isEmpty()) m_laptop.edit->setText(info.laptop);
    m_password.edit->setFocus();
    retranslate();
}

QString SignInDialog::problemOf(const QLineEdit* field) const {
    for (const Line& line : {m_address, m_user, m_password, m_code, m_laptop}) {
        if (line.edit == field && !line.problem->isHidden()) return line.problem->reason();
    }
    return {};
}

void SignInDialog::refresh() {
    const bool asksToConfirm = !m_certificate->isHidden();
    m_connect->setEnabled(!m_busy && (!asksToConfirm || m_certificate->isConfirmed()));
    m_connect->setText(asksToConfirm ? tr("Trust it and connect") : tr("Connect"));
    for (const Line& line : {m_address, m_user, m_password, m_code, m_laptop}) line.edit->setReadOnly(m_busy);
    m_waiting->setVisible(m_busy);
}

void SignInDialog::point(const Line& line, const QString& reason) {
    line.problem->showReason(reason);
    line.edit->setFocus(Qt::OtherFocusReason);
    line.edit->selectAll();
}

bool SignInDialog::checkFields() {
    const Line* first = nullptr;
    const bool wantsCode = !m_code.edit->isHidden();
    for (const Line* line : {&m_address, &m_user, &m_password, &m_code}) {
        if (!line->edit->text().trimmed().isEmpty() || (line == &m_code && !wantsCode)) continue;
        line->problem->showReason(tr("Fill this in to connect"));
        if (!first) first = line;
    }
    if (first) first->edit->setFocus(Qt::OtherFocusReason);
    return first == nullptr;
}

void SignInDialog::accept() {
    if (m_busy || !m_connect->isEnabled()) return;
    for (const Line& line : {m_address, m_user, m_password, m_code, m_laptop}) line.problem->clear();
    m_message->dismiss();
    if (!checkFields()) return;
    services::SignIn who{m_address.edit->text(), m_user.edit->text(), m_password.edit->text()};
    if (!m_code.edit->isHidden()) who.code = m_code.edit->text();
    who.laptop = m_laptop.edit->text();
    who.pin = m_pin;
    m_busy = true;
    refresh();
    services::deliver(m_link.signIn(who), this, [this](const Result<SignedIn>& result) { land(result); });
}

//! Leaves at once, and what runs ends by itself.
void SignInDialog::reject() {
    if (m_busy) m_link.cancelSignIn();
    Dialog::reject();
}

void SignInDialog::land(const Result<SignedIn>& result) {
    m_busy = false;
    refresh();
    if (!result) return showError(result.error());
    Dialog::accept();
    Q_EMIT signedIn(*result);
}

void SignInDialog::askForCode() {
    const bool wasAsked = !m_code.edit->isHidden();
    for (QWidget* part : std::initializer_list<QWidget*>{m_code.word, m_code.edit}) part->show();
    if (wasAsked) return point(m_code, tr("The code is not right any more. Take the one that is shown now."));
    m_message->showMessage(kit::Severity::Info,
                           tr("This account has a second lock: type the six digits that the program on your telephone "
                              "shows."));
    m_code.edit->setFocus(Qt::OtherFocusReason);
}

void SignInDialog::showError(const base::Error& error) {
    const QString sentence = services::Words::of(models::windowLanguage()).sentence(error);
    switch (error.code) {
    case ErrorCode::Cancelled:
        return;
    case ErrorCode::SecondFactorNeeded:
        return askForCode();
    case ErrorCode::SignInRefused:
        return point(m_password, m_code.edit->isHidden() ? tr("The name or the password is not right")
                                                         : tr("The name, the password or the code is not right"));
    case ErrorCode::BadArgument:
        return point(m_address, tr("This is no address of a server. It looks like school.example.org:8443"));
    case ErrorCode::ServerUnreachable:
        return point(m_address, tr("Nothing answers at this address. Check it, and whether there is a network."));
    case ErrorCode::ServerFailed:
        return point(m_address, tr("What answers there is not a server of this program"));
    case ErrorCode::CertificateUnknown:
        m_pin = services::ServerLink::pinOf(error);
        m_certificate->showCertificate(error.context.value(0), error.context.value(1),
                                       m_isKnown ? CertificateBox::Meeting::Again : CertificateBox::Meeting::First);
        refresh();
        return m_certificate->tick()->setFocus(Qt::OtherFocusReason);
    default:
        m_message->showMessage(kit::Severity::Problem, sentence);
    }
}

void SignInDialog::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    Dialog::changeEvent(event);
}

void SignInDialog::retranslate() {
    setWindowTitle(m_isKnown ? tr("Sign in again") : tr("Connect to a server"));
    m_intro->setText(m_isKnown ? tr("Nothing was lost: what was not sent goes out after you have signed in.")
                               : tr("The administrator of the server has given you the address, a name and a password. "
                                    "Your data stays on this laptop, too."));
    const std::pair<Line*, QString> words[] = {{&m_address, tr("Address of the server")},
                                               {&m_user, tr("Name")},
                                               {&m_password, tr("Password")},
                                               {&m_code, tr("Code from the telephone")},
                                               {&m_laptop, tr("What this laptop is called")}};
    for (const auto& [line, text] : words) {
        line->word->setText(text);
        line->edit->setAccessibleName(text);
    }
    m_address.edit->setPlaceholderText(u"school.example.org:8443"_s);
    m_laptop.edit->setToolTip(tr("Others see it beside your changes: «Entrance B», «Office»"));
    m_waitingText->setText(tr("Asking the server"));
    m_cancel->setText(tr("Cancel"));
    m_certificate->retranslate();
    refresh();
}

} // namespace rs::settings
