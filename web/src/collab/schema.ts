import { CLAUSE_KINDS, CLAUSE_LEVEL_MAX, FORMAT_KINDS, type ClauseKind } from '@nbn/contracts';
import { CLAUSE_NODE, type CollabClause } from '@nbn/collab';
import { runsOf, type FormattedText } from '@nbn/drafting';
import { type Extensions, type JSONContent, Node } from '@tiptap/core';
import { Document } from '@tiptap/extension-document';
import { Text } from '@tiptap/extension-text';
import type { Node as DocNode, Schema } from '@tiptap/pm/model';
import { formatMarks, wordsOf } from './formats.ts';

/** What a clause is besides its words. `id` is null only until its first local change. */
export interface ClauseAttributes {
  readonly id: string | null;
  readonly kind: ClauseKind;
  readonly level: number;
}

const isKind = (kind: unknown): kind is ClauseKind => (CLAUSE_KINDS as readonly unknown[]).includes(kind);

/** Of a clause; the element's own id is an address in the page. */
const clauseId = (element: HTMLElement): string | null => element.dataset['clauseText'] || null;

function kindOfTag(tag: string): ClauseKind {
  if (/^H[1-6]$/.test(tag)) return 'heading';
  return tag === 'LI' ? 'item' : 'clause';
}

/** A pasted paragraph is a clause; one of ours keeps what it was. */
function attributesFromHtml(element: HTMLElement): ClauseAttributes {
  const { kind, level } = element.dataset;
  const heading = /^H([1-6])$/.exec(element.tagName)?.[1];
  const depth = Number(level ?? heading ?? 1);
  return {
    id: clauseId(element),
    kind: isKind(kind) ? kind : kindOfTag(element.tagName),
    level: Number.isInteger(depth) ? Math.min(CLAUSE_LEVEL_MAX, Math.max(1, depth)) : 1,
  };
}

/**
 * Flat: a text is clauses and a clause is words. What a clause is and how deep, its attributes say, so that
 * nothing has to be rebuilt around words.
 */
const Clause = Node.create({
  name: CLAUSE_NODE,
  group: 'block',
  content: 'text*',
  marks: FORMAT_KINDS.join(' '),
  defining: true,
  whitespace: 'pre',
  addAttributes: () => ({
    id: { default: null, parseHTML: clauseId },
    kind: { default: 'clause' },
    level: { default: 1 },
  }),
  parseHTML: () =>
    ['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'blockquote'].map((tag) => ({
      tag,
      getAttrs: attributesFromHtml,
    })),
  renderHTML: ({ node }) => {
    const { id, kind, level } = node.attrs as ClauseAttributes;
    return [
      'p',
      {
        'data-clause-text': id ?? '',
        'data-kind': kind,
        'data-level': level,
        ...(id ? { id: `clause-${id}` } : {}),
      },
      0,
    ];
  },
});

/** The nodes of a collab document and the form of words; the server refuses any other. */
export const collabNodes: Extensions = [
  Document.extend({ content: `${CLAUSE_NODE}+` }),
  Clause,
  Text,
  ...formatMarks,
];

export const attributesOf = (node: DocNode): ClauseAttributes => node.attrs as ClauseAttributes;

export function clauseNode(
  schema: Schema,
  { text, formats, ...attributes }: Omit<CollabClause, 'id'> & { id: string | null },
): DocNode {
  return schema.nodes[CLAUSE_NODE]!.create(attributes, wordsOf(schema, text, formats));
}

type ShownClause = Omit<CollabClause, 'id'> & { readonly id: string | null };

const wordsJson = (words: FormattedText): JSONContent[] =>
  runsOf(words).map(({ text, kinds, href }) => ({
    type: 'text',
    text,
    ...(kinds.length === 0
      ? {}
      : { marks: kinds.map((kind) => (kind === 'link' ? { type: kind, attrs: { href } } : { type: kind })) }),
  }));

/** What an editor begins with; of an empty text, a first clause that nobody has written yet. */
export function initialContent(clauses: readonly CollabClause[]): JSONContent {
  const shown = clauses.length > 0 ? clauses : [{ id: null, kind: 'clause', level: 1, text: '' } as const];
  return {
    type: 'doc',
    content: shown.map(({ text, formats = [], ...attrs }: ShownClause) => ({
      type: CLAUSE_NODE,
      attrs: { ...attrs },
      ...(text === '' ? {} : { content: wordsJson({ text, formats }) }),
    })),
  };
}
