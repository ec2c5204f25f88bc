// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/theme/icon.h"

#include "kit/theme/theme.h"

#include <QCache>
#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

namespace rs::kit::theme {

using namespace Qt::StringLiterals;

namespace {

QByteArray svgOf(const QString& name) {
    static QHash<QString, QByteArray> read;
    if (const auto known = read.constFind(name); known != read.cend()) return *known;
    QFile file(u":/icons/%1.svg"_s.arg(name));
    return *read.insert(name, file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
}

//! Looked up for every cell of a table: no text is made of it, as QPixmapCache would want.
struct Drawing {
    QString name;
    QSize pixels;
    QRgb color;

    [[nodiscard]] bool operator==(const Drawing&) const = default;
    friend size_t qHash(const Drawing& one, size_t seed = 0) {
        return qHashMulti(seed, one.name, one.pixels.width(), one.pixels.height(), one.color);
    }
};

QPixmap drawn(const QString& name, QSize pixels, const QColor& color) {
    static QCache<Drawing, QPixmap> drawings(500);
    const Drawing key{name, pixels, color.rgba()};
    if (const QPixmap* known = drawings.object(key)) return *known;
    QPixmap pixmap(pixels);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(QByteArray(svgOf(name)).replace("currentColor", color.name().toLatin1()));
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter, QRectF(QPointF(), QSizeF(pixels)));
    painter.end();
    drawings.insert(key, new QPixmap(pixmap));
    return pixmap;
}

class IconEngine final : public QIconEngine {
public:
    IconEngine(QString name, Token token) : m_name(std::move(name)), m_token(token) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override {
        const qreal ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, scaledPixmap(rect.size() * ratio, mode, state, ratio));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        return scaledPixmap(size, mode, state, 1.0);
    }
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal scale) override {
        QPixmap result = drawn(m_name, size, color(mode == QIcon::Disabled ? Token::Disabled : m_token));
        result.setDevicePixelRatio(scale);
        return result;
    }
    QIconEngine* clone() const override { return new IconEngine(*this); }
    QString key() const override { return u"rs"_s; }
    QString iconName() override { return m_name; }
    bool isNull() override { return svgOf(m_name).isEmpty(); }

private:
    QString m_name;
    Token m_token;
};

} // namespace

QIcon icon(const QString& name, Token token) { return name.isEmpty() ? QIcon() : QIcon(new IconEngine(name, token)); }

void paintIcon(QPainter* painter, const QRect& rect, const QString& name, Token token) {
    const qreal ratio = painter->device()->devicePixelRatioF();
    QPixmap pixmap = drawn(name, rect.size() * ratio, color(token));
    pixmap.setDevicePixelRatio(ratio);
    painter->drawPixmap(rect.topLeft(), pixmap);
}

} // namespace rs::kit::theme
