import {
  compareFormats,
  equalFormats,
  FORMAT_KINDS,
  isLinkAddress,
  referenceTo,
  referredClause,
  type FormatKind,
  type TextFormat,
} from '@nbn/contracts';
import { CELL_SEPARATOR, runsOf } from '@nbn/drafting';
import { type Extensions, Mark } from '@tiptap/core';
import { Fragment, type Mark as DocMark, type Node as DocNode, type Schema } from '@tiptap/pm/model';
import type { Transaction } from '@tiptap/pm/state';

const TAGS = { bold: 'strong', italic: 'em', sub: 'sub', super: 'sup' } as const;
const PARSED: Readonly<Record<keyof typeof TAGS, readonly string[]>> = {
  bold: ['strong', 'b'],
  italic: ['em', 'i'],
  sub: ['sub'],
  super: ['sup'],
};

const plainMark = (kind: keyof typeof TAGS): Mark =>
  Mark.create({
    name: kind,
    ...(kind === 'sub' || kind === 'super' ? { excludes: 'sub super' } : {}),
    parseHTML: () => PARSED[kind].map((tag) => ({ tag })),
    renderHTML: () => [TAGS[kind], 0],
  });

/** Words that lead somewhere. Where one writes on behind them, it is no part of them. */
const Link = Mark.create({
  name: 'link',
  inclusive: false,
  addAttributes: () => ({ href: { default: null } }),
  parseHTML: () => [
    {
      tag: 'a[data-reference]',
      getAttrs: (element) => {
        const href = referenceTo(element.getAttribute('data-reference')!);
        return referredClause(href) === null ? false : { href };
      },
    },
    {
      tag: 'a[href]',
      getAttrs: (element) => {
        const href = element.getAttribute('href');
        return isLinkAddress(href) ? { href } : false;
      },
    },
  ],
  renderHTML: ({ mark }) => {
    const href = mark.attrs['href'] as string;
    const clauseId = referredClause(href);
    return clauseId === null
      ? ['a', { href, rel: 'noopener noreferrer', target: '_blank' }, 0]
      : ['a', { 'data-reference': clauseId }, 0];
  },
});

/** How words can look in the editor, by the names of `FORMAT_KINDS`. */
export const formatMarks: Extensions = [
  Link,
  plainMark('bold'),
  plainMark('italic'),
  plainMark('sub'),
  plainMark('super'),
];

/** The form of a clause's words in the editor, as it is kept. */
export function formatsOfNode(node: DocNode): TextFormat[] {
  const found: TextFormat[] = [];
  const open = new Map<string, number>();
  node.forEach((child, from) => {
    const to = from + child.nodeSize;
    for (const { type, attrs } of child.marks) {
      const kind = type.name as FormatKind;
      const href = attrs['href'] as string | undefined;
      const last = open.get(kind);
      const before = last === undefined ? undefined : found[last];
      if (before && before.to === from && before.href === href) found[last!] = { ...before, to };
      else open.set(kind, found.push(href === undefined ? { kind, from, to } : { kind, from, to, href }) - 1);
    }
  });
  return found.toSorted(compareFormats);
}

const markOf = (schema: Schema, { kind, href }: Pick<TextFormat, 'kind' | 'href'>): DocMark =>
  schema.marks[kind]!.create(kind === 'link' ? { href } : null);

/** Words without references to clauses that are not known; what they say stays. */
export function withoutReferences(words: Fragment, isKnown: (clauseId: string) => boolean): Fragment {
  return Fragment.from(
    words.content.map((node) =>
      node.mark(
        node.marks.filter(({ attrs }) => {
          const clauseId = referredClause(attrs['href'] as string | undefined);
          return clauseId === null || isKnown(clauseId);
        }),
      ),
    ),
  );
}

/** Words as they stand in the editor. */
export function wordsOf(schema: Schema, text: string, formats: readonly TextFormat[] = []): Fragment {
  if (text === '') return Fragment.empty;
  return Fragment.from(
    runsOf({ text, formats }).map((run) =>
      schema.text(
        run.text,
        run.kinds.map((kind) => markOf(schema, kind === 'link' ? { kind, href: run.href! } : { kind })),
      ),
    ),
  );
}

/** Formats without what they say of the boundary between two cells: it has no form. */
export function withoutBoundaries(text: string, formats: readonly TextFormat[]): TextFormat[] {
  return formats
    .flatMap((format) => {
      const parts: TextFormat[] = [];
      let { from } = format;
      for (let at = text.indexOf(CELL_SEPARATOR, from); at >= 0 && at < format.to;) {
        parts.push({ ...format, from, to: at });
        from = at + 1;
        at = text.indexOf(CELL_SEPARATOR, from);
      }
      return [...parts, { ...format, from }];
    })
    .filter(({ from, to }) => from < to)
    .toSorted(compareFormats);
}

/** Lets the words of a clause look as they do in the shared text; nothing moves by it. */
export function showFormats(tr: Transaction, at: number, wanted: readonly TextFormat[]): void {
  const node = tr.doc.nodeAt(at)!;
  const now = formatsOfNode(node);
  const target = node.attrs['kind'] === 'row' ? withoutBoundaries(node.textContent, wanted) : wanted;
  if (equalFormats(now, target)) return;
  const { schema } = tr.doc.type;
  const place = (format: TextFormat): [number, number] => [at + 1 + format.from, at + 1 + format.to];
  const has = (formats: readonly TextFormat[], one: TextFormat): boolean =>
    formats.some((other) => equalFormats([one], [other]));
  for (const format of now.filter((each) => !has(target, each)))
    tr.removeMark(...place(format), schema.marks[format.kind]);
  for (const kind of FORMAT_KINDS)
    for (const format of target.filter((each) => each.kind === kind))
      tr.addMark(...place(format), markOf(schema, format));
}
