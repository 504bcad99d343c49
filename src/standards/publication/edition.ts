import type { EditionStep } from '@nbn/contracts';
import { SLUG_MAX } from '@nbn/contracts';

/** The number of the edition after this one: v1.0 first, then v1.1 or v2.0. */
export function nextEdition(last: string | null, step: EditionStep): string {
  const [, major, minor] = /^v(\d+)\.(\d+)$/.exec(last ?? '') ?? [];
  if (major === undefined || minor === undefined) return 'v1.0';
  return step === 'major' ? `v${Number(major) + 1}.0` : `v${major}.${Number(minor) + 1}`;
}

/** Letters of the region that do not come apart into a base letter and an accent. */
const PLAIN: Readonly<Record<string, string>> = { ø: 'o', æ: 'ae', å: 'a', ð: 'd', þ: 'th', ß: 'ss', đ: 'd', ł: 'l' };

/** An address made of a title: small letters of the Latin alphabet, digits and hyphens. */
export function slugOf(title: string): string {
  const plain = title.toLowerCase().replaceAll(/[øæåðþßđł]/g, (letter) => PLAIN[letter]!).normalize('NFD').replaceAll(/\p{M}/gu, '');
  const words = plain.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-+|-+$/g, '');
  return words.slice(0, SLUG_MAX).replaceAll(/-+$/g, '') || 'standard';
}
