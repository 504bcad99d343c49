import type { EditionStep } from '@nbn/contracts';

/** The number of the edition after this one: v1.0 first, then v1.1 or v2.0. */
export function nextEdition(last: string | null, step: EditionStep): string {
  const [, major, minor] = /^v(\d+)\.(\d+)$/.exec(last ?? '') ?? [];
  if (major === undefined || minor === undefined) return 'v1.0';
  return step === 'major' ? `v${Number(major) + 1}.0` : `v${major}.${Number(minor) + 1}`;
}
