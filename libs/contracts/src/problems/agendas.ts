import type { ProblemText } from './problem-text.ts';

export const AGENDA_PROBLEMS = {
  'agenda-full': { status: 409, title: 'The agenda has a hundred items already.', detail: 'Nothing was changed. Remove or join some items before you add another.' },
  'agenda-item-gone': { status: 409, title: 'An item of this move was removed meanwhile.', detail: 'Nothing was moved. Look at the agenda as it is now, and move again if it is still needed.' },
  'agenda-item-carried': { status: 409, title: 'This item goes on in another meeting already.', detail: 'Nothing was changed. The agenda names the meeting; change the item there.' },
  'agenda-proposal-settled': { status: 409, title: 'This proposal has been settled already.', detail: 'Nothing was changed. Look at what became of it.' },
  'agenda-proposals-full': { status: 409, title: 'Fifty proposals wait for this agenda.', detail: 'Nothing was added. Those who arrange it settle some of them first.' },
} as const satisfies Record<string, ProblemText>;
