// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/fielderror.h"

#include "kit/label.h"
#include "kit/theme/theme.h"

#include <QBoxLayout>

namespace rs::kit {

using namespace Qt::StringLiterals;
using theme::Token;

FieldError::FieldError(QWidget* field, QWidget* parent) : QWidget(parent), m_field(field) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::space::hair);
    m_text = new Label(theme::Type::Caption, Token::Problem, this);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignLeft | Qt::AlignTop); // beside the sign, also in a row that is too high
    row->addWidget(new IconLabel(u"problem"_s, Token::Problem, theme::smallIcon, this), 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    hide();
}

void FieldError::showReason(const QString& reason) {
    m_text->setText(reason);
    m_field->setAccessibleDescription(reason);
    theme::setProblem(m_field, true);
    show();
}

void FieldError::clear() {
    m_text->clear();
    m_field->setAccessibleDescription({});
    theme::setProblem(m_field, false);
    hide();
}

QString FieldError::reason() const { return m_text->text(); }

CellError::CellError(QWidget* viewport)
    : Panel({Token::ProblemTint, Token::Problem, theme::radius, 1}, viewport),
      m_text(new Label(theme::Type::Caption, Token::Text, this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(theme::space::row, theme::space::hair, theme::space::row, theme::space::hair);
    row->addWidget(new IconLabel(u"problem"_s, Token::Problem, theme::smallIcon, this));
    row->addWidget(m_text, 1);
    hide();
}

void CellError::showReason(const QString& reason, const QRect& cell) {
    m_text->setText(reason);
    adjustSize();
    const QWidget* viewport = parentWidget();
    const bool below = cell.bottom() + 1 + height() <= viewport->height();
    const int x = std::max(0, std::min(cell.left(), viewport->width() - width()));
    move(x, below ? cell.bottom() + 1 : cell.top() - height());
    raise();
    show();
}

QString CellError::reason() const { return isVisible() ? m_text->text() : QString(); }

} // namespace rs::kit
