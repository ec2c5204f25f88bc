// SPDX-License-Identifier: GPL-3.0-or-later
// How cells of records look; their editors are in recordeditors.cpp.
#include "tables/recorddelegate.h"

#include "tables/recordchoices.h"

namespace rs::tables {

using domain::Field;
using domain::FieldType;
using kit::CellLook;
using kit::theme::Token;
using models::RecordTableModel;

namespace {

Token tokenOf(RecordTableModel::Tone tone) {
    switch (tone) {
    case RecordTableModel::Tone::Plain:
        return Token::Text;
    case RecordTableModel::Tone::Secondary:
        return Token::Secondary;
    case RecordTableModel::Tone::Accent:
        return Token::Accent;
    case RecordTableModel::Tone::Ok:
        return Token::Ok;
    case RecordTableModel::Tone::Warning:
        return Token::Warning;
    case RecordTableModel::Tone::Problem:
        return Token::Problem;
    }
    return Token::Text;
}

base::Id idOf(const QModelIndex& index) { return index.data(RecordTableModel::RecordIdRole).value<base::Id>(); }

} // namespace

RecordDelegate::RecordDelegate(RecordTableModel& model, QObject* parent) : CellDelegate(parent), m_model(model) {
    setValidator([this](const QModelIndex& index, const QVariant& value) {
        // A row that is only begun may be left empty again.
        if (m_model.isAddRow(index.row()) && value.toString().trimmed().isEmpty()) return QString();
        return m_model.problemOf(index.column(), value);
    });
}

const Field* RecordDelegate::fieldOf(const QModelIndex& index) const {
    return index.isValid() ? m_model.columns().at(index.column()).field : nullptr;
}

CellLook RecordDelegate::lookOf(const QModelIndex& index) const {
    CellLook look;
    look.icon = index.data(Qt::DecorationRole).toString();
    look.iconTone = tokenOf(RecordTableModel::Tone(index.data(RecordTableModel::IconToneRole).toInt()));
    // A state is a plain word beside a coloured icon; without an icon the word itself carries the tone.
    const auto tone = RecordTableModel::Tone(index.data(RecordTableModel::ToneRole).toInt());
    if (look.icon.isEmpty() || tone == RecordTableModel::Tone::Secondary) look.tone = tokenOf(tone);
    if (index.data(RecordTableModel::UnfitRole).toBool())
        look.frame = CellLook::Frame::Problem;
    else if (index.data(RecordTableModel::MissingRole).toBool())
        look.frame = CellLook::Frame::Required;
    const int naming = m_model.columns().at(0).isMark() ? 1 : 0;
    if (index.column() == naming && !m_model.isAddRow(index.row())) look.type = kit::theme::Type::Strong;
    return look;
}

//! What is no value stays in its cell, marked.
void RecordDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const {
    const bool refused = !problemOf(editor, index).isEmpty();
    const QString typed = refused ? valueOf(editor, index).toString().trimmed() : QString();
    // An own text is chosen even if it is the value that stands there; a list may just have been looked at.
    const Field* field = fieldOf(index);
    const bool chosen = field && field->type != FieldType::Choice && field->type != FieldType::YesNo;
    if (refused || chosen) m_model.setUnfit(idOf(index), index.column(), typed);
    if (!refused) CellDelegate::setModelData(editor, model, index);
}

void RecordDelegate::keepRefused(QWidget* editor, const QModelIndex& index) const {
    m_model.keepUnfit(idOf(index), index.column(), valueOf(editor, index).toString().trimmed());
}

void RecordDelegate::giveUp(const QModelIndex& index) const { m_model.setUnfit(idOf(index), index.column(), {}); }

QList<kit::Choice> RecordDelegate::choicesOf(const QModelIndex& index) const {
    const Field* field = fieldOf(index);
    if (!field) return {};
    QList<kit::Choice> choices = closedChoices(m_model, *field);
    if (!choices.isEmpty() && !field->is(domain::Trait::Required)) choices << kit::Choice{QString(), tr("(empty)")};
    return choices;
}

} // namespace rs::tables
