/** Texts of the Home page. */
export const home = {
  title: 'Home',
  next: {
    title: 'Next meeting',
    none: 'No meeting is coming up',
    noneText: 'When a meeting that you are invited to has a time, it stands here with its agenda.',
    all: 'See all meetings',
    answered: { yes: 'You said yes', no: 'You said no', waiting: 'Your answer is awaited' },
  },
  waits: {
    title: 'Waits for you',
    none: 'Nothing waits for you',
    noneText: 'Invitations to answer, comments to you and open ballots come here.',
    answer: 'Say whether you come',
    vote: 'Cast your vote',
    by: 'by {{time}}',
    deliveries_one: '{{count}} letter did not arrive',
    deliveries_other: '{{count}} letters did not arrive',
    deliveriesText: 'To be sent again or set aside',
  },
  changed: {
    title: 'What changed',
    none: 'Nothing new yet',
    noneText: 'Changes to meetings, drafts and ballots that concern you come here.',
    all: 'All notifications',
  },
} as const;
