// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/goalsedit.h"

#include "kit/theme/icon.h"
#include "kit/theme/theme.h"

#include <QApplication>
#include <QBoxLayout>
#include <QCompleter>
#include <QEvent>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QStringListModel>
#include <QToolButton>

namespace rs::plan {

using namespace Qt::StringLiterals;
namespace space = kit::theme::space;

namespace {

constexpr int lettersOfNumber = 8;

QString plain(const QJsonValue& value) {
    if (!value.isDouble()) return value.toString();
    const double number = value.toDouble();
    return number == qint64(number) ? QString::number(qint64(number)) : QString::number(number);
}

QJsonValue asNumber(const QString& text) {
    bool ok = false;
    const double number = QString(text).replace(u',', u'.').toDouble(&ok);
    return ok ? QJsonValue(number) : QJsonValue(text);
}

//! Order and blanks of the text do not matter.
QJsonObject goalsOf(const QVariant& json) { return QJsonDocument::fromJson(json.toString().toUtf8()).object(); }

} // namespace

GoalsEdit::GoalsEdit(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::hair);
    addRow();
}

void GoalsEdit::addRow() {
    Row row{new QWidget(this), new QLineEdit, new QLineEdit, new QToolButton};
    auto* line = new QHBoxLayout(row.box);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::row);
    line->addWidget(row.name, 1);
    line->addWidget(row.number);
    line->addWidget(row.remove);
    row.number->setMaximumWidth(row.number->fontMetrics().averageCharWidth() * lettersOfNumber + space::page);
    row.number->setAlignment(Qt::AlignRight);
    row.remove->setIcon(kit::theme::icon(u"close"_s));
    row.remove->setAutoRaise(true);
    kit::theme::makeSmall(row.remove);
    connect(row.remove, &QToolButton::clicked, this, [this, box = row.box] { removeRow(box); });
    for (QLineEdit* edit : {row.name, row.number}) {
        edit->installEventFilter(this);
        edit->setReadOnly(m_readOnly);
        connect(edit, &QLineEdit::returnPressed, this, &GoalsEdit::flush);
    }
    wordRow(row);
    m_column->addWidget(row.box);
    m_rows << row;
}

void GoalsEdit::wordRow(const Row& row) const {
    row.name->setPlaceholderText(tr("What is counted: participants, started to use..."));
    row.name->setAccessibleName(tr("Goal"));
    row.number->setAccessibleName(tr("Number of the goal"));
    row.number->setPlaceholderText(u"0"_s);
    row.remove->setToolTip(tr("Take the goal away"));
    row.remove->setAccessibleName(tr("Take the goal away"));
    if (!row.name->completer()) row.name->setCompleter(new QCompleter(new QStringListModel(row.name), row.name));
    auto* offered = static_cast<QStringListModel*>(row.name->completer()->model());
    offered->setStringList({tr("Participants"), tr("Started to use a practice"), tr("Organisations"),
                            tr("Recommendation score"), tr("Speakers from practice")});
    row.name->completer()->setCaseSensitivity(Qt::CaseInsensitive);
}

void GoalsEdit::removeRow(QWidget* box) {
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (m_rows.at(i).box != box) continue;
        if (i + 1 == m_rows.size()) {
            m_rows.at(i).name->clear();
            m_rows.at(i).number->clear();
        } else {
            m_rows.takeAt(i).box->deleteLater();
            box->hide();
        }
        m_rows.at(std::min(i, m_rows.size() - 1)).name->setFocus();
        flush();
        return;
    }
}

bool GoalsEdit::hasFocusInside() const {
    const QWidget* focus = QApplication::focusWidget();
    return focus && isAncestorOf(focus);
}

void GoalsEdit::showValue(const QVariant& json) {
    const bool isTyping = hasFocusInside() && goalsOf(value()) != goalsOf(m_value);
    m_value = json;
    const QJsonObject goals = goalsOf(json);
    if (isTyping || goalsOf(value()) == goals) return;
    while (m_rows.size() < goals.size() + 1) addRow();
    while (m_rows.size() > goals.size() + 1) m_rows.takeLast().box->deleteLater();
    int at = 0;
    for (auto goal = goals.begin(); goal != goals.end(); ++goal, ++at) {
        m_rows.at(at).name->setText(goal.key());
        m_rows.at(at).number->setText(plain(goal.value()));
    }
    m_rows.last().name->clear();
    m_rows.last().number->clear();
}

QVariant GoalsEdit::value() const {
    QJsonObject goals;
    for (const Row& row : m_rows) {
        const QString name = row.name->text().simplified(), number = row.number->text().simplified();
        if (!name.isEmpty()) goals.insert(name, asNumber(number));
    }
    if (goals.isEmpty()) return {};
    return QString::fromUtf8(QJsonDocument(goals).toJson(QJsonDocument::Compact));
}

void GoalsEdit::flush() {
    const QVariant now = value();
    const bool last = !m_rows.last().name->text().simplified().isEmpty();
    if (last) addRow();
    if (goalsOf(now) == goalsOf(m_value)) return;
    m_value = now;
    Q_EMIT edited(now);
}

void GoalsEdit::setReadOnly(bool readOnly) {
    m_readOnly = readOnly;
    for (const Row& row : std::as_const(m_rows)) {
        row.name->setReadOnly(readOnly);
        row.number->setReadOnly(readOnly);
        row.remove->setDisabled(readOnly);
    }
}

void GoalsEdit::retranslate() {
    for (const Row& row : std::as_const(m_rows)) wordRow(row);
}

bool GoalsEdit::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusOut) flush();
    return QWidget::eventFilter(watched, event);
}

} // namespace rs::plan
