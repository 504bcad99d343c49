import type { Clause, Comment, Standard, Thread } from './queries.ts';

/** Things of a draft as the API gives them, for tests of its parts. */
export const anna = {
  memberId: '0199-anna',
  name: 'Estonia, NGO seat',
  organisation: 'An Estonian shelter',
  country: 'EE',
} as const;

export const clause = (change: Partial<Clause> = {}): Clause => ({
  id: 'shelter',
  position: 'V',
  kind: 'clause',
  level: 1,
  text: 'Every victim is offered a safe shelter.',
  formats: [],
  revision: 1,
  changedBy: anna,
  changedAt: '2026-03-12T13:00:00Z',
  removed: false,
  ...change,
});

export const comment = (change: Partial<Comment> = {}): Comment => ({
  id: 'comment-1',
  threadId: 'thread',
  ordinal: 1,
  key: 'key-1',
  by: anna,
  at: '2026-03-12T14:00:00Z',
  text: 'For how long?',
  mentions: [],
  source: null,
  ...change,
});

export const thread = (change: Partial<Thread> = {}): Thread => ({
  id: 'thread',
  clauseId: 'shelter',
  country: 'EE',
  audience: 'network',
  readers: [],
  anchor: { state: 'placed', start: 26, end: 38, quote: 'safe shelter' },
  state: 'open',
  stateBy: anna,
  stateAt: '2026-03-12T14:00:00Z',
  comments: 1,
  first: comment(),
  seen: 0,
  ...change,
});

export const standard = (change: Partial<Standard> = {}): Standard => ({
  id: 'standard',
  title: 'Common standard',
  state: 'drafting',
  stateSince: '2026-03-12T13:00:00Z',
  turn: 'editors',
  dueAt: null,
  parkedFrom: null,
  transitions: [],
  audience: 'teams',
  decisionsNeeded: false,
  createdBy: anna,
  createdAt: '2026-03-12T13:00:00Z',
  changedAt: '2026-03-12T13:00:00Z',
  clauses: [clause()],
  removed: [],
  openAmendments: 0,
  amendmentsToMerge: 0,
  openRemarks: null,
  abilities: { edit: true, manage: false, amend: true, comment: 'all', country: 'DK' },
  number: 3,
  threadsRoom: 'standard-threads:standard',
  threadsNumber: 2,
  ...change,
});
