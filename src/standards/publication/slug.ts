import { LANGUAGES, SLUG_MAX } from '@nbn/contracts';

/** Letters of the region that do not come apart into a base letter and an accent. */
const LATIN_BASE: Readonly<Record<string, string>> = {
  ø: 'o',
  æ: 'ae',
  å: 'a',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  đ: 'd',
  ł: 'l',
};

/** Under `/published` the list of all standards in a language has its address; no standard takes it. */
export const RESERVED_SLUGS: readonly string[] = LANGUAGES;

/** An address made of a title: small letters of the Latin alphabet, digits and hyphens. */
export function slugOf(title: string): string {
  const plain = title
    .toLowerCase()
    .replaceAll(/[øæåðþßđł]/g, (letter) => LATIN_BASE[letter]!)
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '');
  const words = plain.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '');
  const slug = words.slice(0, SLUG_MAX).replace(/-$/, '') || 'standard';
  return RESERVED_SLUGS.includes(slug) ? `standard-${slug}` : slug;
}
