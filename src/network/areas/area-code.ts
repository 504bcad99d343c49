import { AREA_LIMITS } from '@nbn/contracts';
import { codeFromTitle } from '#platform/text/code-from-title';

/** The code of an area out of its first title, for files. */
export const areaCode = (title: string): string =>
  codeFromTitle(title, { max: AREA_LIMITS.code, without: 'area' });
