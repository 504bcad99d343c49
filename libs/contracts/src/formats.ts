/** What the words of a clause can look like, besides being words. They are listed in the order they nest. */
export const FORMAT_KINDS = ['bold', 'italic', 'sub', 'super', 'link'] as const;
export type FormatKind = (typeof FORMAT_KINDS)[number];

/**
 * A form of some words of a text, which stays plain. Offsets are of UTF-16 units. In a list they stand by
 * `from`, then `to`, then kind; those of one kind and one address never touch, links never overlap, and no
 * words are above and below the line at once.
 */
export interface TextFormat {
  readonly kind: FormatKind;
  readonly from: number;
  readonly to: number;
  /** The address of a link; nothing else has one. */
  readonly href?: string;
}

/** How many formats one text has at most, and how long an address is. */
export const FORMATS_MAX = 2_000;
export const LINK_MAX = 2_000;

const LINK =
  /^(?:https?:\/\/[^\s/?#@\\]+(?:[/?#][^\s\\]*)?|mailto:[^\s@/?#\\]+@[^\s@/?#\\]+(?:\?[^\s\\]*)?)$/iu;

/** Whether words may lead there: a page of the web, or a mailbox. */
export function isLinkAddress(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LINK_MAX && LINK.test(value);
}
