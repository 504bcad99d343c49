import type { ProblemText } from './problem-text.ts';

export const AGENDA_PROBLEMS = {
  'agenda-full': { status: 409, title: 'The agenda has a hundred items already.', detail: 'Nothing was changed. Remove or join some items before you add another.' },
  'agenda-item-gone': { status: 409, title: 'An item of this move was removed meanwhile.', detail: 'Nothing was moved. Look at the agenda as it is now, and move again if it is still needed.' },
} as const satisfies Record<string, ProblemText>;
