// The texts of emails, problems, public pages and handouts go along with the compiled server, which reads them as they are.
import { cpSync, readdirSync } from 'node:fs';
import { inProject } from './project-root.mjs';

const texts = inProject('libs', 'texts');
const folders = readdirSync(texts, { withFileTypes: true }).filter(
  (entry) => entry.isDirectory() && entry.name !== 'src',
);
for (const { name: language } of folders)
  for (const part of ['emails', 'server-problems.json', 'public-pages.json', 'handouts.json'])
    cpSync(inProject('libs', 'texts', language, part), inProject('dist', 'libs', 'texts', language, part), {
      recursive: true,
    });
