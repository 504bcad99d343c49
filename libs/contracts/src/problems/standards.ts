import type { ProblemText } from './problem-text.ts';

export const STANDARDS_PROBLEMS = {
  'clause-changed-meanwhile': {
    status: 409,
    title: 'Someone else has changed this clause in the meantime.',
    detail: 'Your text was not saved, but it is not lost: both texts are shown. Combine them and save again.',
  },
  'clause-is-removed': {
    status: 409,
    title: 'This clause has been removed.',
    detail: 'Nothing was changed. Keep your text, and restore the clause or choose another one.',
  },
  'place-is-gone': {
    status: 409,
    title: 'The position you chose no longer exists.',
    detail: 'Nothing was moved. Check the current order and choose the position again.',
  },
  'standard-text-full': {
    status: 409,
    title: 'This standard has reached the maximum length.',
    detail: 'Nothing was added. Remove text that is not needed, or split the standard.',
  },
  'standard-is-full': {
    status: 409,
    title: 'This standard has reached the maximum number of clauses.',
    detail: 'Nothing was added. Add the text to an existing clause, or split the standard.',
  },
  'label-is-taken': {
    status: 409,
    title: 'This standard already has a version with this name.',
    detail: 'No version was saved. Choose another name.',
  },
  'standard-text-fixed': {
    status: 409,
    title: 'The text of this standard is frozen at present.',
    detail:
      'Nothing was changed. Its page shows its current status and what is open now; keep your text and ' +
      'propose it when the time comes.',
  },
  'standard-comments-closed': {
    status: 409,
    title: 'This standard is not open for comments at present.',
    detail: 'Nothing was sent. Keep your text; the page of the standard shows what is open now.',
  },
  'mention-outside-audience': {
    status: 422,
    title: 'Someone you mention cannot read this thread.',
    detail:
      'Nothing was sent and no one was notified. Leave the name out, or start a thread that they may read.',
  },
  'readers-outside-draft': {
    status: 422,
    title: 'Someone you chose cannot comment on this draft.',
    detail: 'Nothing was sent and no one was notified. Choose from the members offered.',
  },
  'standard-step-closed': {
    status: 409,
    title: 'This step is not possible in the current status of the standard.',
    detail: 'Nothing was changed. Check the page of the standard: it lists the steps that are open now.',
  },
  'standard-step-too-early': {
    status: 409,
    title: 'It is too early for this step.',
    detail:
      'Nothing was changed. Everyone must have the time that the rules guarantee; the page shows when the ' +
      'step opens.',
  },
  'version-not-adopted': {
    status: 409,
    title: 'This version has not been adopted.',
    detail:
      'Nothing was published. Only a text that the countries have adopted can be published; take the ' +
      'standard to its ballot first.',
  },
  'version-is-not-newer': {
    status: 409,
    title: 'A newer version of this standard has been published.',
    detail: 'Nothing was published. Save the current text as a version and publish that version.',
  },
  'nothing-to-publish': {
    status: 409,
    title: 'This version is identical to the published one.',
    detail: 'Nothing was published. Choose another version, or leave the published one as it is.',
  },
  'clause-change-undecided': {
    status: 409,
    title: 'A clause was changed without a decision that names it.',
    detail:
      'Nothing was published. This standard can be changed only by decisions: record the decision in the ' +
      'minutes and name the clause in it, or mark the change as one of wording only.',
  },
  'address-is-taken': {
    status: 409,
    title: 'Another standard already uses this address.',
    detail: 'Nothing was published. Choose another address.',
  },
  'older-client': {
    status: 409,
    title: 'This page is older than the server.',
    detail: 'Nothing was changed. Reload the page; your unsaved text will be shown for you to copy.',
  },
  'text-renewed': {
    status: 409,
    title: 'Text has been permanently removed from this standard.',
    detail:
      'Your page still contains it. The page will be reloaded; anything you wrote and had not saved yet ' +
      'will be lost with it.',
  },
  'update-refused': {
    status: 400,
    title: 'This change cannot be part of a text.',
    detail: 'The text is unchanged. Your page reloads it and offers you the text that is missing.',
  },
  'out-of-step': {
    status: 409,
    title: 'This change builds on another that did not arrive.',
    detail: 'Nothing was changed. The page combines both versions and sends the change again.',
  },
  'clause-too-long': {
    status: 422,
    title: 'The clause would be longer than Norbanet allows.',
    detail: 'Your change was not saved, but it is not lost. Shorten the clause, or split it with Enter.',
  },
  'record-changed-meanwhile': {
    status: 409,
    title: 'Someone in your team has changed this record in the meantime.',
    detail: 'Your version was not saved, but it is not lost: check the newer record and save again.',
  },
  'translation-changed-meanwhile': {
    status: 409,
    title: 'Someone else has changed this translation in the meantime.',
    detail: 'Your version was not saved, but it is not lost: check the newer text and save again.',
  },
  'translation-unchanged': {
    status: 409,
    title: 'The translation already has this text.',
    detail:
      'Nothing was saved. Change the text or, if the English has changed and the translation is still ' +
      'correct, confirm it.',
  },
  'source-changed': {
    status: 409,
    title: 'The English text has changed in the meantime.',
    detail: 'Nothing was saved. Keep your translation, check the newer English text and save again.',
  },
  'word-file-broken': {
    status: 422,
    title: 'This is not a valid Word file.',
    detail:
      'Nothing was changed. Open it in a word processor, save it again as .docx, and choose the new file.',
  },
  'word-file-unsafe': {
    status: 422,
    title: 'This Word file contains content that no word processor produces.',
    detail:
      'Nothing was changed. Copy its text into a new document, save it as .docx, and choose the new file.',
  },
  'word-file-too-much': {
    status: 422,
    title: 'This Word file is too large to import in one go.',
    detail:
      'Nothing was changed. Split the document, remove large images, and import the parts one after the ' +
      'other.',
  },
  'word-file-tracked': {
    status: 409,
    title: 'This Word file has tracked changes that have not been accepted or rejected.',
    detail:
      'Nothing was changed. Choose what to do with them: accept all, accept none, or propose them as ' +
      'amendments.',
  },
  'word-file-empty': {
    status: 422,
    title: 'This file contains no text.',
    detail: 'Nothing was changed. Choose another file.',
  },
  'data-file-broken': {
    status: 422,
    title: 'This is not a valid data file.',
    detail:
      'Nothing was changed. Download the standard as data (JSON) again, and choose that file without ' +
      'changing it.',
  },
  'data-file-foreign': {
    status: 422,
    title: 'This data file does not contain a Norbanet standard.',
    detail:
      'Nothing was changed. Choose a file that was downloaded as data (JSON) from the files of a standard.',
  },
  'data-file-version': {
    status: 422,
    title: 'This data file has a format that this version of Norbanet does not know.',
    detail:
      'Nothing was changed. It comes from a newer version of Norbanet: download the standard there as a ' +
      'Word file.',
  },
  'data-file-shape': {
    status: 422,
    title: 'This data file is not as Norbanet wrote it.',
    detail:
      'Nothing was changed. The errors are listed. Download the standard as data (JSON) again, and choose ' +
      'that file without changing it.',
  },
  'purge-needs-another': {
    status: 409,
    title: 'Another member must carry this out.',
    detail:
      'Nothing was removed. Ask a colleague with the same right and tell them the text, but not in a ' +
      'message that is kept here.',
  },
  'purge-words-differ': {
    status: 409,
    title: 'This is not the text that was requested for removal.',
    detail:
      'Nothing was removed. Both members must type exactly the same text; only upper and lower case may ' +
      'differ.',
  },
  'purge-is-over': {
    status: 409,
    title: 'This request is closed.',
    detail:
      'Nothing was removed. It has been carried out or withdrawn, or has been waiting for more than a day; ' +
      'make a new request.',
  },
  'nothing-to-purge': {
    status: 409,
    title: 'This text was not found anywhere it could be removed.',
    detail: 'Nothing was removed. Check the spelling, and whether the text is inside a file.',
  },
  'purge-hits-the-works': {
    status: 409,
    title: 'This text is also used by the system itself.',
    detail:
      'Nothing was removed. Choose a longer passage, including surrounding text that belongs to it alone.',
  },
  'checked-by-its-writer': {
    status: 409,
    title: 'You wrote this translation yourself.',
    detail: 'Nothing was changed. Another member who knows the language must check it.',
  },
} as const satisfies Record<string, ProblemText>;
