import type { ProblemText } from './problem-text.ts';

export const CONSENSUS_PROBLEMS = {
  'consensus-one-at-a-time': {
    status: 409,
    title: 'A consensus process on this standard is under way.',
    detail: 'Nothing was begun. Wait until it has ended, or end it with a reason.',
  },
  'consensus-ended': {
    status: 409,
    title: 'This consensus process has ended.',
    detail: 'Nothing was changed. Its results stay as they are; begin another process to ask again.',
  },
  'consensus-round-under-way': {
    status: 409,
    title: 'A round of this process is planned or open.',
    detail:
      'Nothing was changed. Wait until it has closed, close it with a reason, or take it back before it opens.',
  },
  'consensus-round-not-open': {
    status: 409,
    title: 'This round takes no ratings at present.',
    detail: 'Nothing was saved. Keep your reason; the page says when a round opens and closes.',
  },
  'consensus-times': {
    status: 422,
    title: 'The times of this round do not fit.',
    detail: 'Nothing was planned. A round opens in the future or at once and stays open for 1 to 90 days.',
  },
  'consensus-nothing-to-rate': {
    status: 422,
    title: 'In this version no clause is left to rate.',
    detail:
      'Nothing was opened. Every clause of this process is settled or gone; choose a version with other words.',
  },
  'consensus-older-version': {
    status: 422,
    title: 'This version is older than the one rated before.',
    detail: 'Nothing was planned. Choose the same version, or a newer one.',
  },
} as const satisfies Record<string, ProblemText>;
