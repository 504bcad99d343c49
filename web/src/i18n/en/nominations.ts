/** Members, organisations and seat holders that national teams invite, add and nominate. */
export const nominations = {
  title: 'Nominations',
  lead: {
    team:
      'Members your team invites, organisations it adds, and holders it nominates for seats. The ' +
      'secretariat sees each of them, and can object.',
    secretariat:
      'Members that national teams invite, organisations they add, and holders they nominate for ' +
      'seats. You can object; a nomination for a seat needs your answer.',
  },
  open: 'Invite or nominate',
  form: {
    member: 'Invite a member',
    organisation: 'Add an organisation',
    seat: 'Nominate for a seat',
  },
  filter: { open: 'Show only those waiting for an answer', all: 'Show all' },
  none: {
    title: 'No nominations yet',
    openTitle: 'Nothing is waiting for an answer',
    team: 'Invite the police, the shelters and the municipalities that your network needs.',
    secretariat: 'Invitations and nominations by national teams will appear here immediately.',
  },
  kind: { member: 'Member', organisation: 'Organisation', seat: 'For a seat' },
  seat: 'Seat',
  reason: 'Reason',
  reasonHint: 'For your team and the secretariat. No one else can read it.',
  fromHint: 'A day in your country’s calendar. Leave it empty if the term is to begin with the appointment.',
  effect: {
    member: 'The secretariat is notified, and can object; if it does, the membership ends immediately.',
    organisation: 'The organisation can be chosen immediately. The secretariat is notified, and can object.',
    seat: 'The secretariat appoints the member, or objects and gives a reason. Until then nothing changes.',
  },
  verb: { seat: 'Nominate' },
  done: { seat: 'The nomination has been sent to the secretariat.' },
  from: 'from {{day}}',
  by: '{{name}}, {{at}}',
  answer: 'The secretariat: {{answer}}',
  outcome: {
    accepted: 'Agreed',
    objected: 'Objected to',
    withdrawn: 'Withdrawn',
    waits: 'Waiting for the secretariat',
    in: 'In the network',
  },
  accept: {
    member: 'No objection',
    organisation: 'No objection',
    seat: 'Appoint',
    memberNamed: 'No objection: {{name}}',
    organisationNamed: 'No objection: {{name}}',
    seatNamed: 'Appoint: {{name}}',
    title: 'Agree to {{name}}?',
    effect: {
      member: '{{name}} stays a member of the national network. The team is notified.',
      organisation: '{{name}} stays an organisation of the country. The team is notified.',
      seat: '{{name}} is appointed to the seat. The holder and the team get an email.',
    },
    done: 'The team has been told that you agree.',
  },
  object: {
    open: 'Object',
    openNamed: 'Object: {{name}}',
    title: 'Object to {{name}}?',
    reason: 'Reason for the objection',
    reasonHint: 'The team can read it.',
    effect: {
      member: 'The membership of {{name}} ends immediately, on every device. The team is told the reason.',
      organisation:
        '{{name}} can no longer be chosen, and the memberships of its members end immediately. The ' +
        'team is told the reason.',
      seat: '{{name}} is not appointed. The team is told the reason.',
    },
    verb: 'Object',
    done: 'The team has been told that you object.',
  },
  withdraw: {
    open: 'Withdraw',
    openNamed: 'Withdraw: {{name}}',
    title: 'Withdraw {{name}}?',
    effect: {
      member: 'The link in the invitation stops working.',
      organisation: '{{name}} can no longer be chosen.',
      seat: 'The secretariat is no longer asked to appoint {{name}}.',
    },
    verb: 'Withdraw',
    done: '{{name}} has been withdrawn.',
  },
  resend: 'Send again',
  resendNamed: 'Send again: {{name}}',
  resent: '{{name}} gets a new invitation; the previous one no longer works.',
} as const;
