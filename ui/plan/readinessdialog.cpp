// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/readinessdialog.h"

#include "kit/card.h"
#include "kit/inlinemessage.h"
#include "kit/label.h"
#include "kit/paperprinter.h"
#include "kit/theme/icon.h"
#include "kit/theme/theme.h"
#include "models/celltext.h"
#include "plan/steplist.h"
#include "services/jointext.h"
#include "services/planwords.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QEvent>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>

namespace rs::plan {

using namespace Qt::StringLiterals;
using kit::theme::Token;
using kit::theme::Type;
namespace space = kit::theme::space;

namespace {

const services::Words& words() { return services::Words::of(models::windowLanguage()); }

QString percentText(int percent) {
    const bool russian = models::windowLanguage() == base::Language::Russian;
    return russian ? u"%1\u00a0%"_s.arg(percent) : u"%1%"_s.arg(percent);
}

} // namespace

ReadinessDialog::ReadinessDialog(services::Workspace& workspace, QWidget* parent)
    : Dialog(parent),
      m_workspace(workspace),
      m_title(new kit::Label(Type::CardTitle, Token::Text, this)),
      m_percent(new kit::Label(Type::Number, Token::Text, this)),
      m_message(new kit::InlineMessage(this)),
      m_pdf(new QPushButton(this)),
      m_print(new QPushButton(kit::theme::icon(u"print"_s), QString(), this)),
      m_copy(new QPushButton(this)),
      m_close(new QPushButton(this)) {
    setModal(false);
    build();
    resize(680, 560);
    retranslate();
}

void ReadinessDialog::build() {
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(space::page, space::card, space::page, space::card);
    whole->setSpacing(space::field);
    auto* head = new QHBoxLayout;
    m_title->setWordWrap(true);
    head->addWidget(m_title, 1);
    head->addWidget(m_percent);
    whole->addLayout(head);
    auto* area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* content = new QWidget(area);
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, 0, space::row, 0);
    m_column->setSpacing(space::row);
    area->setWidget(content);
    whole->addWidget(area, 1);
    whole->addWidget(m_message);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_copy);
    buttons->addWidget(m_print);
    buttons->addStretch();
    buttons->addWidget(m_close);
    buttons->addWidget(m_pdf);
    whole->addLayout(buttons);
    kit::theme::makePrimary(m_pdf);
    m_copy->setIcon(kit::theme::icon(u"copy"_s));
    connect(m_copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(text()); });
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    connect(m_print, &QPushButton::clicked, this, &ReadinessDialog::print);
    connect(m_pdf, &QPushButton::clicked, this, [this] { Q_EMIT pdfWanted(m_plan.event.id()); });
}

void ReadinessDialog::print() {
    const auto paper = [school = m_plan.event.id(), language = models::windowLanguage()](storage::Store& store) {
        return services::readinessPaper(store, school, language);
    };
    kit::printPaper(m_workspace, this, paper, [this](const base::Result<kit::PrintEnd>& end) {
        if (const auto news = kit::newsOf(end)) m_message->showMessage(news->severity, news->text);
    });
}

void ReadinessDialog::clear() {
    m_lines.clear();
    while (QLayoutItem* item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void ReadinessDialog::showPlan(const services::SchoolPlan& plan) {
    m_plan = plan;
    clear();
    m_title->setText(plan.event.title());
    m_percent->setText(percentText(plan.percent));
    m_percent->setAccessibleName(tr("Readiness: %1").arg(m_percent->text()));
    m_lines << plan.event.title() << tr("Readiness: %1").arg(m_percent->text());
    for (const domain::StepReadiness& step : plan.steps) addStep(step);
    addGate(tr("Registration"), plan.missingForRegistration, tr("Registration can be opened."));
    addGate(tr("Programme"), plan.missingForProgramme, tr("The programme can be published."));
    addSeen();
    m_column->addStretch();
}

void ReadinessDialog::addLine(QVBoxLayout* column, const QString& text, bool quiet) {
    auto* label = new kit::Label(Type::Body, quiet ? Token::Secondary : Token::Text, this);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setText(text);
    column->addWidget(label);
    m_lines << text;
}

void ReadinessDialog::addStep(const domain::StepReadiness& step) {
    auto* card = new kit::Panel({}, this);
    auto* row = new QHBoxLayout(card);
    row->setContentsMargins(space::field, space::row, space::field, space::row);
    row->setSpacing(space::field);
    auto* mark = new StepMarkLabel(card);
    mark->setMark({step.state, step.step});
    row->addWidget(mark, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout;
    column->setSpacing(2);
    row->addLayout(column, 1);
    auto* name = new QPushButton(u"%1. %2"_s.arg(step.step).arg(services::stepName(words(), step.step)), card);
    kit::theme::makeLink(name);
    connect(name, &QPushButton::clicked, this, [this, number = step.step] { Q_EMIT stepWanted(number); });
    const QString state = services::stateName(words(), step.state);
    auto* word =
        new kit::Label(Type::Body, step.state == domain::StepState::Late ? Token::Problem : Token::Secondary, card);
    word->setText(u"%1 \u00b7 %2"_s.arg(state, percentText(step.percent)));
    auto* head = new QHBoxLayout;
    head->addWidget(name);
    head->addStretch();
    head->addWidget(word);
    column->addLayout(head);
    m_lines << QString() << u"%1: %2, %3"_s.arg(name->text(), state, percentText(step.percent));
    QStringList missing;
    for (const QString& code : step.missing) missing << services::missingText(words(), code);
    if (!missing.isEmpty()) addLine(column, tr("Missing: %1").arg(missing.join(u", "_s)), false);
    const QString holder = m_plan.holders.value(step.step - 1);
    if (!missing.isEmpty())
        addLine(column, holder.isEmpty() ? tr("Nobody holds it yet.") : tr("Holds it: %1").arg(holder), true);
    m_column->addWidget(card);
}

void ReadinessDialog::addGate(const QString& title, const QList<domain::GateItem>& missing, const QString& open) {
    auto* card = new kit::Card(this);
    card->setTitle(title);
    m_lines << QString() << title;
    if (missing.isEmpty()) {
        addLine(card->body(), open, true);
    } else {
        QStringList parts;
        for (const domain::GateItem& item : missing) parts << services::gateText(words(), item);
        addLine(card->body(), tr("Before it: %1").arg(parts.join(u"; "_s)), false);
    }
    m_column->addWidget(card);
}

//! What is published: title, day, place and how to register.
void ReadinessDialog::addSeen() {
    auto* card = new kit::Card(this);
    card->setTitle(tr("What participants will see"));
    m_lines << QString() << tr("What participants will see");
    const auto text = services::shareText(
        m_workspace.reader(), m_plan.event.id(),
        m_plan.event.entity().indexOf(u"registration_link") >= 0 ? m_plan.event.text(u"registration_link") : QString(),
        models::windowLanguage());
    addLine(card->body(), text ? *text : words().sentence(text.error()), false);
    m_column->addWidget(card);
}

QString ReadinessDialog::text() const { return m_lines.join(u'\n'); }

void ReadinessDialog::changeEvent(QEvent* event) {
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void ReadinessDialog::retranslate() {
    setWindowTitle(tr("Readiness report"));
    m_pdf->setText(tr("Save as PDF..."));
    m_copy->setText(tr("Copy as text"));
    m_print->setText(tr("Print..."));
    m_close->setText(tr("Close"));
    if (!m_plan.steps.isEmpty()) showPlan(services::SchoolPlan(m_plan));
}

} // namespace rs::plan
