// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/registry.h"

#include "domain/entities.h"

#include <QHash>

namespace rs::domain {

namespace {

char16_t codeOf(QChar letter) { return letter.unicode(); }
char16_t codeOf(char letter) { return uchar(letter); }

//! Asked for every value of every row that comes or goes: most names differ in their first letters.
template <typename View>
bool isNamed(const char* name, View view) {
    for (const auto letter : view) {
        if (*name == '\0' || char16_t(*name) != codeOf(letter)) return false;
        ++name;
    }
    return *name == '\0';
}

} // namespace

int Entity::indexOf(QAnyStringView fieldName) const {
    return fieldName.visit([this](auto wanted) {
        for (size_t i = 0; i < fields.size(); ++i) {
            if (isNamed(fields[i].name, wanted)) return int(i);
        }
        return -1;
    });
}

const Field* Entity::field(QAnyStringView fieldName) const {
    const int index = indexOf(fieldName);
    return index < 0 ? nullptr : &fields[size_t(index)];
}

const Key* Entity::keyFor(QAnyStringView fieldName) const {
    for (const Key& one : keys) {
        if (fieldName == QLatin1String(one.fields.front())) return &one;
    }
    return nullptr;
}

const QList<const Entity*>& entities() {
    static const QList<const Entity*> all = [] {
        QList<const Entity*> list;
        for (const auto group : {networkEntities(), eventEntities(), learningEntities(), planningEntities(),
                                 partnershipEntities(), reviewEntities()}) {
            for (const Entity& one : group) list << &one;
        }
        return list;
    }();
    return all;
}

const Entity* findEntity(QAnyStringView name) {
    for (const Entity* one : entities()) {
        if (name == one->key()) return one;
    }
    return nullptr;
}

const Entity* findEntity(int number) {
    for (const Entity* one : entities()) {
        if (one->number == number) return one;
    }
    return nullptr;
}

const Entity& entity(QAnyStringView name) {
    const Entity* found = findEntity(name);
    Q_ASSERT_X(found, "domain::entity", qPrintable(name.toString()));
    return *found;
}

} // namespace rs::domain
