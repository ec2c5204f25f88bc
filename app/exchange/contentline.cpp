// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/contentline.h"

namespace rs::exchange {

namespace {

constexpr qsizetype octetsOfALine = 75;

} // namespace

void appendContentLine(QByteArray& out, QByteArray line) {
    qsizetype room = octetsOfALine;
    while (line.size() > room) {
        qsizetype cut = room;
        while (cut > 0 && (static_cast<unsigned char>(line[cut]) & 0xc0) == 0x80) --cut;
        (out += line.left(cut)) += "\r\n ";
        line.remove(0, cut);
        room = octetsOfALine - 1;
    }
    (out += line) += "\r\n";
}

QByteArray escapedText(const QString& text) {
    QByteArray out;
    for (const char c : text.toUtf8()) {
        if (c == '\\' || c == ',' || c == ';')
            (out += '\\') += c;
        else if (c == '\n')
            out += "\\n";
        else
            out += c;
    }
    return out.replace("\r\\n", "\\n").replace("\r", "\\n");
}

} // namespace rs::exchange
