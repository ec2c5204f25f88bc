// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/checklistpopup.h"
#include "kit/theme/tokens.h"

#include <QStyledItemDelegate>
#include <functional>
#include <optional>

namespace rs::kit {

//! How a cell looks beyond its text.
struct CellLook {
    enum class Frame { None, Problem, Required };
    QString icon = {}; //!< in front of the text; alone it stands in the middle
    theme::Token iconTone = theme::Token::Secondary;
    theme::Token tone = theme::Token::Text;
    std::optional<theme::Token> tint = std::nullopt; //!< background of the cell (a row gives it to all its cells)
    Frame frame = Frame::None;                       //!< Required is dashed
    theme::Type type = theme::Type::Body;
};

//! Paints cells by tokens and edits text and closed lists. Text too long for its cell shows whole in a tool tip.
class CellDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using Validator = std::function<QString(const QModelIndex&, const QVariant&)>;
    explicit CellDelegate(QObject* parent = nullptr);

    //! Empty answer = the value may be stored; else the reason, shown below the editor, which stays open.
    void setValidator(Validator validator) { m_validator = std::move(validator); }

    //! Override to give cells icons, tones and tints by their data.
    [[nodiscard]] virtual CellLook lookOf(const QModelIndex& index) const;
    //! Entries of a closed list; none = a text cell.
    [[nodiscard]] virtual QList<Choice> choicesOf(const QModelIndex& index) const;
    //! What the editor holds now, as it would be stored.
    [[nodiscard]] virtual QVariant valueOf(QWidget* editor, const QModelIndex& index) const;
    [[nodiscard]] QString problemOf(QWidget* editor, const QModelIndex& index) const;
    //! Override to keep what was refused and still stands in its editor.
    virtual void keepRefused(QWidget* editor, const QModelIndex& index) const;
    //! Override to forget what was kept: Esc in the editor.
    virtual void giveUp(const QModelIndex& index) const;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

protected:
    //! False once for each editor. Views fill editors again at every change of the table; what is being typed must not
    //! go with it.
    [[nodiscard]] static bool isFilled(QWidget* editor);
    //! Room for text between the icon and the right edge.
    [[nodiscard]] QRect textRect(const QRect& cell, const CellLook& look, const QModelIndex& index) const;

private:
    void paintContent(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                      const CellLook& look) const;

    Validator m_validator;
};

} // namespace rs::kit
