import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What was done with a file last: drafted, read by a second translator who put it back into English, or read by a
 * native speaker.
 */
export const STATES = ['drafted', 'back-checked', 'read'];
/** The languages that all English texts are translated into. */
const MEMBER_LANGUAGES = ['da', 'et', 'fi', 'is', 'lt', 'lv', 'nb', 'sv'];
/** Those, and Russian: it has the texts alone that strangers read. */
export const LANGUAGES = [...MEMBER_LANGUAGES, 'ru'];

/** The JSON files of a language, emails behind pages. */
export function filesOf(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.replaceAll('\\', '/').slice(0, -'.json'.length))
    .toSorted(
      (one, other) => Number(one.includes('/')) - Number(other.includes('/')) || one.localeCompare(other),
    );
}

/** The files that a language has. */
export const translatedFiles = (folder, language) =>
  filesOf(join(folder, MEMBER_LANGUAGES.includes(language) ? 'en' : language));

const textOf = (folder, language, file) => readFileSync(join(folder, language, `${file}.json`), 'utf8');
const stemOf = (key) => key.replace(/_(zero|one|two|few|many|other)$/, '');
const isPluralForms = (texts) => typeof texts.other === 'string';

/** Of English texts those that a translation has, whatever forms it counts by. */
function translatedPart(english, translation) {
  if (typeof english === 'string' || isPluralForms(english)) return english;
  const stems = new Map(Object.entries(translation).map(([key, texts]) => [stemOf(key), texts]));
  return Object.fromEntries(
    Object.entries(english)
      .filter(([key]) => stems.has(stemOf(key)))
      .map(([key, texts]) => [key, translatedPart(texts, stems.get(stemOf(key)))]),
  );
}

/** The English texts that the translation of a file stands beside: all of them, or those that Russian has. */
function englishBeside(folder, language, file) {
  const english = textOf(folder, 'en', file);
  if (MEMBER_LANGUAGES.includes(language)) return english;
  const translation = JSON.parse(textOf(folder, language, file));
  return JSON.stringify(translatedPart(JSON.parse(english), translation));
}

/** The fingerprint of the English texts of a file, as far as a language has them. */
export const fingerprint = (folder, language, file) =>
  createHash('sha256')
    .update(englishBeside(folder, language, file))
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
  return `${INTRODUCTION}
${tableOf(folder, states, MEMBER_LANGUAGES)}
In Russian, of these files what strangers read:

${tableOf(folder, states, ['ru'])}`;
}

/** A row a file that the languages have. */
function tableOf(folder, states, languages) {
  const rows = translatedFiles(folder, languages[0]).map((file) => {
    const marks = languages.map((language) =>
      markOf(states.get(`${language} ${file}`), fingerprint(folder, language, file)),
    );
    return `| ${file} | ${marks.join(' | ')} |\n`;
  });
  return `| file | ${languages.join(' | ')} |
|---|${languages.map(() => '---|').join('')}
${rows.join('')}`;
}

const INTRODUCTION = `# Translations

Every text of the pages, emails and problems is there in nine languages, as JSON in \`libs/texts/<language>\`: a file a
namespace of the pages, a file an email in \`emails\`, files that members download in \`files\`, problems as in
\`libs/texts/en/server-problems.json\`, what is wrong with a field as in \`libs/texts/en/field-faults.json\`, and the pages
that the server writes for everyone as in \`libs/texts/en/public-pages.json\`. English is the source. Tests hold that each
language has every text, with each plural form that it counts by and the same places for values
(\`libs/texts/src/translations.spec.ts\`).

**Russian** is there for strangers: on the public pages, and on the pages that the link of an email opens without
sign-in. It has the texts alone that these say; \`web/src/i18n/russian-texts.spec.ts\` and
\`test/integration/email-links-in-russian.spec.ts\` hold that it has all of them and no other. Members have the other nine.

**None of the translations has been read by a native speaker yet** unless the table says so: they were drafted, and then
read by a second translator who put each of them back into English and compared. Members report a wrong word with "Wrong
word?" on any page.

## To change a text

1. Change the English in \`libs/texts/en\`, and run \`npm run texts\`: it writes the types of the texts and this page.
2. Change what stands in the other eight languages, and in Russian where it is there. Words of the field are those of
   the glossary (\`src/search/terms/data\`): \`scripts/texts/glossary.spec.ts\` finds a concept that a translation calls
   otherwise, and \`glossary-exceptions.ts\` beside it says where that is right, and why.
3. When a translation has been read beside its English, note it: \`npm run texts -- read lv meetings\`, or
   \`back-checked\`, or \`drafted\`. Until then the page shows that its English has changed.

## How far each is

D: drafted. B: back-checked, not yet read by a native speaker. R: read by a native speaker. With *: the English has
changed since.
`;
