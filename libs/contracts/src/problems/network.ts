import type { ProblemText } from './problem-text.ts';

export const NETWORK_PROBLEMS = {
  'import-refused': {
    status: 422,
    title: 'The file has faults, so nothing of it was taken.',
    detail: 'Every fault is listed with its line. Correct the file and import it again.',
  },
  'seat-taken': {
    status: 409,
    title: 'This seat has a holder in that time.',
    detail: 'Nothing was changed. End the present holder’s term first, or choose a later beginning.',
  },
  'member-seated': {
    status: 409,
    title: 'This member holds a seat in that time already.',
    detail: 'Nothing was changed. One member holds one seat at a time.',
  },
  'wrong-sector': {
    status: 422,
    title: 'This seat is filled from another sector.',
    detail:
      'Nothing was changed. A government agency fills the government seat, an NGO the NGO seat. ' +
      'Confirm if the team wants it nevertheless.',
  },
  'wrong-country': {
    status: 422,
    title: 'This member works in another country.',
    detail: 'Nothing was changed. A seat is held by a member of its own country.',
  },
  'term-backwards': {
    status: 422,
    title: 'The term would end before it begins.',
    detail: 'Nothing was changed. Choose a later end.',
  },
  'term-ended': {
    status: 409,
    title: 'This term has ended.',
    detail: 'Nothing was changed. Former holders stay as they were.',
  },
  'area-exists': {
    status: 409,
    title: 'There is an area of that name.',
    detail: 'Nothing was saved. Use the one there is, or choose another name.',
  },
  'area-not-choosable': {
    status: 409,
    title: 'One of these areas cannot be chosen any more.',
    detail: 'Nothing was saved. It was retired meanwhile; choose among the areas in use.',
  },
  'too-many-areas': {
    status: 409,
    title: 'There are as many areas as the Network can keep.',
    detail: 'Nothing was added. Give an area that is not used any more another name.',
  },
  'organisation-exists': {
    status: 409,
    title: 'This country has an organisation of that name.',
    detail: 'Nothing was changed. Use the one that is there, or another name.',
  },
  'consent-needed': {
    status: 422,
    title: 'Only the holder of the seat can publish these details.',
    detail: 'Nothing was changed. You can take a detail off the public page, not put it there.',
  },
  'office-same-person': {
    status: 409,
    title: 'A second person gives this office.',
    detail:
      'Nothing was changed. Neither who proposed it nor who is proposed can give it; ask somebody else.',
  },
  'office-too-new': {
    status: 409,
    title: 'You came after this was proposed.',
    detail:
      'Nothing was changed. An office is given by somebody who was here before it was proposed; ' +
      'take it back and propose it anew.',
  },
  'office-too-early': {
    status: 409,
    title: 'All teams have a day to say something against it.',
    detail: 'Nothing was changed. The page says from when on the office can be given.',
  },
  'office-proposal-over': {
    status: 409,
    title: 'This proposal is settled, or older than seven days.',
    detail: 'Nothing was changed. Propose it anew if it is still wanted.',
  },
  'own-office': {
    status: 409,
    title: 'Nobody changes their own office, or takes themselves out.',
    detail: 'Nothing was changed. Ask another member of the secretariat.',
  },
  'nomination-settled': {
    status: 409,
    title: 'This nomination is settled.',
    detail: 'Nothing was changed. Load the page again to see what became of it.',
  },
  'nominee-joined': {
    status: 409,
    title: 'This member has joined.',
    detail: 'Nothing was changed. To let a member go, ask the secretariat.',
  },
  'already-nominated': {
    status: 409,
    title: 'This member is nominated already.',
    detail: 'Nothing was changed. Take the open nomination back first if it is to be another.',
  },
  'directory-consent-needed': {
    status: 422,
    title: 'Publishing needs your consent.',
    detail: 'Nothing was changed. Agree that what you mark for the public may be shown on the public page.',
  },
  'directory-entry-exists': {
    status: 409,
    title: 'The directory has this entry already.',
    detail: 'Nothing was changed. Open the entry that is there and change it.',
  },
  'directory-entry-changed': {
    status: 409,
    title: 'Somebody else has changed this entry.',
    detail: 'Nothing was changed. Load the page again and repeat what you meant.',
  },
  'directory-reveal-limit': {
    status: 429,
    title: 'You have looked at as many protected details as one member may in a day.',
    detail: 'Nothing was shown. The secretariat has been told. Try again tomorrow, or ask the secretariat.',
  },
  'directory-grantee': {
    status: 422,
    title: 'This member cannot be given this detail.',
    detail: 'Nothing was changed. Give it to an active member of the Network who cannot read it already.',
  },
  'directory-link-ended': {
    status: 404,
    title: 'This link does not work any more.',
    detail: 'Nothing was changed. Sign in and confirm your entry in the directory.',
  },
} as const satisfies Record<string, ProblemText>;
