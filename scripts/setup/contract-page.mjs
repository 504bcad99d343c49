// Puts what the page of the API's contract is drawn with beside the web client: the server then needs no
// package for it.
import { copyFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { inProject } from './project-root.mjs';

const { resolve } = createRequire(import.meta.url);
for (const file of ['swagger-ui.css', 'swagger-ui-bundle.js']) {
  copyFileSync(resolve(`swagger-ui-dist/${file}`), inProject('dist', 'web', 'contract', file));
}
