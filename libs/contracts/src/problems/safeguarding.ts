import type { ProblemText } from './problem-text.ts';

export const SAFEGUARDING_PROBLEMS = {
  'personal-data-found': {
    status: 422,
    title: 'This text seems to contain a number that belongs to a person.',
    detail:
      'Nothing was saved or kept. Replace the number with a description of what it stands for and send the ' +
      'text again. If the number must stay, tell the secretariat; once they have let this text through, ' +
      'send it again unchanged.',
  },
  'safeguarding-unavailable': {
    status: 503,
    title: 'The text could not be checked for personal data.',
    detail: 'Nothing was saved. Keep your text and try again in a moment.',
  },
  'report-too-old': {
    status: 409,
    title: 'This report is too old for the text to be let through.',
    detail: 'Nothing was changed. The writer can send the text again; it will then be reported again.',
  },
  'own-text-held': {
    status: 409,
    title: 'You wrote this text yourself.',
    detail: 'Nothing was changed. Another member of the secretariat can let it through.',
  },
  'sweep-running': {
    status: 409,
    title: 'A check of all stored texts is already under way.',
    detail: 'Nothing was started. Wait until the current check has finished.',
  },
} as const satisfies Record<string, ProblemText>;
