import { LINKED_SOURCE_KINDS } from '@nbn/contracts';
import type { SourceObjectRegistry, SourceReader } from './source-object.registry.ts';

/** Both parameters have a type, whatever rules use them. */
const TYPED_READER = '($1::uuid is not null or $2::text is not null or true)';

/**
 * Whether the reader may know what source `x` is, as a condition; who may know that the standard has it is said by
 * the standard. A document or a practice is known to who reads that; anything else to everybody. `$1` is the
 * reader's member id, `$2` the country.
 */
export function knownSources(objects: SourceObjectRegistry, reader: SourceReader): string {
  const kinds = LINKED_SOURCE_KINDS.map((kind) => `'${kind}'`).join(', ');
  const rules = [
    `x.kind not in (${kinds})`,
    ...[...objects.all].map(([kind, object]) => `(x.kind = '${kind}' and ${object.readableSql(reader)})`),
  ];
  return `(${TYPED_READER} and (${rules.join(' or ')}))`;
}

/** Whether the reader may open the document that source `x` is or is kept in. */
export function openableDocuments(objects: SourceObjectRegistry, reader: SourceReader): string {
  return objects.all.get('document')?.readableSql(reader) ?? 'false';
}
