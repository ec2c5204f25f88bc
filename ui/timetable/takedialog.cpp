// SPDX-License-Identifier: GPL-3.0-or-later
#include "timetable/takedialog.h"

#include "base/fold.h"
#include "kit/inlinemessage.h"
#include "kit/label.h"
#include "kit/searchfield.h"
#include "kit/theme/theme.h"
#include "models/celltext.h"
#include "services/deliver.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QListWidget>
#include <QPushButton>

namespace rs::timetable {

using namespace Qt::StringLiterals;
using base::Result;
using kit::theme::Token;
using kit::theme::Type;
using services::CopiedProgramme;
namespace space = kit::theme::space;

TakeDialog::TakeDialog(services::Workspace& workspace, const base::Id& school, const QDate& day, QWidget* parent)
    : Dialog(parent),
      m_workspace(workspace),
      m_school(school),
      m_day(day),
      m_search(new kit::SearchField(this)),
      m_list(new QListWidget(this)),
      m_speakers(new QCheckBox(this)),
      m_words(new kit::Label(Type::Body, Token::Secondary, this)),
      m_message(new kit::InlineMessage(this)),
      m_take(new QPushButton(this)),
      m_cancel(new QPushButton(this)) {
    build();
    connect(m_search, &QLineEdit::textChanged, this, &TakeDialog::fill);
    connect(m_search, &kit::SearchField::downPressed, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_search, &kit::SearchField::escaped, this, &QDialog::reject);
    connect(m_list, &QListWidget::itemActivated, this, &TakeDialog::accept);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) { m_take->setEnabled(row >= 0); });
    connect(m_take, &QPushButton::clicked, this, &TakeDialog::accept);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    retranslate();
    resize(560, 460);
    load();
}

void TakeDialog::build() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::page, space::page, space::page, space::page);
    column->setSpacing(space::field);
    m_words->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(this); // the order of the system
    m_take->setDefault(true);
    m_take->setEnabled(false);
    kit::theme::makePrimary(m_take);
    buttons->addButton(m_take, QDialogButtonBox::AcceptRole);
    buttons->addButton(m_cancel, QDialogButtonBox::RejectRole);
    for (QWidget* part : std::initializer_list<QWidget*>{m_message, m_search, m_list, m_speakers, m_words, buttons})
        column->addWidget(part, part == m_list ? 1 : 0);
}

void TakeDialog::load() {
    const auto read = [school = m_school](storage::Store& store) {
        return services::schoolsWithProgramme(store, school);
    };
    services::deliver(m_workspace.read<QList<services::SourceSchool>>(read), this,
                      [this](const Result<QList<services::SourceSchool>>& sources) {
                          m_isRead = true;
                          if (sources) m_sources = *sources;
                          fill();
                          if (!sources)
                              m_message->showMessage(
                                  kit::Severity::Problem,
                                  services::Words::of(models::windowLanguage()).sentence(sources.error()));
                      });
}

void TakeDialog::fill() {
    const QString wanted = base::fold(m_search->text());
    m_list->clear();
    for (int i = 0; i < m_sources.size(); ++i) {
        const services::SourceSchool& one = m_sources.at(i);
        if (!base::fold(one.title).contains(wanted)) continue;
        QStringList about;
        if (one.day.isValid()) about << models::dayWords(one.day);
        about << tr("%Ln session(s)", nullptr, int(one.amount));
        auto* item = new QListWidgetItem(one.title + u'\n' + about.join(u" \u00b7 "_s), m_list);
        item->setData(Qt::UserRole, i);
    }
    if (m_list->count() > 0) m_list->setCurrentRow(0);
    if (m_isRead && m_sources.isEmpty())
        m_message->showMessage(kit::Severity::Info, tr("No other school has a programme yet."));
}

void TakeDialog::accept() {
    const QListWidgetItem* item = m_list->currentItem();
    if (!item || !m_take->isEnabled()) return;
    m_take->setEnabled(false); // once
    const services::ProgrammeCopy wish{m_sources.at(item->data(Qt::UserRole).toInt()).id, m_school,
                                       m_speakers->isChecked() ? services::CopiedSpeakers::AskAnew
                                                               : services::CopiedSpeakers::StayBehind};
    const auto done = std::make_shared<CopiedProgramme>();
    const auto work = [wish, done](storage::Writer& writer) -> Result<> {
        RS_ASSIGN(*done, services::copyProgramme(writer, wish));
        return {};
    };
    services::deliver(
        m_workspace.write(u"take_programme"_s, work), this, [this, done](const Result<services::Changes>& changes) {
            if (changes) {
                Q_EMIT taken(*done);
                return QDialog::accept();
            }
            m_take->setEnabled(true);
            m_message->showMessage(kit::Severity::Problem,
                                   services::Words::of(models::windowLanguage()).sentence(changes.error()));
        });
}

QString TakeDialog::words() const { return m_words->text(); }

void TakeDialog::changeEvent(QEvent* event) {
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void TakeDialog::retranslate() {
    setWindowTitle(tr("Programme of another school"));
    m_search->setPlaceholderText(tr("Find a school"));
    m_search->setAccessibleName(tr("Find a school"));
    m_list->setAccessibleName(tr("Schools with a programme"));
    m_speakers->setText(tr("Take the speakers along as ideas"));
    m_words->setText(tr("The programme will begin with this school, on %1. Rooms stay where both schools have the same "
                        "venue.")
                         .arg(models::dayWords(m_day)));
    m_take->setText(tr("Take the programme"));
    m_cancel->setText(tr("Cancel"));
    fill();
}

} // namespace rs::timetable
