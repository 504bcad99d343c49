import type { FileTrait } from '@nbn/contracts';
import { BlockCollector, ActivePart } from './extraction.ts';
import type { PackageReader } from './package-reader.ts';
import { walkXml } from './xml-walk.ts';

/** Elements whose words are read, in what Word, Excel and PowerPoint write. */
const WORDS = new Set(['t', 'delText', 'instrText', 'delInstrText']);
const MACROS = /\/(?:vbaProject[^/]*\.(?:bin|xml)|vbaData\.xml|activeX\/[^/]+|macrosheets\/[^/]+)$/i;
const PART = /\.(?:xml|rels|vml)$/i;
/** Parts that hold looks and settings alone. */
const LOOKS = /\/(?:theme\d*|styles|fontTable|settings|webSettings|numbering|tableStyles)\.xml$/i;
const SETTINGS =
  /^\[Content_Types\]|\/(?:viewProps|presProps|calcChain)\.xml$|\/(?:theme|printerSettings)\//i;
const HEADING = /^heading(\d)$|^(title)$/i;
const TITLE_PLACES = new Set(['title', 'ctrTitle']);

/** Reads what a Word document says: its running text, then everything else that holds words. */
export async function readWordText(file: PackageReader, into: BlockCollector): Promise<void> {
  const main = 'word/document.xml';
  await readParagraphs(file, main, into, {});
  await readOtherParts(file, new Set([main]), into);
}

/** Reads what slides say, one after another, then their notes and the rest. */
export async function readSlideText(file: PackageReader, into: BlockCollector): Promise<void> {
  const slides = file.names(/^ppt\/slides\/[^/]+\.xml$/i);
  for (const [index, name] of slides.entries()) await readParagraphs(file, name, into, { page: index + 1 });
  await readOtherParts(file, new Set(slides), into);
}

/** Reads what sheets say, row by row, hidden ones too. */
export async function readSheetText(file: PackageReader, into: BlockCollector): Promise<void> {
  const shared = await readSharedStrings(file);
  const names = await readSheetNames(file);
  const sheets = file.names(/^xl\/worksheets\/[^/]+\.xml$/i);
  for (const [index, name] of sheets.entries()) {
    const page = index + 1;
    into.add({ kind: 'heading', level: 1, page, text: names[index] ?? `${page}` });
    await readRows(file, name, shared, (text) => into.add({ kind: 'row', page, text }));
  }
  await readOtherParts(file, new Set([...sheets, 'xl/sharedStrings.xml']), into);
}

interface Paragraph {
  text: string;
  level: number;
}

interface ParagraphPlace {
  readonly page?: number;
  readonly isNote?: boolean;
}

/** Paragraphs may stand in one another: a text box in the middle of a sentence. */
async function readParagraphs(
  file: PackageReader,
  part: string,
  into: BlockCollector,
  { page, isNote }: ParagraphPlace,
): Promise<void> {
  const open: Paragraph[] = [];
  let isTitle = false;
  let changes = false;
  const place = page === undefined ? {} : { page };
  const finish = ({ text, level }: Paragraph): void => {
    if (isNote) into.add({ ...place, kind: 'note', text });
    else if (level > 0) into.add({ ...place, kind: 'heading', level, text });
    else into.add({ ...place, kind: 'paragraph', text });
  };
  await walkXml(file.read(part), {
    open({ name, attributes }) {
      const current = open.at(-1);
      if (name === 'p') open.push({ text: '', level: isTitle ? 1 : 0 });
      else if (name === 'sp') isTitle = false;
      else if (name === 'ph') isTitle = TITLE_PLACES.has(attributes['type'] ?? '');
      else if (name === 'pStyle' && current) current.level = headingLevel(attributes['val']);
      else if ((name === 'tab' || name === 'br' || name === 'cr') && current) current.text += '\t';
      else if (name === 'ins' || name === 'del') changes ||= attributes['author'] !== undefined;
      addAttributes(attributes, into, place);
    },
    text(words, inside) {
      const current = open.at(-1);
      if (current && WORDS.has(inside)) current.text += words;
    },
    close(name) {
      if (name === 'p' && open.length > 0) finish(open.pop()!);
    },
  });
  if (changes) into.addTrait('changes', 'yes');
}

function headingLevel(style: string | undefined): number {
  const [, level, title] = HEADING.exec(style?.replaceAll(' ', '') ?? '') ?? [];
  if (title) return 1;
  return level ? Number(level) : 0;
}

/** What is written for those who do not see a picture. */
function addAttributes(
  attributes: Readonly<Record<string, string>>,
  into: BlockCollector,
  place: { readonly page?: number },
): void {
  for (const name of ['descr', 'title', 'alt'] as const)
    if (attributes[name]) into.add({ ...place, kind: 'note', text: attributes[name] });
}

