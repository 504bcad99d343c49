import type { ProblemText } from './problem-text.ts';

export const AGENDA_PROBLEMS = {
  'agenda-full': {
    status: 409,
    title: 'The agenda has a hundred items already.',
    detail: 'Nothing was changed. Remove or join some items before you add another.',
  },
  'agenda-item-gone': {
    status: 409,
    title: 'An item of this move was removed meanwhile.',
    detail: 'Nothing was moved. Look at the agenda as it is now, and move again if it is still needed.',
  },
  'agenda-item-carried': {
    status: 409,
    title: 'This item goes on in another meeting already.',
    detail: 'Nothing was changed. The agenda names the meeting; change the item there.',
  },
  'agenda-proposal-settled': {
    status: 409,
    title: 'This proposal has been settled already.',
    detail: 'Nothing was changed. Look at what became of it.',
  },
  'agenda-proposals-full': {
    status: 409,
    title: 'Fifty proposals wait for this agenda.',
    detail: 'Nothing was added. Those who arrange it settle some of them first.',
  },
  'seat-represented': {
    status: 409,
    title: 'Somebody else acts for this seat here.',
    detail: 'Nothing was changed. A seat is there once; check the other out first.',
  },
  'not-checked-in': {
    status: 409,
    title: 'Only those who are checked in can do this.',
    detail: 'Nothing was changed. Check in first, or ask the desk to.',
  },
  'nothing-under-way': {
    status: 409,
    title: 'No item is being dealt with.',
    detail: 'Nothing was changed. The chair begins an item first.',
  },
  'agenda-at-its-end': {
    status: 409,
    title: 'There is no further item.',
    detail: 'Nothing was changed. Choose an item, or close the meeting.',
  },
} as const satisfies Record<string, ProblemText>;
