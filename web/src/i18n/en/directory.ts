import { FIELD_NAMES } from './field-names.ts';

/** Texts of the directory of contacts. */
export const directory = {
  title: 'Directory',
  lead:
    'Contacts in the other organisations and countries. Each entry is maintained and confirmed by the ' +
    'people it belongs to.',
  own: 'My entries',
  list: 'Entries by organisation',
  filter: {
    label: 'Find a contact',
    words: 'Keywords',
    country: 'Country',
    anyCountry: 'Any country',
    kind: 'Kind of organisation',
    anyKind: 'Any kind',
    field: 'Field',
    anyField: 'Any field',
    language: 'Language',
    anyLanguage: 'Any language',
    find: 'Find',
  },
  none: {
    title: 'No matching entries',
    text: 'Entries you may read are listed here. Try fewer keywords, or another field or language.',
    all: 'Show all entries',
  },
  international: 'International',
  stale: 'Not confirmed since {{day}}',
  out: 'Removed from the directory because no one confirmed it',
  confirmedOn: 'Confirmed on {{day}}',
  speaks: 'Languages: {{languages}}',
  subject: { organisation: 'Organisation', member: 'Member', seat: 'Holder of a seat' },
  name: {
    roleTitle: 'Role or desk',
    mailbox: 'Role mailbox',
    phone: 'Role telephone',
    hours: 'Opening hours',
    about: 'What to call us about',
    fields: 'Fields',
    languages: 'Languages',
  },
  topic: FIELD_NAMES,
  audience: {
    granted: 'Only members I name',
    'own-country': 'Members of our own country',
    teams: 'Also the national teams of all countries',
    members: 'All members in the eight countries',
    public: 'Everyone, on the public page',
  },
  reveal: {
    mailbox: 'Show mailbox',
    phone: 'Show number',
    other: 'Show: {{field}}',
    named: '{{verb}}: {{organisation}}',
    title: 'Show this detail of {{organisation}}?',
    consequence:
      'This detail is protected. Its holder will see that you viewed it, and when. This is also ' +
      'recorded in the audit log.',
    few: 'You can view {{count}} protected details in 24 hours.',
    done: 'The detail is now shown.',
  },
  asking: {
    section: 'Requests for details',
    verb: 'Ask for it',
    named: 'Ask for it: {{field}}, {{organisation}}',
    title: 'Ask {{organisation}} for: {{field}}',
    effect:
      'The people who maintain the entry read your name and your reason, here and in their daily ' +
      'email. They share the detail with you by name, or decline.',
    sent: 'Your request has been sent.',
    waits: 'Requested on {{day}}. You will be notified when they decide.',
    declined: 'You requested this detail on {{day}}. It was not shared.',
    asks: 'asks for {{field}}, {{day}}',
    give: 'Share it',
    giveNamed: 'Share it: {{field}}, {{name}}',
    decline: 'Decline',
    declineNamed: 'Decline: {{field}}, {{name}}',
    given: 'The detail is shared for half a year.',
    refused: 'The request has been declined.',
  },
  country: {
    title: 'Directory of {{country}}: organisations without members',
    open: 'Organisations without members',
    lead:
      'Shelters, agencies and other organisations in your country that no one represents in the ' +
      'Network. Your national team maintains their entries, with their consent.',
    kept: 'Entries your team maintains',
    none: 'No such organisations',
    noneText: 'Every organisation of your country has a member. The secretariat adds new organisations.',
  },
  entry: {
    contact: 'Contact details',
    nothing: 'You do not have access to any detail of this entry.',
    edit: 'Edit the entry',
    confirm: 'Confirm that everything is still correct',
    confirmed: 'The entry has been confirmed.',
    staleTitle: 'Not confirmed since {{day}}',
    staleText:
      'Entries are confirmed twice a year. An entry that is not confirmed for seven months is ' +
      'removed from the directory.',
    outText:
      'Only the people who maintain this entry and the national team can find it. Confirm the entry ' +
      'to bring it back.',
    withdraw: 'Withdraw the entry',
    withdrawTitle: 'Withdraw this entry?',
    withdrawText:
      'Everything in the entry is deleted immediately, from the public page too. The record of who ' +
      'viewed it stays in the audit log.',
    withdrawn: 'The entry has been withdrawn.',
    audiences: 'Who can read what',
    lookedAt: 'Views of protected details',
    lookedNone: 'No one has viewed a protected detail of this entry.',
    looked: '{{field}}, {{at}}',
    grants: 'Details shared with named members',
    grantsNone: 'No detail is shared with named members.',
    grant: 'Share a detail',
    given: '{{field}}, until {{day}}',
    revoke: 'Remove access',
    revokeNamed: 'Remove access: {{field}}, {{name}}',
    revokeTitle: 'Remove access to {{field}} for {{name}}?',
    revokeText: '{{name}} can no longer view this detail, with immediate effect. Both of you get an email.',
    revoked: 'Access to the detail has been removed.',
  },
  grant: {
    title: 'Share a detail with a member',
    field: 'Detail',
    words: 'Find the member',
    find: 'Find',
    member: 'Member',
    choose: 'Choose a member',
    none: 'No matching members. You can share a detail with members you are allowed to see.',
    reason: 'Reason',
    reasonHint:
      'The people who maintain the entry and your national team can read it. Never write about a victim.',
    until: 'Last day',
    untilHint: 'At most one year from now.',
    effect: 'The member gets an email and can then view this detail. You will see each time they do.',
    verb: 'Share',
    done: 'The detail has been shared.',
  },
  form: {
    new: 'New entry: {{name}}',
    change: 'Edit the entry of {{name}}',
    never:
      'The location of a shelter and its night telephone number do not belong here at all. There is ' +
      'no field for an address. Enter role mailboxes and role telephone numbers only, never an ' +
      'individual’s own.',
    shelter: 'For a women’s shelter: enter nothing that could reveal where it is.',
    value: 'What it shows',
    audience: 'Who can read it: {{field}}',
    askable: 'Tell others that they can ask for it: {{field}}',
    askableShort: 'Tell others that they can ask for it',
    fieldsHint: 'What you can help with.',
    languagesHint: 'Languages in which people can talk to you.',
    hoursHint: 'In your local time, with the days.',
    phoneHint: 'A desk or duty telephone number, with its country code.',
    mailboxHint: 'A desk’s mailbox, not an individual’s.',
    consent:
      'I agree that the details marked for everyone are shown on the public page of the Network. I ' +
      'can withdraw them at any time, and they are then removed immediately.',
    public: 'The public page will show: {{what}}.',
    publicNone: 'The public page will show nothing of this entry.',
    save: 'Save and confirm',
    make: 'Create the entry',
    saved: 'The entry has been saved and confirmed.',
  },
  mine: {
    title: 'My directory entries',
    lead: 'What colleagues can find about you and your organisation, and who may read which part.',
    list: 'My entries',
    missing: 'Not in the directory yet',
    make: 'Create an entry',
    makeNamed: 'Create an entry: {{name}}',
    none: 'You have created all the entries you can.',
  },
  link: {
    title: 'Confirmation of a directory entry',
    lead: 'This is for {{name}}.',
    text: 'The entry of {{organisation}} in the directory of the Network was last confirmed on {{day}}.',
    verb: 'Confirm that everything is still correct',
    doneTitle: 'The entry has been confirmed',
    doneText: 'Thank you. You will be asked again in half a year.',
    endedTitle: 'This link no longer works',
    endedText: 'The link has been used, or it is too old. Sign in and confirm your entry in the directory.',
    signIn: 'Sign in',
  },
} as const;
