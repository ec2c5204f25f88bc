// SPDX-License-Identifier: GPL-3.0-or-later
#include "anymessages.h"

#include "domain/cbor.h"
#include "domain/registry.h"

namespace rs::test {

namespace {

using namespace protocol;
namespace cbor = domain::cbor;

template <typename T>
T any() {
    return *rc::gen::arbitrary<T>();
}

template <typename E>
E anyOf(E first, E last) {
    return E(*rc::gen::inRange(int(first), int(last) + 1));
}

Operation anyOperation() {
    return {anyId(),    any<qint64>(), any<int>(), anyId(),      anyOf(OpKind::Insert, OpKind::Merge),
            anyBytes(), anyBytes(),    anyId(),    any<qint64>()};
}

OpResult anyResult() {
    return {anyId(), anyOf(Outcome::Applied, Outcome::Later), anyOf(OpCode::None, OpCode::DeleteVersusEdit),
            anyList(anyBytes)};
}

TakenRow anyTaken() { return {any<qint64>(), any<qint64>(), any<qint64>()}; }
GoneRow anyGone() { return {any<int>(), anyId(), any<qint64>()}; }

Cursor anyCursor() { return {any<qint64>(), any<qint64>(), any<qint64>()}; }

ScopeAccess anyAccess() {
    using Kind = domain::ScopeName::Kind;
    return {any<qint64>(),
            {anyOf(Kind::Common, Kind::School), anyId()},
            anyOf(Rights::Masked, Rights::Write),
            any<qint64>(),
            any<qint64>(),
            any<bool>()};
}

HeldOperation anyHeld() { return {anyOperation(), anyId(), anyText(), anyText(), any<qint64>()}; }

ScopePage anyPage() {
    ScopePage page{any<qint64>(),     any<qint64>(),    any<qint64>(),    any<bool>(),
                   anyList(anyTable), anyList(anyGone), anyList(anyGone), {}};
    if (any<bool>()) page.digest = Digest{any<qint64>(), any<quint64>()};
    return page;
}

void appendValue(QByteArray& out) {
    switch (*rc::gen::inRange(0, 6)) {
    case 0:
        return cbor::appendInteger(out, any<qint64>());
    case 1:
        return cbor::appendBool(out, any<bool>());
    case 2:
        return cbor::appendReal(out, any<double>());
    case 3:
        return cbor::appendBytes(out, anyBytes());
    case 4: // of a version to come
        cbor::appendArray(out, 2);
        cbor::appendNull(out);
        return cbor::appendUnsigned(out, any<quint64>());
    default:
        return cbor::appendText(out, anyText());
    }
}

} // namespace

base::Id anyId() {
    const auto bytes = *rc::gen::container<std::vector<char>>(16, rc::gen::arbitrary<char>());
    return QUuid::fromRfc4122(QByteArrayView(bytes.data(), 16));
}

QString anyText() {
    static const QString alphabet = QStringLiteral("абвгдЁё azZ№ \t\u00a0'\"0123456789\u0000ﬁ");
    QString text;
    for (const int pick : *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, int(alphabet.size()))))
        text += alphabet.at(pick);
    return text;
}

QByteArray anyBytes() {
    const auto bytes = any<std::string>();
    return QByteArray(bytes.data(), qsizetype(bytes.size()));
}

QByteArray anyCells(int table) {
    QList<QByteArray> names;
    if (const domain::Entity* entity = domain::findEntity(table)) {
        for (const domain::Field& field : entity->fields) names << QByteArray(field.name);
    }
    names << QByteArrayLiteral("zz_new") << QByteArrayLiteral("zz_newer");
    QByteArray items;
    int filled = 0;
    for (const QByteArray& name : names) {
        if (!any<bool>()) continue;
        cbor::appendUtf8(items, name);
        appendValue(items);
        ++filled;
    }
    QByteArray cells;
    cbor::appendMap(cells, filled);
    return cells + items;
}

TableRows anyTable() {
    TableRows table;
    table.table = *rc::gen::element(20, 21, 1, 80, 9999);
    for (int i = *rc::gen::inRange(0, 6); i > 0; --i) table.rows << Row{anyId(), any<qint64>(), anyCells(table.table)};
    return table;
}

template <>
SignIn anyMessage() {
    return {anyText(), anyText(), anyText(), anyId(), anyText()};
}
template <>
Session anyMessage() {
    return {anyId(), anyText(), anyText(), anyText(), anyText(), any<qint64>()};
}
template <>
Hello anyMessage() {
    return {anyId(), any<int>(), any<int>(), any<qint64>(), any<int>(), any<int>()};
}
template <>
PushRequest anyMessage() {
    return {anyId(), anyId(), anyList(anyOperation)};
}
template <>
PushReply anyMessage() {
    return {anyId(), anyList(anyResult), anyList(anyTable), anyList(anyGone), any<bool>(), anyList(anyTaken)};
}
template <>
PullRequest anyMessage() {
    return {any<qint64>(), any<int>(), anyList(anyCursor)};
}
template <>
PullReply anyMessage() {
    PullReply reply{anyId(), any<qint64>(), {}, anyList(anyPage)};
    if (any<bool>()) reply.access = anyList(anyAccess);
    return reply;
}

template <>
HeldRequest anyMessage() {
    return {anyId(), any<int>()};
}
template <>
HeldReply anyMessage() {
    return {anyId(), anyList(anyHeld), anyList(anyTable), any<bool>()};
}
template <>
HeldVerdict anyMessage() {
    return {anyId(), anyOf(HeldDecision::Apply, HeldDecision::Drop)};
}
template <>
HeldOutcome anyMessage() {
    return {anyId(), anyList(anyResult)};
}

} // namespace rs::test
