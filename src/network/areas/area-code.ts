import { AREA_LIMITS } from '@nbn/contracts';

/** The code of an area out of its first title: small letters, digits and hyphens, for files. */
export function areaCode(title: string): string {
  const code = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, AREA_LIMITS.code)
    .replace(/^-+|-+$/g, '');
  return code || 'area';
}
