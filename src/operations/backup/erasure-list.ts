import { readFile } from 'node:fs/promises';
import type { INestApplicationContext } from '@nestjs/common';
import { ErasureService } from '../../privacy/index.ts';
import { ArchiveFault, type ErasedMember } from './archive-format.ts';

const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const LONGEST_LABEL = 120;

/** The list that `erasures --json` or `verify --json` has written. @throws ArchiveFault */
export async function readErasureList(path: string): Promise<ErasedMember[]> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new ArchiveFault(`${path} cannot be read.`);
  });
  let erased: unknown;
  try {
    // npm writes lines of its own before it, unless it is told not to.
    erased = (JSON.parse(text.slice(Math.max(0, text.search(/^\{/m)))) as { erased?: unknown } | null)
      ?.erased;
  } catch {
    // Said below.
  }
  if (!Array.isArray(erased) || !erased.every(isErased))
    throw new ArchiveFault(`${path} is no list of erased members, as "erasures --json" writes it.`);
  return erased;
}

function isErased(row: unknown): row is ErasedMember {
  const { memberId, label } = (row ?? {}) as Partial<ErasedMember>;
  const isLabelled = typeof label === 'string' && label.length > 0 && label.length <= LONGEST_LABEL;
  return typeof memberId === 'string' && ID.test(memberId) && isLabelled;
}

/** Erases those again who were erased since the archive was made. Returns how many there were. */
export async function repeatErasures(
  app: INestApplicationContext,
  { known, list }: { readonly known: readonly ErasedMember[]; readonly list: readonly ErasedMember[] },
): Promise<number> {
  const done = new Set(known.map(({ memberId }) => memberId));
  let repeated = 0;
  for (const { memberId, label } of list.filter((row) => !done.has(row.memberId)))
    if (await app.get(ErasureService).repeat(memberId, label)) repeated += 1;
  return repeated;
}
