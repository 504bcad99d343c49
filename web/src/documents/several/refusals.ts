import { DOCUMENT_TYPES, LIMITS } from '@nbn/contracts';
import { findBlockedFileNames } from '../../ui/safeguard/blocked-file-names.ts';
import { mayContainPersonalData } from '../../ui/safeguard/rules.ts';

/** Why a file is not even tried; the server would refuse it as well. */
export type FileRefusal = 'tooBig' | 'empty' | 'kind' | 'twice' | 'number' | 'unchecked';

const ENDINGS: ReadonlySet<string> = new Set(Object.values(DOCUMENT_TYPES).flat());

/** What can be told of files before they are sent, beside each: null where nothing speaks against it. */
export async function refusalsOf(
  chosen: readonly File[],
  listed: readonly File[],
): Promise<(FileRefusal | null)[]> {
  const names = chosen.map(({ name }) => name).filter(mayContainPersonalData);
  // Most names hold no number; only for others do the rules have to come along.
  const blocked = names.length > 0 ? await findBlockedFileNames(names) : new Map<string, FileRefusal>();
  return chosen.map((file, place) => {
    const others = [...listed, ...chosen.slice(0, place)];
    if (others.some((other) => isSame(file, other))) return 'twice';
    return refusalOf(file) ?? blocked.get(file.name) ?? null;
  });
}

function refusalOf({ name, size }: File): FileRefusal | null {
  if (!ENDINGS.has(name.slice(name.lastIndexOf('.') + 1).toLowerCase())) return 'kind';
  if (size === 0) return 'empty';
  return size > LIMITS.upload ? 'tooBig' : null;
}

/** As resumable uploads tell files apart. */
function isSame(one: File, other: File): boolean {
  return one.name === other.name && one.size === other.size && one.lastModified === other.lastModified;
}
