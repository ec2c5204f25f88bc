// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/celldelegate.h"
#include "models/recordtablemodel.h"

namespace rs::tables {

//! Cells of a RecordTableModel: states by icon, word and colour; an editor that fits the kind of value.
class RecordDelegate : public kit::CellDelegate {
    Q_OBJECT
public:
    explicit RecordDelegate(models::RecordTableModel& model, QObject* parent = nullptr);

    [[nodiscard]] kit::CellLook lookOf(const QModelIndex& index) const override;
    [[nodiscard]] QList<kit::Choice> choicesOf(const QModelIndex& index) const override;
    [[nodiscard]] QVariant valueOf(QWidget* editor, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void keepRefused(QWidget* editor, const QModelIndex& index) const override;
    void giveUp(const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

    //! An editor for a field outside a table; its text or chosen value is read by valueOfEditor().
    [[nodiscard]] static QWidget* makeEditor(models::RecordTableModel& model, const domain::Field& field,
                                             QWidget* parent);
    [[nodiscard]] static QVariant valueOfEditor(const QWidget* editor);
    //! `words` is the value as it is edited.
    static void fillEditor(QWidget* editor, const domain::Field& field, const QVariant& value, const QString& words);

Q_SIGNALS:
    //! «Create "..."» was taken in the list of a reference.
    void createWanted(const QModelIndex& index, const QString& title) const;

private:
    [[nodiscard]] const domain::Field* fieldOf(const QModelIndex& index) const;

    models::RecordTableModel& m_model;
};

} // namespace rs::tables
