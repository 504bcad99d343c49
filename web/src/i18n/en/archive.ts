/** Texts of the page on which a member takes along all that they may read. */
export const archive = {
  title: 'Archive to keep',
  lead:
    'Everything that you may read as one file: meetings with agendas, minutes and calendar files, the registers, ' +
    'standards, national plans, recommendations, reports and documents. It opens in any browser, without ' +
    'Norbanet and without a network.',
  make: 'Make the archive',
  again: 'Make it anew',
  care: {
    title: 'Keep it as you would keep the papers',
    text:
      'The file is no longer protected by Norbanet. Save it only on a device of your organisation, and do not ' +
      'pass it on: others may have other rights.',
  },
  waits: 'It waits for its turn.',
  made: 'Being made. This page shows it when it is ready.',
  ready: 'The archive is ready.',
  download: 'Download the archive',
  size: 'ZIP, {{size}}',
  until: 'Made as things stood on {{asked}}. You can download it in this session until {{until}}.',
  failed: 'The archive could not be made',
};
