// `npm run texts`: what follows from the texts, after some were changed: their types, and the page of their
// translations. `npm run texts -- back-checked lv meetings polls` notes that these were read beside their English.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inProject } from './setup/project-root.mjs';
import { englishTypes } from './texts/english-types.mjs';
import {
  fingerprint,
  LANGUAGES,
  readStates,
  STATES,
  translationsPage,
  writeStates,
} from './texts/translation-states.mjs';

const folder = inProject('libs', 'texts');
const states = readStates(folder);
const [state, language, ...files] = process.argv.slice(2);

if (state !== undefined) {
  if (!STATES.includes(state) || !LANGUAGES.includes(language))
    throw new Error(`Say one of ${STATES.join(', ')}, a language, and the files that were read.`);
  const on = new Date().toISOString().slice(0, 10);
  for (const file of files)
    states.set(`${language} ${file}`, {
      language,
      file,
      state,
      on,
      english: fingerprint(folder, language, file),
    });
  writeFileSync(join(folder, 'translation-states.csv'), writeStates(states));
}
writeFileSync(join(folder, 'src', 'english.d.ts'), englishTypes(join(folder, 'en')));
writeFileSync(inProject('docs', 'translations.md'), translationsPage(folder, states));
