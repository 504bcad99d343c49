import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inProject } from '../setup/project-root.mjs';
import { englishTypes } from './english-types.mjs';
import { LANGUAGES, readStates, translatedFiles, translationsPage } from './translation-states.mjs';

const folder = inProject('libs', 'texts');
const states = readStates(folder);

it('the types of the texts are those of the English texts (`npm run texts`)', () => {
  expect(readFileSync(join(folder, 'src', 'english.d.ts'), 'utf8')).toBe(englishTypes(join(folder, 'en')));
});

it('the page of the translations says how far each of them is (`npm run texts`)', () => {
  expect(readFileSync(inProject('docs', 'translations.md'), 'utf8')).toBe(translationsPage(folder, states));
});

it('each file of each language has a state', () => {
  const asked = LANGUAGES.flatMap((language) =>
    translatedFiles(folder, language).map((file) => `${language} ${file}`),
  );
  expect([...states.keys()].toSorted()).toEqual(asked.toSorted());
});
