import { TERM_LIMITS } from '@nbn/contracts';

/**
 * The forms that a member wrote, one a line or set apart by commas, each once and without the term itself;
 * null where they are too many or one is too long.
 */
export function parseForms(text: string, term: string): readonly string[] | null {
  const forms = text
    .split(/[\n,;]/u)
    .map((form) => form.trim())
    .filter((form) => form !== '' && form !== term);
  const each = [...new Set(forms)];
  if (each.length > TERM_LIMITS.formCount) return null;
  return each.some((form) => form.length > TERM_LIMITS.term) ? null : each;
}

/** The id of a concept by its English term: `Safe house` becomes `safe-house`; empty where no letter is left. */
export function conceptIdOf(term: string): string {
  return term
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .split(/[^a-z0-9]+/u)
    .filter((word) => word !== '')
    .join('-');
}
