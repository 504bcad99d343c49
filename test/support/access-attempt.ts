import type { DanishObject, Ids } from './danish-objects.ts';
import type { HiddenObject } from './hidden-objects.ts';

/**
 * One way to try: which thing, whose ids stand in the path by its parameters' names, what the body says, who
 * is not to know.
 */
export interface AccessAttempt {
  readonly of: HiddenObject;
  readonly path: Readonly<Record<string, DanishObject>>;
  /** The parents in the path that the asker may see; only the rest is replaced by ids that nobody has. */
  readonly seen?: readonly string[];
  readonly query?: string;
  readonly body?: (ids: Ids) => object;
}
