import { CLAUSE_KINDS, CLAUSE_LEVEL_MAX, type ClauseKind, type TextFormat } from '@nbn/contracts';

/** Names within the shared document; the editor's schema uses the same. */
export const FRAGMENT_NAME = 'text';
/** Begins a clause: an element of the text, or a mark within the words of one, where it was divided. */
export const CLAUSE_NODE = 'clause';
/**
 * Where a clause stands that was moved. The clause names it; its words stay in the element that they were
 * typed in.
 */
export const PLACE_NODE = 'place';

/** One clause as it stands in a collab document. */
export interface CollabClause {
  readonly id: string;
  readonly kind: ClauseKind;
  readonly level: number;
  readonly text: string;
  /** How the words look, as it is kept; not there where all are plain. */
  readonly formats?: readonly TextFormat[];
}

const KINDS: ReadonlySet<unknown> = new Set(CLAUSE_KINDS);
const ID_PATTERN = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

export const isClauseId = (id: unknown): id is string => typeof id === 'string' && ID_PATTERN.test(id);
const isKind = (kind: unknown): boolean => KINDS.has(kind);
const isLevel = (level: unknown): boolean =>
  Number.isInteger(level) && (level as number) >= 1 && (level as number) <= CLAUSE_LEVEL_MAX;

/**
 * What an attribute may say. `joined` names what its words continue, `place` where it stands; one that is
 * `gone` has none.
 */
export const ATTRIBUTE_VALIDATORS: Readonly<Record<string, (value: unknown) => boolean>> = {
  id: isClauseId,
  kind: isKind,
  level: isLevel,
  place: isClauseId,
  joined: isClauseId,
  gone: (value) => value === 1,
};
export const CLAUSE_ATTRIBUTES: ReadonlySet<string> = new Set(Object.keys(ATTRIBUTE_VALIDATORS));
/** No clause is without these. */
export const REQUIRED_ATTRIBUTES = ['id', 'kind', 'level'] as const;
export const PLACE_ATTRIBUTES: ReadonlySet<string> = new Set(['id']);
