// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/askersdialog.h"

#include "domain/registry.h"
#include "kit/inlinemessage.h"
#include "kit/label.h"
#include "kit/theme/theme.h"
#include "services/deliver.h"
#include "services/words.h"
#include "tables/fieldedit.h"

#include <QBoxLayout>
#include <QEvent>
#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>

#include <memory>

namespace rs::plan {

using namespace Qt::StringLiterals;
using kit::theme::Token;
using kit::theme::Type;
namespace space = kit::theme::space;

namespace {

constexpr int rowsOfAskers = 8;

//! A list of people has no editor in a form: they are chosen one by one, as the person of any record is.
const domain::Field& askerField() { return *domain::entity(u"consultation").field(u"person_id"); }

} // namespace

AskersDialog::AskersDialog(services::Workspace& workspace, const services::TopicRank& topic, QWidget* parent)
    : Dialog(parent),
      m_workspace(workspace),
      m_topic(topic),
      m_text(workspace),
      m_personWord(new kit::Label(Type::Body, Token::Secondary, this)),
      m_person(new tables::FieldEdit(m_text, askerField(), this)),
      m_list(new QListWidget(this)),
      m_others(new kit::Label(Type::Caption, Token::Secondary, this)),
      m_message(new kit::InlineMessage(this)),
      m_remove(new QPushButton(this)),
      m_close(new QPushButton(this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    connect(m_person, &tables::FieldEdit::edited, this,
            [this](const QVariant& person) { note(person.value<base::Id>(), services::Asked::Yes); });
    connect(m_list, &QListWidget::currentRowChanged, this,
            [this](int row) { m_remove->setEnabled(row >= 0 && m_workspace.isWritable()); });
    connect(m_remove, &QPushButton::clicked, this, &AskersDialog::removeChosen);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    connect(&m_workspace, &services::Workspace::changed, this, &AskersDialog::load);
    retranslate();
    load();
}

void AskersDialog::build() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::page, space::page, space::page, space::card);
    column->setSpacing(space::field);
    column->addWidget(m_personWord);
    column->addWidget(m_person);
    column->addWidget(m_list);
    column->addWidget(m_others);
    column->addWidget(m_message);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_remove);
    buttons->addStretch();
    buttons->addWidget(m_close);
    column->addLayout(buttons);
    m_personWord->setBuddy(m_person->editor());
    m_person->setReadOnly(!m_workspace.isWritable());
    m_person->setMinimumWidth(fontMetrics().averageCharWidth() * 44);
    m_list->setTabKeyNavigation(false);
    m_list->setMinimumHeight(m_list->fontMetrics().lineSpacing() * rowsOfAskers);
    m_remove->setEnabled(false);
    m_remove->setAutoDefault(false);
    m_close->setAutoDefault(false);
}

void AskersDialog::load() {
    if (m_topic.id.isNull()) return fill({});
    const auto askers = services::askersOf(m_workspace.reader(), m_topic.id);
    if (!askers) return fail(askers.error());
    fill(*askers);
}

void AskersDialog::fill(const QList<services::TopicAsker>& askers) {
    const int row = m_list->currentRow();
    m_askers = askers;
    m_list->clear();
    for (const services::TopicAsker& one : askers) m_list->addItem(one.name);
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
    Q_EMIT shown();
}

void AskersDialog::note(const base::Id& person, services::Asked asked) {
    if (person.isNull()) return;
    m_message->dismiss();
    auto topic = std::make_shared<base::Id>();
    const services::Work work = [topic, person, asked, rank = m_topic](storage::Writer& writer) -> base::Result<> {
        RS_ASSIGN(*topic, services::noteAsker(writer, rank, person, asked));
        return {};
    };
    services::deliver(m_workspace.write(u"edit"_s, work), this,
                      [this, topic](const base::Result<services::Changes>& done) {
                          if (!done) return fail(done.error());
                          m_topic.id = *topic;
                          m_person->replaceValue({});
                          load();
                          Q_EMIT noted();
                      });
}

void AskersDialog::removeChosen() {
    const int row = m_list->currentRow();
    if (row >= 0 && row < m_askers.size() && m_workspace.isWritable())
        note(m_askers.at(row).person, services::Asked::No);
}

void AskersDialog::fail(const base::Error& error) {
    m_message->showMessage(kit::Severity::Problem, services::Words::of(models::windowLanguage()).sentence(error));
}

void AskersDialog::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Delete && focusWidget() == m_list) return removeChosen();
    QDialog::keyPressEvent(event);
}

void AskersDialog::changeEvent(QEvent* event) {
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void AskersDialog::retranslate() {
    //: The title of a window: %1 is a topic
    setWindowTitle(tr("Who asked for \u201c%1\u201d").arg(m_topic.title));
    m_personWord->setText(tr("Note one more person: type a part of the name"));
    m_person->retranslate();
    m_person->setAccessibleTitle(m_personWord->text());
    m_list->setAccessibleName(tr("People noted at this topic"));
    m_others->showText(tr("Those who named it in a questionnaire are counted without being noted."));
    m_remove->setText(tr("Take out"));
    m_close->setText(tr("Close"));
}

} // namespace rs::plan