async function readSharedStrings(file: PackageReader): Promise<string[]> {
  const strings: string[] = [];
  let text = '';
  await walkXml(xmlOrNothing(file, 'xl/sharedStrings.xml'), {
    open: ({ name }) => {
      if (name === 'si') text = '';
    },
    text: (words, inside) => {
      if (inside === 't') text += words;
    },
    close: (name) => {
      if (name === 'si') strings.push(text);
    },
  });
  return strings;
}

async function readSheetNames(file: PackageReader): Promise<string[]> {
  const names: string[] = [];
  await walkXml(xmlOrNothing(file, 'xl/workbook.xml'), {
    open: ({ name, attributes }) => {
      if (name === 'sheet' && attributes['name']) names.push(attributes['name']);
    },
  });
  return names;
}

async function readRows(
  file: PackageReader,
  part: string,
  shared: readonly string[],
  add: (text: string) => void,
): Promise<void> {
  let cells: string[] = [];
  let [kind, value] = ['', ''];
  await walkXml(file.read(part), {
    open({ name, attributes }) {
      if (name === 'row') cells = [];
      else if (name === 'c') [kind, value] = [attributes['t'] ?? 'n', ''];
    },
    text(words, inside) {
      if (inside === 'v' || inside === 't') value += words;
    },
    close(name) {
      if (name === 'c' && value !== '') cells.push(cellText(kind, value, shared));
      else if (name === 'row' && cells.length > 0) add(cells.join('\t'));
    },
  });
}

function cellText(kind: string, value: string, shared: readonly string[]): string {
  if (kind === 's') return shared[Number(value)] ?? '';
  // The digits behind a point that come from counting are nobody's number.
  if (kind === 'n' && value.includes('.')) return String(Number(Number(value).toPrecision(8)));
  return value;
}

/**
 * Comments, headers, footnotes, notes of slides, properties, hidden parts: whatever holds words is read, so that
 * none escape the check.
 */
async function readOtherParts(
  file: PackageReader,
  known: ReadonlySet<string>,
  into: BlockCollector,
): Promise<void> {
  if (file.names(MACROS).length > 0) throw new ActivePart();
  for (const part of file.names(PART)) {
    if (known.has(part) || LOOKS.test(part) || SETTINGS.test(part)) continue;
    if (/^(?:docProps|customXml)\//i.test(part)) await readEveryWord(file, part, into);
    else if (part.endsWith('.rels')) await readLinks(file, part, into);
    else await readParagraphs(file, part, into, { isNote: true });
    if (/\/(?:threadedC|c)omments?[^/]*\.xml$|\/comments\//i.test(part)) into.addTrait('comments', 'yes');
  }
  if (file.names(/\/embeddings\//i).length > 0) into.addTrait('attachments', 'yes');
}

const TRAIT_ELEMENTS: Readonly<Record<string, FileTrait['trait']>> = {
  creator: 'author',
  'initial-creator': 'author',
  lastModifiedBy: 'last-author',
  Company: 'company',
  Manager: 'author',
};

/** Reads all words of a part, whatever element they stand in. */
export async function readEveryWord(file: PackageReader, part: string, into: BlockCollector): Promise<void> {
  await walkXml(file.read(part), {
    text(words, inside) {
      into.add({ kind: 'property', text: words });
      const trait = Object.hasOwn(TRAIT_ELEMENTS, inside) ? TRAIT_ELEMENTS[inside] : undefined;
      if (trait) into.addTrait(trait, words);
    },
  });
}

/** Kinds of relationship that an office program follows as soon as it opens the file, and runs what comes. */
const RUN_AT_ONCE = /\/(?:attachedTemplate|oleObject|frame|subDocument|control|aFChunk)$/i;
const SHOWN_AT_ONCE = /\/(?:image|video|audio|media)$/i;
const ON_THE_NET = /^\s*(?:https?|ftp|mhtml):/i;

async function readLinks(file: PackageReader, part: string, into: BlockCollector): Promise<void> {
  await walkXml(file.read(part), {
    open({ name, attributes }) {
      if (name !== 'Relationship' || attributes['TargetMode'] !== 'External') return;
      const { Type: type = '', Target: target = '' } = attributes;
      if (ON_THE_NET.test(target) && RUN_AT_ONCE.test(type)) throw new ActivePart();
      if (ON_THE_NET.test(target) && SHOWN_AT_ONCE.test(type)) into.addTrait('remote', 'yes');
      into.add({ kind: 'property', text: target });
    },
  });
}

async function* xmlOrNothing(file: PackageReader, part: string): AsyncGenerator<string> {
  if (file.has(part)) yield* file.read(part);
  else yield '<nothing/>';
}
