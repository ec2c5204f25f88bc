// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of the session editor and what is put into them.
#include "domain/registry.h"
#include "kit/fielderror.h"
#include "kit/label.h"
#include "kit/theme/icon.h"
#include "kit/theme/theme.h"
#include "models/celltext.h"
#include "timetable/sessioneditor.h"
#include "timetable/timetableview.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QStringListModel>
#include <QTimeEdit>
#include <QToolButton>

namespace rs::timetable {

using namespace Qt::StringLiterals;
using base::Id;
using kit::theme::Token;
using kit::theme::Type;
namespace space = kit::theme::space;

namespace {

constexpr int panelWidth = 264;
constexpr int mostPlaces = 100'000;
constexpr int noteLines = 4, speakerLines = 6;

void fill(QComboBox* box, const QList<std::pair<QString, QVariant>>& entries, const QVariant& current) {
    box->clear();
    for (const auto& [words, value] : entries) box->addItem(words, value);
    int at = -1;
    for (int i = 0; i < box->count(); ++i) {
        if (box->itemData(i) == current) at = i;
    }
    box->setCurrentIndex(at);
}

} // namespace

SessionEditor::SessionEditor(QWidget* parent) : QFrame(parent) {
    setObjectName(u"rsSidePanel"_s);
    setFixedWidth(kit::theme::scaled(panelWidth - 16, panelWidth));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::field, 0, 0, 0);
    column->setSpacing(space::row);
    buildHead();
    buildForm();
    connectFields();
    retranslate();
}

void SessionEditor::buildHead() {
    m_head = new kit::Label(Type::CardTitle, Token::Text, this);
    m_close = new QToolButton(this);
    m_close->setAutoRaise(true);
    auto* row = new QHBoxLayout;
    row->addWidget(m_head, 1);
    row->addWidget(m_close);
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
    connect(m_close, &QToolButton::clicked, this, &SessionEditor::closeWanted);
}

void SessionEditor::addRow(QWidget* field) {
    auto* name = new kit::Label(Type::Body, Token::Secondary);
    name->setBuddy(field);
    m_names << name;
    m_form->addRow(name);
    m_form->addRow(field);
    field->installEventFilter(this);
}

void SessionEditor::buildForm() {
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* body = new QWidget;
    m_form = new QFormLayout(body);
    m_form->setContentsMargins(0, 0, space::hair, 0);
    m_form->setVerticalSpacing(space::hair);
    m_form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    addRow(m_title = new QLineEdit);
    m_titleError = new kit::FieldError(m_title);
    m_form->addRow(m_titleError);
    addRow(m_kind = new QComboBox);
    addRow(m_day = new QComboBox);
    addRow(m_start = new QTimeEdit);
    addRow(m_end = new QTimeEdit);
    for (QTimeEdit* time : {m_start, m_end}) time->setDisplayFormat(u"H:mm"_s);
    m_viewer = new kit::Label(Type::Caption, Token::Secondary);
    m_viewer->setWordWrap(true);
    m_form->addRow(m_viewer);
    addRow(m_room = new QComboBox);
    addRow(m_speakers = new QListWidget);
    m_speakers->setFixedHeight(fontMetrics().lineSpacing() * speakerLines + 2 * space::row);
    addRow(m_track = new QLineEdit);
    m_tracks = new QCompleter(new QStringListModel(this), this);
    m_tracks->setCaseSensitivity(Qt::CaseInsensitive);
    m_track->setCompleter(m_tracks);
    addRow(m_places = new QSpinBox);
    m_places->setRange(0, mostPlaces);
    addRow(m_note = new QPlainTextEdit);
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(fontMetrics().lineSpacing() * noteLines + 2 * space::row);
    for (QComboBox* box : {m_kind, m_day, m_room}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(10);
    }
    m_remove = new QPushButton(body);
    m_form->addRow(m_remove);
    area->setWidget(body);
    static_cast<QVBoxLayout*>(layout())->addWidget(area, 1);
}

void SessionEditor::connectFields() {
    for (QComboBox* box : {m_kind, m_day, m_room}) connect(box, &QComboBox::activated, this, &SessionEditor::flush);
    connect(m_title, &QLineEdit::returnPressed, this, &SessionEditor::flush);
    connect(m_track, &QLineEdit::returnPressed, this, &SessionEditor::flush);
    connect(m_speakers, &QListWidget::itemChanged, this, &SessionEditor::flush);
    for (QTimeEdit* time : {m_start, m_end}) connect(time, &QTimeEdit::editingFinished, this, &SessionEditor::flush);
    connect(m_places, &QSpinBox::editingFinished, this, &SessionEditor::flush);
    m_places->setKeyboardTracking(false);
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT removeWanted(m_id); });
}

