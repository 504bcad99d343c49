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
  /** The address of a link, or the clause that it refers to; nothing else has one. */
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

const REFERENCE = /^clause:([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** The address of a link that is a cross-reference: its words are the number of this clause of the same text. */
export const referenceTo = (clauseId: string): string => `clause:${clauseId}`;

/** The clause that a link refers to; null where it leads elsewhere. */
export function referredClause(address: string | null | undefined): string | null {
  return REFERENCE.exec(address ?? '')?.[1] ?? null;
}

/** Whether the link of a text may have it: an address of the web or of mail, or a clause of the same text. */
export const isTextAddress = (value: unknown): value is string =>
  isLinkAddress(value) || (typeof value === 'string' && REFERENCE.test(value));

const ORDER = new Map<FormatKind, number>(FORMAT_KINDS.map((kind, at) => [kind, at]));

/** Formats in the order in which they are kept. */
export const compareFormats = (a: TextFormat, b: TextFormat): number =>
  a.from - b.from || a.to - b.to || ORDER.get(a.kind)! - ORDER.get(b.kind)!;

/** Whether two lists say the same; both are as they are kept. */
export function equalFormats(one: readonly TextFormat[], other: readonly TextFormat[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ kind, from, to, href }, at) => {
      const peer = other[at]!;
      return kind === peer.kind && from === peer.from && to === peer.to && href === peer.href;
    })
  );
}
