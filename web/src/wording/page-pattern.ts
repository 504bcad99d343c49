import { WORDING_REPORT_LIMITS } from '@nbn/contracts';

/** A word of an address: of a section, a country, a concept. */
const NAME = /^[\w.~%-]{1,60}$/;
/** What names one thing: long with a digit in it, or a number of five digits and more. */
const ID = /^(?=\D*\d)[\w-]{16,}$|\d{5}/;

/** The path of a page with `:id` in the place of each id, so that it says which page it is and not of what. */
export function toPagePattern(pathname: string): string {
  const names = pathname.split('/').filter((name) => name !== '');
  const pattern = names.map((name) => (NAME.test(name) && !ID.test(name) ? name : ':id'));
  return `/${pattern.join('/')}`.slice(0, WORDING_REPORT_LIMITS.page);
}
