import { LINKED_SOURCE_KINDS } from '@nbn/contracts';
import type { LinkedSourceKind, SourceObjectRegistry, SourceReader } from './source-object.registry.ts';

/** Both parameters have a type, whatever rules use them. */
const TYPED_READER = '($1::uuid is not null or $2::text is not null or true)';

/** Whether source `x` is known, where each kind of object has this condition. */
function knownWhere(objects: SourceObjectRegistry, condition: (kind: LinkedSourceKind) => string): string {
  const kinds = LINKED_SOURCE_KINDS.map((kind) => `'${kind}'`).join(', ');
  const rules = [...objects.all.keys()].map((kind) => `(x.kind = '${kind}' and ${condition(kind)})`);
  return `(${TYPED_READER} and (${[`x.kind not in (${kinds})`, ...rules].join(' or ')}))`;
}

/**
 * Whether the reader may know what source `x` is, as a condition; who may know that the standard has it is said by
 * the standard. A document or a practice is known to who reads that; anything else to everybody. `$1` is the
 * reader's member id, `$2` the country.
 */
export function knownSources(objects: SourceObjectRegistry, reader: SourceReader): string {
  return knownWhere(objects, (kind) => objects.all.get(kind)!.readableSql(reader));
}

/**
 * Joins `r` to source `x`: whether its reader may know what it is (`known`), and may open the document that it is
 * or is kept in (`openable`). Behind `offset 0` each rule is planned once: they are long, and the planner would
 * copy them into every column that asks.
 */
export function joinSourceReading(objects: SourceObjectRegistry, reader: SourceReader): string {
  const columns = [...objects.all].map(([kind, object]) => `${object.readableSql(reader)} as ${kind}`);
  return `
    cross join lateral (select ${columns.join(', ')} offset 0) readable
    cross join lateral (
      select ${knownWhere(objects, (kind) => `readable.${kind}`)} as known, readable.document as openable
    ) r`;
}
