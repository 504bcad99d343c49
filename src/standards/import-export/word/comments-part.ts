import { parseInstant } from './word-markup-rewriter.ts';
import { attributesOf, localName, xmlTags } from './xml-tags.ts';

/** Who wrote a comment of a Word file and when, by the file's own word; and which one it answers. */
export interface CommentMetadata {
  readonly author: string;
  readonly at: string | null;
  readonly parentId: string | null;
  readonly isResolved: boolean;
}

interface CommentExtension {
  readonly parent: string | null;
  readonly isDone: boolean;
}

const COMMENTS = /^word\/comments\d*\.xml$/i;
const EXTENDED = /^word\/commentsExtended\d*\.xml$/i;

/** What a Word package says about its comments, by their ids. Their words are read with the document's. */
export function readCommentMetadata(
  parts: ReadonlyMap<string, string>,
): ReadonlyMap<string, CommentMetadata> {
  const found: { id: string; author: string; at: string | null; paragraph: string | null }[] = [];
  for (const [name, xml] of parts) if (COMMENTS.test(name)) found.push(...readComments(xml));
  const extended = new Map(
    [...parts].filter(([name]) => EXTENDED.test(name)).flatMap(([, xml]) => [...readCommentExtensions(xml)]),
  );
  const byParagraph = new Map(
    found.flatMap(({ id, paragraph }) => (paragraph === null ? [] : [[paragraph, id] as const])),
  );
  return new Map(
    found.map(({ id, author, at, paragraph }) => {
      const { parent = null, isDone = false } = extended.get(paragraph ?? '') ?? {};
      return [id, { author, at, parentId: (parent && byParagraph.get(parent)) ?? null, isResolved: isDone }];
    }),
  );
}

/** A comment is identified by its last paragraph. */
function readComments(
  xml: string,
): { id: string; author: string; at: string | null; paragraph: string | null }[] {
  const found: { id: string; author: string; at: string | null; paragraph: string | null }[] = [];
  for (const tag of xmlTags(xml)) {
    if (tag.kind === 'close') continue;
    const name = localName(tag);
    if (name !== 'comment' && name !== 'p') continue;
    const attributes = attributesOf(xml, tag);
    const last = found.at(-1);
    if (name === 'comment')
      found.push({
        id: attributes.get('id') ?? '',
        author: (attributes.get('author') ?? '').trim(),
        at: parseInstant(attributes.get('date')),
        paragraph: null,
      });
    else if (last) last.paragraph = attributes.get('paraId') ?? last.paragraph;
  }
  return found;
}

function readCommentExtensions(xml: string): Map<string, CommentExtension> {
  const found = new Map<string, CommentExtension>();
  for (const tag of xmlTags(xml)) {
    if (tag.kind === 'close' || localName(tag) !== 'commentEx') continue;
    const attributes = attributesOf(xml, tag);
    found.set(attributes.get('paraId') ?? '', {
      parent: attributes.get('paraIdParent') ?? null,
      isDone: ['1', 'true', 'on'].includes(attributes.get('done') ?? ''),
    });
  }
  return found;
}
