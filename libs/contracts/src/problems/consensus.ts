import type { ProblemText } from './problem-text.ts';

export const CONSENSUS_PROBLEMS = {
  'consensus-one-at-a-time': {
    status: 409,
    title: 'A consensus process on this standard is already under way.',
    detail: 'Nothing was started. Wait until it has ended, or end it with a reason.',
  },
  'consensus-ended': {
    status: 409,
    title: 'This consensus process has ended.',
    detail: 'Nothing was changed. Its results remain as they are; start another process to ask again.',
  },
  'consensus-round-under-way': {
    status: 409,
    title: 'A round of this process is already planned or open.',
    detail:
      'Nothing was changed. Wait until it has closed, close it with a reason, or cancel it before it opens.',
  },
  'consensus-round-not-open': {
    status: 409,
    title: 'This round is not open for ratings at present.',
    detail: 'Nothing was saved. Keep your reason; the page shows when a round opens and closes.',
  },
  'consensus-times': {
    status: 422,
    title: 'The times of this round are not valid.',
    detail: 'Nothing was planned. A round must open now or in the future and stay open for 1 to 90 days.',
  },
  'consensus-nothing-to-rate': {
    status: 422,
    title: 'This version has no clauses left to rate.',
    detail:
      'Nothing was opened. Every clause in this process is settled or has been removed; choose a version ' +
      'with different wording.',
  },
  'consensus-older-version': {
    status: 422,
    title: 'This version is older than the one rated before.',
    detail: 'Nothing was planned. Choose the same version or a newer one.',
  },
} as const satisfies Record<string, ProblemText>;
