import { AREA_LIMITS } from '@nbn/contracts';

/** The code of an area out of its first title: small letters, digits and hyphens, for files. */
export function areaCode(title: string): string {
  const code = title
    .normalize('NFKD')
    .toLowerCase()
    .split(/[^a-z0-9]/)
    .filter((word) => word !== '')
    .join('-')
    .slice(0, AREA_LIMITS.code);
  return code || 'area';
}
