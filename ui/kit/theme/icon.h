// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/theme/tokens.h"

#include <QIcon>
#include <QPixmap>

namespace rs::kit::theme {

//! An icon of resources/icons by file name. It is drawn anew in the token's colour of the scheme in force,
//! sharp at any size and pixel ratio; disabled follows the palette.
[[nodiscard]] QIcon icon(const QString& name, Token token = Token::Text);

//! For delegates and painted widgets: size in device-independent pixels.
void paintIcon(QPainter* painter, const QRect& rect, const QString& name, Token token);

} // namespace rs::kit::theme
