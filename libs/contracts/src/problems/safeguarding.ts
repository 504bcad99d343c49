import type { ProblemText } from './problem-text.ts';

export const SAFEGUARDING_PROBLEMS = {
  'personal-data-found': {
    status: 422,
    title: 'There seems to be a number in this text that belongs to a person.',
    detail:
      'Nothing was saved or kept. Replace the number by what it stands for and send again; if it ' +
      'has to stay, tell the secretariat: when they let this text through, send it again unchanged.',
  },
  'safeguarding-unavailable': {
    status: 503,
    title: 'The text could not be checked for personal data.',
    detail: 'Nothing was saved. Keep your text and try again in a moment.',
  },
  'report-too-old': {
    status: 409,
    title: 'This report is too old to let the text through.',
    detail: 'Nothing was changed. The writer can send the text again; it is then reported anew.',
  },
  'own-text-held': {
    status: 409,
    title: 'You wrote this text yourself.',
    detail: 'Nothing was changed. Another member of the secretariat can let it through.',
  },
  'sweep-running': {
    status: 409,
    title: 'Everything is being read already.',
    detail: 'Nothing was started. Wait until the present reading has ended.',
  },
} as const satisfies Record<string, ProblemText>;
