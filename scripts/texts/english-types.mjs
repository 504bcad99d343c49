import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const HEADER = `// Made of the English texts by \`npm run texts\`.

`;

const quoted = (text) =>
  `'${text
    .replaceAll('\\', '\\\\')
    .replaceAll("'", String.raw`\'`)
    .replaceAll('\n', String.raw`\n`)}'`;
const named = (key) => (/^[A-Za-z_$][\w$]*$/.test(key) ? key : quoted(key));

/** The type of texts as they are: i18next reads off which values a text asks for. */
function typeOf(texts, indent) {
  if (typeof texts === 'string') return quoted(texts);
  const inner = `${indent}  `;
  const members = Object.entries(texts).map(
    ([key, value]) => `${inner}readonly ${named(key)}: ${typeOf(value, inner)};\n`,
  );
  return `{\n${members.join('')}${indent}}`;
}

/** The texts of each JSON file of a folder, by its name. */
export function textsIn(folder) {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return Object.fromEntries(
    files
      .toSorted()
      .map((name) => [basename(name, '.json'), JSON.parse(readFileSync(join(folder, name), 'utf8'))]),
  );
}

/** The source of `libs/texts/src/english.d.ts`: the types of the English texts, of pages, emails, problems, public pages and handouts. */
export function englishTypes(folder) {
  const { 'server-problems': problems, 'public-pages': publicPages, handouts, ...pages } = textsIn(folder);
  const emails = textsIn(join(folder, 'emails'));
  return [
    `${HEADER}/** Texts of the web client, by namespace. */`,
    `export interface PageTexts ${typeOf(pages, '')}\n`,
    '/** Texts of emails, by the name of the email. */',
    `export interface EmailTexts ${typeOf(emails, '')}\n`,
    '/** The title and the detail of each problem, by its code. */',
    `export interface ProblemTexts ${typeOf(problems, '')}\n`,
    '/** The texts of the pages that the server writes for everyone. */',
    `export interface PublicPageTexts ${typeOf(publicPages, '')}\n`,
    '/** The texts of what is printed to be handed out at a meeting. */',
    `export interface HandoutTexts ${typeOf(handouts, '')}\n`,
  ].join('\n');
}
