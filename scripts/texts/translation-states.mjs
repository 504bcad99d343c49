import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What was done with a file last: drafted, read by a second translator who put it back into English, or read by a
 * native speaker.
 */
export const STATES = ['drafted', 'back-checked', 'read'];
/** The languages that English is translated into. */
export const LANGUAGES = ['da', 'et', 'fi', 'is', 'lt', 'lv', 'nb', 'sv'];

/** The JSON files of a language, emails behind pages. */
export function filesOf(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.replaceAll('\\', '/').slice(0, -'.json'.length))
    .toSorted(
      (one, other) => Number(one.includes('/')) - Number(other.includes('/')) || one.localeCompare(other),
    );
}

/** The fingerprint of the English texts of a file. */
export const fingerprint = (folder, file) =>
  createHash('sha256')
    .update(readFileSync(join(folder, 'en', `${file}.json`)))
    .digest('hex')
    .slice(0, 12);

/** The rows of `translation-states.csv`, by language and file. */
export function readStates(folder) {
  const [, ...rows] = readFileSync(join(folder, 'translation-states.csv'), 'utf8').trim().split('\n');
  return new Map(
    rows.map((row) => {
      const [language, file, state, on, english] = row.split(',');
      return [`${language} ${file}`, { language, file, state, on, english }];
    }),
  );
}

export const writeStates = (states) =>
  [
    'language,file,state,on,english',
    ...[...states.values()]
      .map(({ language, file, state, on, english }) => [language, file, state, on, english].join(','))
      .toSorted(),
    '',
  ].join('\n');

const MARK = { drafted: 'D', 'back-checked': 'B', read: 'R' };

function markOf(state, english) {
  if (!state) return 'none';
  return MARK[state.state] + (state.english === english ? '' : '*');
}

/** `docs/translations.md`: how far each file is in each language. */
export function translationsPage(folder, states) {
  const rows = filesOf(join(folder, 'en')).map((file) => {
    const marks = LANGUAGES.map((language) =>
      markOf(states.get(`${language} ${file}`), fingerprint(folder, file)),
    );
    return `| ${file} | ${marks.join(' | ')} |`;
  });
  return `${INTRODUCTION}
| file | ${LANGUAGES.join(' | ')} |
|---|${LANGUAGES.map(() => '---|').join('')}
${rows.join('\n')}
`;
}

const INTRODUCTION = `# Translations

Every text of the pages, emails and problems is there in nine languages, as JSON in \`libs/texts/<language>\`: a file a
namespace of the pages, a file an email in \`emails\`, problems as in \`libs/texts/en/server-problems.json\`, the pages
that the server writes for everyone as in \`libs/texts/en/public-pages.json\`, and what is printed for a meeting as in
\`libs/texts/en/handouts.json\`. English is the source. Tests hold that each language has every text, with each plural
form that it counts by and the same places for values (\`libs/texts/src/translations.spec.ts\`).

**None of the translations has been read by a native speaker yet** unless the table says so: they were drafted, and then
read by a second translator who put each of them back into English and compared. Members report a wrong word with "Wrong
word?" on any page.

## To change a text

1. Change the English in \`libs/texts/en\`, and run \`npm run texts\`: it writes the types of the texts and this page.
2. Change what stands in the other eight languages. Words of the field are those of the glossary
   (\`src/search/terms/data\`).
3. When a translation has been read beside its English, note it: \`npm run texts -- read lv meetings\`, or
   \`back-checked\`, or \`drafted\`. Until then the page shows that its English has changed.

## How far each is

D: drafted. B: back-checked, not yet read by a native speaker. R: read by a native speaker. With *: the English has
changed since.
`;
