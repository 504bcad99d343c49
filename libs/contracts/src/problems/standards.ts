import type { ProblemText } from './problem-text.ts';

export const STANDARDS_PROBLEMS = {
  'clause-changed-meanwhile': { status: 409, title: 'Somebody else changed this clause meanwhile.', detail: 'Your text was not saved and is not lost: both texts are given. Put them together and save again.' },
  'clause-is-removed': { status: 409, title: 'This clause has been removed.', detail: 'Nothing was changed. Keep your text, and restore the clause or choose another one.' },
  'place-is-gone': { status: 409, title: 'The place you chose is no longer there.', detail: 'Nothing was moved. Look at the newer order and choose the place again.' },
  'standard-is-full': { status: 409, title: 'This standard has as many clauses as it can hold.', detail: 'Nothing was added. Put the text into a clause that is there, or divide the standard.' },
  'label-is-taken': { status: 409, title: 'This standard has a version of that name.', detail: 'Nothing was fixed. Choose another name.' },
  'standard-text-fixed': { status: 409, title: 'The text of this standard is fixed at present.', detail: 'Nothing was changed. Its page says in what state it is and what is open now; keep your text and propose it when the time comes.' },
  'standard-comments-closed': { status: 409, title: 'This standard takes no comments at present.', detail: 'Nothing was sent. Keep your words; the page of the standard says what is open now.' },
  'standard-step-closed': { status: 409, title: 'This step does not lead on from where the standard is.', detail: 'Nothing was changed. Look at the page of the standard: it lists the steps that are open now.' },
  'standard-step-too-early': { status: 409, title: 'It is too early for this step.', detail: 'Nothing was changed. Everyone has the time that the rules promise; the page says when the step opens.' },
  'version-not-adopted': { status: 409, title: 'This version has not been adopted.', detail: 'Nothing was published. Only a text that the countries adopted is published; lead the standard to its ballot first.' },
  'version-is-not-newer': { status: 409, title: 'A newer version of this standard is published.', detail: 'Nothing was published. Fix the text as it stands now and publish that version.' },
  'nothing-to-publish': { status: 409, title: 'This version says the same as the one that is published.', detail: 'Nothing was published. Choose another version, or leave the published one as it is.' },
  'address-is-taken': { status: 409, title: 'Another standard has this address.', detail: 'Nothing was published. Choose another address.' },
  'older-client': { status: 409, title: 'This page is older than the server.', detail: 'Nothing was changed. Reload the page; what you wrote and was not saved is shown for you to copy.' },
  'update-refused': { status: 400, title: 'This change cannot be part of a text.', detail: 'The text is as it was. Reload the page and write it again.' },
  'out-of-step': { status: 409, title: 'This change builds on one that did not arrive.', detail: 'Nothing was changed. The page brings both sides together and sends it again.' },
  'clause-too-long': { status: 422, title: 'A clause would be longer than Norbanet keeps.', detail: 'Your change was not saved and is not lost. Shorten the clause, or divide it with Enter.' },
} as const satisfies Record<string, ProblemText>;
