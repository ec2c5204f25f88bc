// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"

#include <QString>

namespace rs::sync {

//! Where the token of a store is kept: in the system's keychain under the store's device id, or, where no keychain
//! answers in time, in the file STORE.token that its owner alone may read. That is no encryption, and is said openly.
class TokenStore {
public:
    enum class Place { Keychain, File };
    enum class Use { KeychainOrFile, FileOnly };

    explicit TokenStore(const QString& storePath, Use use = useByEnvironment());

    //! Empty if there is none.
    [[nodiscard]] base::Result<QString> read(const base::Id& device) const;
    //! Error FileCannotWrite.
    [[nodiscard]] base::Result<Place> write(const base::Id& device, const QString& token) const;
    //! From both places.
    [[nodiscard]] base::Result<> remove(const base::Id& device) const;

    [[nodiscard]] const QString& file() const { return m_file; }

    //! RS_NO_KEYCHAIN=1: the file alone, for servers and tests without a desktop.
    [[nodiscard]] static Use useByEnvironment();

private:
    QString m_file;
    Use m_use;
};

} // namespace rs::sync
