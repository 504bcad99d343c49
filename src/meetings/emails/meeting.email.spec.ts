import {
  meetingEmail,
  type MeetingEmailData,
  type MeetingEmailRecipient,
  type MeetingEmailKind,
} from './meeting.email.ts';

const meeting = {
  title: 'Safe return',
  place: 'Hall 2',
  discreet: false,
  timeZone: 'Europe/Copenhagen',
  startsAt: new Date('2027-04-07T08:00:00Z'),
  endsAt: new Date('2027-04-07T14:00:00Z'),
};
const url = 'https://norbanet.example/meetings/1';
const write = (
  reason: MeetingEmailKind,
  change: Partial<MeetingEmailData> = {},
  reader: Partial<MeetingEmailRecipient> = {},
) =>
  meetingEmail(
    reason,
    { ...meeting, ...change },
    { timeZone: 'Europe/Copenhagen', language: 'en', answer: null, ...reader },
    url,
  );

describe('a mail about a meeting', () => {
  it('says the host’s time with weekday, date, year and zone, and the reader’s own beside it', () => {
    const { subject, text } = write('invited', {}, { timeZone: 'Europe/Tallinn' });
    expect(subject).toMatch(
      /^Invitation: Safe return, Wed,? 7 Apr 2027 10:00 Copenhagen \(11:00 your local time\)$/,
    );
    expect(text).toMatch(
      /Time: Wed,? 7 Apr 2027, 10:00–16:00 Copenhagen \(UTC\+2\)\nYour local time: Wed,? 7 Apr 2027, 11:00–17:00 Tallinn \(UTC\+3\)/,
    );
    expect(text).toContain('Place: Hall 2');
    expect(text).toContain(url);
  });

  it('is written in the language of its reader', () => {
    const { subject, text } = write(
      'invited',
      {},
      { timeZone: 'Europe/Riga', language: 'lv', actsFor: { seat: 'ngo', country: 'SE' } },
    );
    expect(subject).toBe(
      'Uzaicinājums: Safe return, trešd., 2027. g. 7. apr. 10:00 Kopenhāgena (11:00 pēc jūsu laika)',
    );
    expect(text).toContain('jums lūgts darboties šīs vietas vārdā: NVO vieta, Zviedrija.\n');
    expect(text).toContain(
      [
        'Laiks: trešd., 2027. g. 7. apr., 10:00–16:00 Kopenhāgena (UTC+2)',
        'Pēc jūsu laika: trešd., 2027. g. 7. apr., 11:00–17:00 Rīga (UTC+3)',
        'Norises vieta: Hall 2',
        '',
        `Darba kārtība, materiāli, vieta un pieslēgšanās (jāpierakstās): ${url}`,
        'Lūdzu, atbildiet minētajā lapā: jā vai nē.',
        '',
      ].join('\n'),
    );
  });

  it('says the time once to a reader whose clock shows the same', () => {
    const { subject, text } = write('invited', {}, { timeZone: 'Europe/Oslo' });
    expect(subject).not.toContain('your time');
    expect(text).not.toContain('Your time');
  });

  it.each(['invited', 'moved', 'changed', 'cancelled', 'withdrawn', '7-days', '1-day', '1-hour'] as const)(
    'in discreet mode tells neither subject nor place when %s',
    (reason) => {
      const { subject, text } = write(reason, { discreet: true });
      expect(subject).toContain('NBN meeting');
      expect(subject + text).not.toMatch(/Safe return|Hall 2/);
    },
  );

  it('asks for an answer, and after a move for a new one', () => {
    expect(write('invited').text).toContain('Please reply on that page: yes or no');
    expect(write('moved', {}, { answer: 'yes' }).text).toContain('Please reply again on that page');
    expect(write('changed', {}, { answer: 'yes' }).text).toContain('You replied yes');
    expect(write('1-day').text).toContain('You have not replied yet');
  });

  const before = { startsAt: new Date('2027-03-24T09:00:00Z'), endsAt: new Date('2027-03-24T15:00:00Z') };

  it('says after a move the earlier time too, by the host’s clock and by the reader’s own', () => {
    const { text } = write('moved', {}, { timeZone: 'Europe/Tallinn', before });
    expect(text).toContain(
      [
        'Time: Wed, 7 Apr 2027, 10:00–16:00 Copenhagen (UTC+2)',
        'Your local time: Wed, 7 Apr 2027, 11:00–17:00 Tallinn (UTC+3)',
        'Previous time: Wed, 24 Mar 2027, 10:00–16:00 Copenhagen (UTC+1)',
        'Previous time in your time zone: Wed, 24 Mar 2027, 11:00–17:00 Tallinn (UTC+2)',
      ].join('\n'),
    );
    expect(write('moved', { discreet: true }, { before }).text).toContain(
      'Previous time: Wed, 24 Mar 2027, 10:00–16:00 Copenhagen (UTC+1)',
    );
    expect(write('changed', {}, { before }).text).not.toContain('Before');
  });

  it('says what changed, and of a discreet meeting no more than that something did', () => {
    expect(write('changed', {}, { changes: ['place', 'joinUrl'] }).text).toContain(
      'What changed: the place, how to join.\n',
    );
    expect(write('changed', {}, { changes: ['title', 'discreet', 'timeZone'] }).text).toContain(
      'What changed: the title, how much emails and calendars show about the meeting, the host’s time zone.\n',
    );
    expect(write('moved', {}, { changes: ['place'] }).text).toContain('Also changed: the place.\n');
    expect(write('changed', {}, { changes: [] }).text).not.toMatch(/hat changed/);
    for (const reason of ['changed', 'moved'] as const) {
      expect(write(reason, { discreet: true }, { changes: ['place', 'joinUrl'] })).toEqual(
        write(reason, { discreet: true }, {}),
      );
    }
  });

  it('gives the reason of a cancellation, unless the meeting is discreet, and of nothing else', () => {
    const cancelReason = 'The hall is flooded.';
    expect(write('cancelled', { cancelReason }).text).toContain('Reason: The hall is flooded.\n');
    expect(write('cancelled', { cancelReason, discreet: true }).text).not.toMatch(/Reason|flooded/);
    for (const reason of ['changed', 'withdrawn', 'invited'] as const)
      expect(write(reason, { cancelReason }).text).not.toContain('flooded');
  });

  it('words a withdrawn invitation so that nobody thinks the meeting is off', () => {
    expect(write('withdrawn').text).toContain('The meeting itself is not cancelled');
    expect(write('cancelled').text).toContain('will not take place');
    expect(write('cancelled').text).not.toMatch(/Please|Place:/);
  });
});
