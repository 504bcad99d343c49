import { CLAUSE_KINDS, CLAUSE_LEVEL_MAX } from '@nbn/contracts';
import * as Y from 'yjs';
import { CLAUSE } from './shape.ts';

const KINDS: ReadonlySet<unknown> = new Set(CLAUSE_KINDS);
const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const ATTRIBUTES: ReadonlySet<string> = new Set(['id', 'kind', 'level']);

/** What makes an update unacceptable as it is; the text stays as it was. */
export type ManuscriptFault = 'malformed' | 'out-of-order' | 'clause-too-long' | 'too-many-clauses' | 'text-too-long';

export class ManuscriptRefusal extends Error {
  override readonly name = 'ManuscriptRefusal';

  constructor(readonly fault: ManuscriptFault) {
    super(fault);
  }
}

export const isClauseId = (id: unknown): id is string => typeof id === 'string' && ID.test(id);

/** No editor of ours makes anything but clauses with these attributes and plain words in them. */
export function requireClause(node: unknown): asserts node is Y.XmlElement {
  if (!(node instanceof Y.XmlElement) || node.nodeName !== CLAUSE) throw new ManuscriptRefusal('malformed');
  const { kind, level, ...rest } = node.getAttributes() as Record<string, unknown>;
  if (!KINDS.has(kind) || !Number.isInteger(level) || (level as number) < 1 || (level as number) > CLAUSE_LEVEL_MAX) throw new ManuscriptRefusal('malformed');
  if (Object.keys(rest).some((name) => !ATTRIBUTES.has(name))) throw new ManuscriptRefusal('malformed');
  for (const child of node.toArray()) requireWords(child);
}

function requireWords(child: unknown): void {
  if (!(child instanceof Y.XmlText) || Object.keys(child.getAttributes()).length > 0) throw new ManuscriptRefusal('malformed');
  for (const { insert, attributes } of child.toDelta() as { insert: unknown; attributes?: object }[]) {
    if (typeof insert !== 'string' || (attributes && Object.keys(attributes).length > 0)) throw new ManuscriptRefusal('malformed');
  }
}
