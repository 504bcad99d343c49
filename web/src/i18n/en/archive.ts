/** Texts of the page on which a member downloads everything that they may read. */
export const archive = {
  title: 'Offline archive',
  lead:
    'Everything that you may read, in one file: meetings with agendas, minutes and calendar files, the ' +
    'registers, standards, national plans, recommendations, reports and documents. The file opens in any ' +
    'browser, without Norbanet and without a network connection.',
  make: 'Create the archive',
  again: 'Create it again',
  care: {
    title: 'Protect the file as you would protect the papers',
    text:
      'The file is no longer protected by Norbanet. Save it only on a device of your organisation, and do ' +
      'not pass it on: other people may have different access rights.',
  },
  waits: 'Waiting in the queue.',
  made: 'In progress. This page will show the archive when it is ready.',
  ready: 'The archive is ready.',
  download: 'Download the archive',
  size: 'ZIP, {{size}}',
  until: 'Contents as of {{asked}}. You can download the archive in this session until {{until}}.',
  failed: 'The archive could not be created',
};
