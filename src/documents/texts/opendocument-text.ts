import { BlockCollector } from './extraction.ts';
import { readEveryWord } from './office-text.ts';
import type { PackageReader } from './package-reader.ts';
import { walkXml } from './xml-walk.ts';

const NOTES = new Set(['annotation', 'note', 'changed-region', 'notes', 'header', 'footer']);

interface Paragraph {
  text: string;
  readonly level: number;
}

/** Reads what OpenDocument texts, sheets and slides say; comments, notes and deleted passages too. */
export async function readOpenDocumentText(file: PackageReader, into: BlockCollector): Promise<void> {
  await readContent(file, 'content.xml', into, false);
  if (file.has('styles.xml')) await readContent(file, 'styles.xml', into, true);
  if (file.has('meta.xml')) await readEveryWord(file, 'meta.xml', into);
  for (const part of file.names(/^Object[^/]*\/content\.xml$/)) await readContent(file, part, into, true);
}

async function readContent(
  file: PackageReader,
  part: string,
  into: BlockCollector,
  isNote: boolean,
): Promise<void> {
  const open: Paragraph[] = [];
  let [notes, page, isSheet] = [isNote ? 1 : 0, 0, false];
  let cells: string[] | null = null;
  const place = (): { page?: number } => (page > 0 ? { page } : {});
  const finish = ({ text, level }: Paragraph): void => {
    if (notes > 0) into.add({ ...place(), kind: 'note', text });
    else if (cells) cells.push(text);
    else if (level > 0) into.add({ ...place(), kind: 'heading', level, text });
    else into.add({ ...place(), kind: 'paragraph', text });
  };
  await walkXml(file.read(part), {
    open({ name, attributes }) {
      if (name === 'p' || name === 'h')
        open.push({ text: '', level: name === 'h' ? Number(attributes['outline-level'] ?? 1) : 0 });
      else if (NOTES.has(name)) notes += 1;
      else if (name === 'spreadsheet') isSheet = true;
      else if (name === 'page' || (name === 'table' && isSheet)) page += 1;
      else if (name === 'table-row') cells = [];
      else if ((name === 's' || name === 'tab' || name === 'line-break') && open.length > 0)
        open.at(-1)!.text += ' ';
      if (name === 'annotation') into.addTrait('comments', 'yes');
      if (name === 'changed-region') into.addTrait('changes', 'yes');
    },
    text(words) {
      const current = open.at(-1);
      if (current) current.text += words;
    },
    close(name) {
      if ((name === 'p' || name === 'h') && open.length > 0) finish(open.pop()!);
      else if (NOTES.has(name)) notes -= 1;
      else if (name === 'table-row' && cells) {
        into.add({ ...place(), kind: 'row', text: cells.join('\t') });
        cells = null;
      }
    },
  });
}
