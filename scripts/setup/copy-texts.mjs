// The texts of emails, files, problems and public pages go along with the compiled server, which reads them as they are.
import { cpSync, existsSync, readdirSync } from 'node:fs';
import { inProject } from './project-root.mjs';

const texts = inProject('libs', 'texts');
const folders = readdirSync(texts, { withFileTypes: true }).filter(
  (entry) => entry.isDirectory() && entry.name !== 'src',
);
const PARTS = ['emails', 'files', 'field-faults.json', 'server-problems.json', 'public-pages.json'];

for (const { name: language } of folders) {
  // Russian has what strangers read alone.
  for (const part of PARTS.filter((name) => existsSync(inProject('libs', 'texts', language, name)))) {
    cpSync(inProject('libs', 'texts', language, part), inProject('dist', 'libs', 'texts', language, part), {
      recursive: true,
    });
  }
}