void SessionEditor::fillLists(const BoardSession& session) {
    QList<std::pair<QString, QVariant>> kinds{{u"—"_s, QString()}}, days{{tr("Without a time"), QDate()}}, rooms;
    for (const domain::Choice& kind : domain::entity(u"session").field(u"kind")->choices)
        kinds << std::pair(kindWords(QString::fromLatin1(kind.code)), QVariant(QString::fromLatin1(kind.code)));
    for (const QDate& day : m_board.days()) days << std::pair(QLocale().toString(day, u"ddd, d MMMM"_s), QVariant(day));
    rooms << std::pair(tr("No room"), QVariant::fromValue(Id()));
    for (const BoardRoom& room : std::as_const(m_board.rooms)) {
        const QString words =
            room.places > 0 ? tr("%1 · %Ln place(s)", nullptr, int(room.places)).arg(room.name) : room.name;
        rooms << std::pair(words, QVariant::fromValue(room.id));
    }
    const QDate day = session.isPlaced() ? m_board.dayOf(session.start) : QDate();
    fill(m_kind, kinds, session.kind);
    fill(m_day, days, day);
    fill(m_room, rooms, QVariant::fromValue(session.room));
    QStringList tracks;
    for (const BoardSession& one : std::as_const(m_board.sessions)) {
        if (!one.track.isEmpty() && !tracks.contains(one.track)) tracks << one.track;
    }
    static_cast<QStringListModel*>(m_tracks->model())->setStringList(tracks);
}

void SessionEditor::putSpeakers(const BoardSession& session) {
    const int row = m_speakers->currentRow();
    m_speakers->clear();
    for (const BoardSpeaker& speaker : std::as_const(m_board.speakers)) {
        const bool isIn = session.speakers.contains(speaker.id);
        if (speaker.state == u"declined" && !isIn) continue;
        auto* item = new QListWidgetItem(speaker.name, m_speakers);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(isIn ? Qt::Checked : Qt::Unchecked);
        item->setData(Qt::UserRole, QVariant::fromValue(speaker.id));
    }
    m_speakers->setCurrentRow(std::clamp(row, -1, m_speakers->count() - 1));
}

//! The same time on the clocks of whoever sits here, where these are others.
void SessionEditor::showViewerTime(const BoardSession& session) {
    const QDateTime start = QDateTime::fromMSecsSinceEpoch(session.start, m_board.zone);
    const bool differs = session.isPlaced() && start.offsetFromUtc() != start.toLocalTime().offsetFromUtc();
    const DayClock own{start.toLocalTime().date(), QTimeZone::systemTimeZone()};
    m_viewer->showText(differs ? tr("On your clock: %1").arg(spanWords(own, session.start, session.end)) : QString());
}

void SessionEditor::put(const BoardSession& session, const QWidget* except) {
    m_filling = true;
    m_shown = session;
    const DayClock clock{session.isPlaced() ? m_board.dayOf(session.start) : QDate(), m_board.zone};
    const auto time = [&](qint64 moment) {
        return session.isPlaced() ? QDateTime::fromMSecsSinceEpoch(moment, clock.zone).time() : QTime(0, 0);
    };
    if (except != m_title && m_title->text() != session.title) m_title->setText(session.title);
    fillLists(session);
    if (except != m_start) m_start->setTime(time(session.start));
    if (except != m_end) m_end->setTime(time(session.end));
    m_start->setEnabled(session.isPlaced());
    m_end->setEnabled(session.isPlaced());
    putSpeakers(session);
    if (except != m_track && m_track->text() != session.track) m_track->setText(session.track);
    if (except != m_places) m_places->setValue(int(session.places));
    if (except != m_note && m_note->toPlainText() != session.note) m_note->setPlainText(session.note);
    showViewerTime(session);
    m_filling = false;
}

void SessionEditor::setReadOnly(bool readOnly) { m_form->parentWidget()->setDisabled(readOnly); }

void SessionEditor::retranslate() {
    const domain::Entity& entity = domain::entity(u"session");
    const services::Words& words = services::Words::of(models::windowLanguage());
    const auto word = [&](const char* field) { return words.field(*entity.field(QLatin1String(field))); };
    const QStringList names{word("title"),   word("kind"),        tr("Day"),     word("start"),    word("end"),
                            word("room_id"), word("speaker_ids"), word("track"), word("capacity"), word("note")};
    for (qsizetype i = 0; i < m_names.size(); ++i) {
        m_names.at(i)->setText(names.at(i));
        m_names.at(i)->buddy()->setAccessibleName(names.at(i));
    }
    m_head->setText(words.entity(entity));
    m_places->setSpecialValueText(tr("As the room"));
    m_remove->setText(tr("Delete"));
    m_remove->setIcon(kit::theme::icon(u"trash"_s));
    m_close->setIcon(kit::theme::icon(u"close"_s));
    m_close->setToolTip(tr("Close (Esc)"));
    m_close->setAccessibleName(tr("Close"));
    if (const BoardSession* one = m_board.session(m_id)) put(*one, nullptr);
}

} // namespace rs::timetable
