// SPDX-License-Identifier: GPL-3.0-or-later
// Pulls a whole database; prints documents a second.
"use strict";
const [folder, url] = process.argv.slice(2);
const PouchDB = require("pouchdb").defaults({ prefix: folder + "/" });

async function main() {
    const begun = process.hrtime.bigint();
    const done = await new PouchDB("school").replicate.from(url, { batch_size: 1000, batches_limit: 10 });
    const seconds = Number(process.hrtime.bigint() - begun) / 1e9;
    if (!done.ok || done.doc_write_failures > 0) throw new Error(JSON.stringify(done));
    console.error(`PouchDB: ${done.docs_written} documents in ${seconds.toFixed(2)} s`);
    console.log((done.docs_written / seconds).toFixed(1));
}
main().catch((error) => { console.error(error); process.exit(1); });
