/**
 * Everything that the check can name. National identity numbers by country, then what reaches or pays a
 * person.
 */
export const NATIONAL_ID_KINDS = [
  'dk_cpr',
  'fi_hetu',
  'is_kennitala',
  'no_fnr',
  'no_dnr',
  'se_pnr',
  'se_samordning',
  'ee_isikukood',
  'lv_pk',
  'lt_ak',
] as const;
export const PERSONAL_DATA_KINDS = [
  ...NATIONAL_ID_KINDS,
  'iban',
  'passport',
  'phone',
  'email',
  'birth_date',
  'street_address',
] as const;
export type PersonalDataKind = (typeof PERSONAL_DATA_KINDS)[number];

/** Where personal data seems to stand in a text: UTF-16 offsets of the text as given, end exclusive. */
export interface Finding {
  readonly start: number;
  readonly end: number;
  readonly kind: PersonalDataKind;
}

/** `block`: must not stay unless masked or a coordinator gives a reason. `warn`: the writer decides. */
export type Severity = 'block' | 'warn';

const WARN_KINDS: ReadonlySet<PersonalDataKind> = new Set(['phone', 'email', 'birth_date', 'street_address']);

/**
 * A telephone number, mailbox or address may be an office's own, and a day beside a name that of a signature;
 * an identity number, account or passport is always somebody's.
 */
export function severityOf(kind: PersonalDataKind): Severity {
  return WARN_KINDS.has(kind) ? 'warn' : 'block';
}

/** Raised whenever the rules find more or less than before, so that what is stored already is read again. */
export const RULES_VERSION = 5;
