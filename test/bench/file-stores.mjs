// A file of 200 MB into each store and out of it again: how long, and how much memory more than before. The bucket is
// one of OpenStack Swift, where that is installed. Needs `npm run build:server`.
//   node --expose-gc test/bench/file-stores.mjs [megabytes]
import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import 'reflect-metadata';
import { S3mini } from 's3mini';
import { readConfig } from '../../dist/src/platform/config/config.js';
import { DiskFileStore } from '../../dist/src/platform/files/disk-file-store.js';
import { readS3Address } from '../../dist/src/platform/files/s3-address.js';
import { S3FileStore } from '../../dist/src/platform/files/s3-file-store.js';
import { findSwift, temporarySwift } from '../../scripts/swift/temporary-swift.mjs';

const megabytes = Number(process.argv[2] ?? 200);
const folder = mkdtempSync(join(tmpdir(), 'file-stores-'));
const chunk = randomBytes(64 * 1024);

function* content() {
  for (let sent = 0; sent < megabytes * 16; sent += 1) yield chunk;
}

async function measured(work) {
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  let most = before;
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage().rss);
  }, 10);
  const begun = performance.now();
  const result = await work();
  clearInterval(watch);
  const seconds = (performance.now() - begun) / 1_000;
  return { result, seconds: +seconds.toFixed(2), memoryMegabytes: +((most - before) / 1e6).toFixed(0) };
}

async function measure(name, store) {
  const { result: stored, ...put } = await measured(() =>
    store.put(Readable.from(content()), megabytes * 1024 * 1024),
  );
  const { result: sha256, ...read } = await measured(async () => {
    const hash = createHash('sha256');
    for await (const piece of await store.open(stored.id)) hash.update(piece);
    return hash.digest('hex');
  });
  console.log({ store: name, megabytes, put, read, isWhole: sha256 === stored.sha256 });
  await store.remove(stored.id);
}

const config = (more) => readConfig({ DATABASE_URL: 'postgres://localhost/none', DATA_DIR: folder, ...more });
await measure('disk', new DiskFileStore(config({})));
if (findSwift()) {
  const swift = await temporarySwift(folder);
  try {
    const url = swift.url('bench');
    await new S3mini(readS3Address(url)).createBucket();
    await measure('bucket', await S3FileStore.open(config({ S3_URL: url })));
  } finally {
    await swift.stop();
  }
} else {
  console.log('Swift is not installed here: no bucket is measured');
}
rmSync(folder, { recursive: true });
