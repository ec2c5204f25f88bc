// SPDX-License-Identifier: GPL-3.0-or-later
// Serves the documents of a file by express-pouchdb; prints the port once they are in.
"use strict";
const [folder, documents] = process.argv.slice(2);
const fs = require("fs");
const readline = require("readline");
const express = require("express");
process.chdir(folder);
const PouchDB = require("pouchdb").defaults({ prefix: folder + "/" });

async function main() {
    const database = new PouchDB("school");
    const app = express();
    app.use("/", require("express-pouchdb")(PouchDB, { mode: "minimumForPouchDB", inMemoryConfig: true, logPath: "/dev/null" }));
    let batch = [];
    const put = async () => {
        const failed = (await database.bulkDocs(batch)).find((one) => one.error);
        if (failed) throw new Error(failed.message);
        batch = [];
    };
    for await (const line of readline.createInterface({ input: fs.createReadStream(documents) })) {
        batch.push(JSON.parse(line));
        if (batch.length === 1000) await put();
    }
    if (batch.length > 0) await put();
    const server = app.listen(0, "127.0.0.1", () => console.log(server.address().port));
}
main().catch((error) => { console.error(error); process.exit(1); });
