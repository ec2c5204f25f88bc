// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace rs::kit::theme {

//! Dynamic properties the style looks at; set them by the helpers of theme.h.
namespace property {
inline constexpr char primary[] = "rsPrimary";
inline constexpr char small[] = "rsSmall";
inline constexpr char link[] = "rsLink";
inline constexpr char problem[] = "rsProblem";
inline constexpr char active[] = "rsActive";
inline constexpr char quiet[] = "rsQuiet"; //!< a decoration line instead of a control border
} // namespace property

//! Flat controls with a 2 px accent focus over Fusion; colours come from tokens alone, there is no style sheet.
class SchoolStyle : public QProxyStyle {
    Q_OBJECT
public:
    enum class Manner {
        Own,    //!< everything as designed
        Native, //!< the desktop's own style; only the primary button and the tool-tip delay are ours
    };
    SchoolStyle(const QString& baseStyle, Manner manner);

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                         const QWidget* widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* returnData) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                           const QWidget* widget) const override;
    void polish(QWidget* widget) override;
    using QProxyStyle::polish;

private:
    bool drawOwnPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                          const QWidget* widget) const;
    bool drawOwnFrame(PrimitiveElement element, const QStyleOption* option, QPainter* painter) const;
    void drawButtonLabel(const QStyleOption* option, QPainter* painter, const QWidget* widget) const;
    void drawToolButton(const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const;
    void drawMenuItem(const QStyleOption* option, QPainter* painter, const QWidget* widget) const;

    Manner m_manner;
};

} // namespace rs::kit::theme
