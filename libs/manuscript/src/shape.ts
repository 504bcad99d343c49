import type { ClauseKind } from '@nbn/contracts';

/** Names within the shared document; the editor's schema uses the same. */
export const TEXT = 'text';
export const CLAUSE = 'clause';

/** One clause as it stands in a manuscript. */
export interface ManuscriptClause {
  readonly id: string;
  readonly kind: ClauseKind;
  readonly level: number;
  readonly text: string;
}
