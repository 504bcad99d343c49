import { DOCUMENT_LIMITS } from '@nbn/contracts';
import { InvalidInput } from '#platform/problems/problem';

/**
 * The tags of a line with commas between: each once, whatever its case, in the order in which they were
 * written.
 */
export function parseTags(line: string): string[] {
  const tags = new Map<string, string>();
  for (const part of line.split(',')) {
    const tag = part.trim().replaceAll(/\s+/g, ' ');
    if (tag !== '' && !tags.has(tag.toLowerCase())) tags.set(tag.toLowerCase(), tag);
  }
  const found = [...tags.values()];
  if (found.length > DOCUMENT_LIMITS.tags)
    throw new InvalidInput([{ field: 'tags', code: 'too-many', values: { count: DOCUMENT_LIMITS.tags } }]);
  if (found.some((tag) => [...tag].length > DOCUMENT_LIMITS.tag))
    throw new InvalidInput([
      { field: 'tags', code: 'too-long', each: true, values: { count: DOCUMENT_LIMITS.tag } },
    ]);
  return found;
}
