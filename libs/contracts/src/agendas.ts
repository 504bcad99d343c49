export const AGENDA_ITEM_KINDS = ['information', 'discussion', 'decision', 'vote', 'news', 'break'] as const;
export type AgendaItemKind = (typeof AGENDA_ITEM_KINDS)[number];

/** What stands in the order of an agenda: items, and the headings of its sections, which take no time. */
export const AGENDA_ROW_KINDS = [...AGENDA_ITEM_KINDS, 'section'] as const;
export type AgendaRowKind = (typeof AGENDA_ROW_KINDS)[number];

/** Who presents an item: a seat of a national team, a member, or somebody named in words. */
export const PRESENTER_KINDS = ['seat', 'member', 'words'] as const;
export type PresenterKind = (typeof PRESENTER_KINDS)[number];

/** What became of an item that a member proposed. */
export const AGENDA_PROPOSAL_STATES = ['open', 'accepted', 'refused', 'withdrawn'] as const;
export type AgendaProposalState = (typeof AGENDA_PROPOSAL_STATES)[number];

/** How far a book of agenda and papers is. */
export const AGENDA_PACK_STATES = ['waiting', 'printing', 'ready', 'failed'] as const;
export type AgendaPackState = (typeof AGENDA_PACK_STATES)[number];
export const AGENDA_PACK_LIMITS = { hours: 24, papers: 60, bytes: 150 * 1024 * 1024, attempts: 3 } as const;

/** Where an item goes when it is moved: right before or right after another one. */
export const MOVE_PLACES = ['before', 'after'] as const;
export type MovePlace = (typeof MOVE_PLACES)[number];

export const AGENDA_LIMITS = {
  title: 200,
  presenter: 120,
  notes: 2_000,
  minutes: 600,
  items: 100,
  gap: 60,
  readers: 60,
  lastDay: 7,
  proposals: 50,
  ballotMinutes: 24 * 60,
} as const;
