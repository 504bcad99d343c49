// Puts a compressed copy beside every text file of the built web client, once, so that the server never
// compresses.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { filesBelow } from './fingerprint.mjs';
import { project } from './project-root.mjs';

/** What is smaller does not become so by as much as its header says of it. */
const LEAST_BYTES = 300;

const folder = join(project, 'dist', 'web');
for (const path of filesBelow(folder, ['.'])) {
  const content = readFileSync(join(folder, path));
  if (/\.(html|m?js|css|svg|json|webmanifest)$/.test(path) && content.length >= LEAST_BYTES) {
    writeFileSync(
      join(folder, `${path}.br`),
      brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
    );
    writeFileSync(join(folder, `${path}.gz`), gzipSync(content, { level: 9 }));
  }
}
