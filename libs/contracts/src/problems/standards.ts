import type { ProblemText } from './problem-text.ts';

export const STANDARDS_PROBLEMS = {
  'clause-changed-meanwhile': {
    status: 409,
    title: 'Somebody else changed this clause meanwhile.',
    detail:
      'Your text was not saved and is not lost: both texts are given. Put them together and save again.',
  },
  'clause-is-removed': {
    status: 409,
    title: 'This clause has been removed.',
    detail: 'Nothing was changed. Keep your text, and restore the clause or choose another one.',
  },
  'place-is-gone': {
    status: 409,
    title: 'The place you chose is no longer there.',
    detail: 'Nothing was moved. Look at the newer order and choose the place again.',
  },
  'standard-text-full': {
    status: 409,
    title: 'This standard holds as many words as Norbanet keeps.',
    detail: 'Nothing was added. Take words out that are not needed, or divide the standard.',
  },
  'standard-is-full': {
    status: 409,
    title: 'This standard has as many clauses as it can hold.',
    detail: 'Nothing was added. Put the text into a clause that is there, or divide the standard.',
  },
  'label-is-taken': {
    status: 409,
    title: 'This standard has a version of that name.',
    detail: 'Nothing was fixed. Choose another name.',
  },
  'standard-text-fixed': {
    status: 409,
    title: 'The text of this standard is fixed at present.',
    detail:
      'Nothing was changed. Its page says in what state it is and what is open now; keep your text ' +
      'and propose it when the time comes.',
  },
  'standard-comments-closed': {
    status: 409,
    title: 'This standard takes no comments at present.',
    detail: 'Nothing was sent. Keep your words; the page of the standard says what is open now.',
  },
  'mention-outside-audience': {
    status: 422,
    title: 'Somebody you mention does not read this thread.',
    detail:
      'Nothing was sent, and nobody was told. Leave the name out, or begin a thread that they may read.',
  },
  'readers-outside-draft': {
    status: 422,
    title: 'Somebody you chose does not comment on this draft.',
    detail: 'Nothing was sent, and nobody was told. Choose from those who are offered.',
  },
  'standard-step-closed': {
    status: 409,
    title: 'This step does not lead on from where the standard is.',
    detail: 'Nothing was changed. Look at the page of the standard: it lists the steps that are open now.',
  },
  'standard-step-too-early': {
    status: 409,
    title: 'It is too early for this step.',
    detail:
      'Nothing was changed. Everyone has the time that the rules promise; the page says when the step opens.',
  },
  'version-not-adopted': {
    status: 409,
    title: 'This version has not been adopted.',
    detail:
      'Nothing was published. Only a text that the countries adopted is published; lead the ' +
      'standard to its ballot first.',
  },
  'version-is-not-newer': {
    status: 409,
    title: 'A newer version of this standard is published.',
    detail: 'Nothing was published. Fix the text as it stands now and publish that version.',
  },
  'nothing-to-publish': {
    status: 409,
    title: 'This version says the same as the one that is published.',
    detail: 'Nothing was published. Choose another version, or leave the published one as it is.',
  },
  'clause-change-undecided': {
    status: 409,
    title: 'A clause changed of which no decision says so.',
    detail:
      'Nothing was published. This standard changes by decisions alone: record the decision in the ' +
      'minutes and name the clause in it, or mark the change as one of wording only.',
  },
  'address-is-taken': {
    status: 409,
    title: 'Another standard has this address.',
    detail: 'Nothing was published. Choose another address.',
  },
  'older-client': {
    status: 409,
    title: 'This page is older than the server.',
    detail:
      'Nothing was changed. Reload the page; what you wrote and was not saved is shown for you to copy.',
  },
  'text-renewed': {
    status: 409,
    title: 'Words were removed from this text for ever.',
    detail:
      'Your page holds them still. It is loaded anew; what you wrote and was not saved yet is lost with it.',
  },
  'update-refused': {
    status: 400,
    title: 'This change cannot be part of a text.',
    detail: 'The text is as it was. Your page takes it up anew and offers you the words that are missing.',
  },
  'out-of-step': {
    status: 409,
    title: 'This change builds on one that did not arrive.',
    detail: 'Nothing was changed. The page brings both sides together and sends it again.',
  },
  'clause-too-long': {
    status: 422,
    title: 'A clause would be longer than Norbanet keeps.',
    detail: 'Your change was not saved and is not lost. Shorten the clause, or divide it with Enter.',
  },
  'record-changed-meanwhile': {
    status: 409,
    title: 'Somebody of your team changed this record meanwhile.',
    detail: 'Yours was not saved and is not lost: look at the newer record and save again.',
  },
  'translation-changed-meanwhile': {
    status: 409,
    title: 'Somebody else changed this translation meanwhile.',
    detail: 'Yours was not saved and is not lost: look at the newer words and save again.',
  },
  'translation-unchanged': {
    status: 409,
    title: 'These words stand there already.',
    detail:
      'Nothing was saved. Change them, or, if the English changed and they are still right as they stand, say so.',
  },
  'source-changed': {
    status: 409,
    title: 'The English words changed meanwhile.',
    detail: 'Nothing was saved. Keep your translation, look at the newer English words and save again.',
  },
  'word-file-broken': {
    status: 422,
    title: 'This is no sound Word file.',
    detail:
      'Nothing was changed. Open it in a word processor, save it again as .docx, and choose the newer file.',
  },
  'word-file-unsafe': {
    status: 422,
    title: 'This Word file holds what no word processor writes.',
    detail:
      'Nothing was changed. Copy its text into a new document, save that as .docx, and choose the newer file.',
  },
  'word-file-too-much': {
    status: 422,
    title: 'This Word file holds more than Norbanet takes in at once.',
    detail:
      'Nothing was changed. Divide the document, take large pictures out of it, and bring the ' +
      'parts in one after the other.',
  },
  'word-file-tracked': {
    status: 409,
    title: 'This Word file has tracked changes that nobody has accepted or refused.',
    detail: 'Nothing was changed. Say what is to become of them: all taken, none, or proposed as amendments.',
  },
  'word-file-empty': {
    status: 422,
    title: 'There are no words in this file.',
    detail: 'Nothing was changed. Choose another file.',
  },
  'data-file-broken': {
    status: 422,
    title: 'This is no file of data.',
    detail:
      'Nothing was changed. Take the standard along as data (JSON) once more, and choose that file as it is.',
  },
  'data-file-foreign': {
    status: 422,
    title: 'This file of data holds no standard of Norbanet.',
    detail:
      'Nothing was changed. Choose a file that was taken along as data (JSON) from the files of a standard.',
  },
  'data-file-version': {
    status: 422,
    title: 'This file of data is of a form that this Norbanet does not know.',
    detail:
      'Nothing was changed. It comes from a newer Norbanet: take the standard along from there as a Word file.',
  },
  'data-file-shape': {
    status: 422,
    title: 'This file of data is not as Norbanet wrote it.',
    detail:
      'Nothing was changed. `faults` says where. Take the standard along as data (JSON) once more, ' +
      'and choose that file as it is.',
  },
  'purge-needs-another': {
    status: 409,
    title: 'Another member has to carry this out.',
    detail:
      'Nothing was removed. Ask a colleague with the same right, and tell them the words, not by a message kept here.',
  },
  'purge-words-differ': {
    status: 409,
    title: 'These are not the words that were asked for.',
    detail: 'Nothing was removed. Both type exactly the same words; only the letter case does not matter.',
  },
  'purge-is-over': {
    status: 409,
    title: 'This request is over.',
    detail:
      'Nothing was removed. It was carried out, taken back, or has waited for more than a day; ask anew.',
  },
  'nothing-to-purge': {
    status: 409,
    title: 'These words stand nowhere that could be changed.',
    detail: 'Nothing was removed. Look at how they are spelt, and whether they stand inside a file.',
  },
  'purge-hits-the-works': {
    status: 409,
    title: 'These words are also ones that the system itself writes.',
    detail:
      'Nothing was removed. Choose a longer piece of the text, with words around it that belong to it alone.',
  },
  'checked-by-its-writer': {
    status: 409,
    title: 'You wrote this translation yourself.',
    detail: 'Nothing was changed. Another member who knows the language has to check it.',
  },
} as const satisfies Record<string, ProblemText>;
