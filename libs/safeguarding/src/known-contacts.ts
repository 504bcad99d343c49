import type { Finding } from './kinds.ts';

/** Digits at a telephone number's end that tell two numbers apart, whatever stands before them. */
const DISTINCTIVE_DIGITS = 7;

/**
 * Mailboxes and telephones that give nobody away when they are written: an organisation's own, or published
 * ones.
 */
export class KnownContacts {
  private readonly mailboxes: ReadonlySet<string>;
  private readonly telephones: ReadonlySet<string>;

  /** Takes them as they were written; what is too short to tell two telephones apart is left out. */
  constructor(mailboxes: Iterable<string>, telephones: Iterable<string>) {
    this.mailboxes = new Set([...mailboxes].map(normalizeMailbox));
    this.telephones = new Set(
      [...telephones].map(lastDigits).filter(({ length }) => length === DISTINCTIVE_DIGITS),
    );
  }

  /** Of what was seen in a text, in its order, what is none of these. Findings of other kinds stay. */
  withoutKnown(text: string, findings: readonly Finding[]): Finding[] {
    return findings.filter(
      ({ kind, start, end }) =>
        !(kind === 'email' && this.mailboxes.has(normalizeMailbox(text.slice(start, end)))) &&
        !(kind === 'phone' && this.telephones.has(lastDigits(text.slice(start, end)))),
    );
  }
}

const normalizeMailbox = (written: string): string => written.normalize('NFKC').toLowerCase();
const lastDigits = (written: string): string =>
  written.normalize('NFKC').replaceAll(/\D/g, '').slice(-DISTINCTIVE_DIGITS);
