import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { readReplies, type CalendarReply } from '@nbn/calendar';

const PROGRAMS = ['outlook', 'google', 'apple', 'thunderbird'] as const;
const FILL = {
  UID: '018f@norbanet.example',
  ATTENDEE: 'LV-ngo@example.org',
  PARTSTAT: 'ACCEPTED',
  SEQUENCE: '2',
  STAMP: '20270301T121500Z',
  RECURRENCE: 'X-NONE:1',
};

const TEXTS = new Map(
  PROGRAMS.map((program) => [program, readFileSync(`test/samples/replies/${program}.ics`, 'utf8')]),
);

function sample(program: (typeof PROGRAMS)[number], change: Partial<typeof FILL> = {}): string {
  const filled = { ...FILL, ...change };
  return TEXTS.get(program)!
    .replaceAll(/\{\{(\w+)\}\}/g, (_, name: keyof typeof FILL) => filled[name])
    .replaceAll('\n', '\r\n');
}
/** What a file of one event says, or why it says nothing. */
function readReply(text: string) {
  const events = readReplies(text, 20);
  if (typeof events === 'string') return events;
  const [event] = events;
  expect(events.length).toBe(1);
  return 'fault' in event! ? event.fault : event!;
}
const read = (text: string) => readReply(text) as CalendarReply;
const EVENT = /BEGIN:VEVENT[^]*END:VEVENT\r\n/;

describe('an answer from a calendar program', () => {
  it.each(PROGRAMS)('is read as %s writes it', (program) => {
    expect(read(sample(program))).toMatchObject({
      kind: 'answer',
      uid: '018f@norbanet.example',
      address: 'lv-ngo@example.org',
      answer: 'accepted',
      sequence: 2,
      stamp: new Date('2027-03-01T12:15:00Z'),
      occurrence: null,
    });
    expect(
      (['DECLINED', 'TENTATIVE'] as const).map((PARTSTAT) => read(sample(program, { PARTSTAT })).answer),
    ).toEqual(['declined', 'tentative']);
  });

  it('has the words that came with it, wherever the program keeps them', () => {
    expect(PROGRAMS.map((program) => read(sample(program)).comment)).toEqual([
      'I come by train, and arrive at ten.',
      'Shall I bring the papers?',
      null,
      null,
    ]);
  });

  it.each([
    ['outlook', 'RECURRENCE-ID;TZID=FLE Standard Time:20270407T110000'],
    ['google', 'RECURRENCE-ID:20270407T080000Z'],
    ['google', 'RECURRENCE-ID;TZID=Europe/Copenhagen:20270407T100000'],
    ['apple', 'RECURRENCE-ID;TZID=Europe/Copenhagen:20270407T100000'],
    ['thunderbird', 'RECURRENCE-ID;TZID=/freeassociation.sourceforge.net/Europe/Copenhagen:20270407T100000'],
  ] as const)('to one meeting of a series names it by its instant, as %s does: %s', (program, RECURRENCE) => {
    expect(read(sample(program, { RECURRENCE })).occurrence?.toISOString()).toBe('2027-04-07T08:00:00.000Z');
  });

  it('goes by the rules of the zone that it brings along where nobody knows the name', () => {
    const named = sample('outlook', {
      RECURRENCE: 'RECURRENCE-ID;TZID=FLE Standard Time:20270407T110000',
    }).replaceAll('FLE Standard Time', 'Customized Time Zone');
    expect(read(named).occurrence?.toISOString()).toBe('2027-04-07T08:00:00.000Z');
    expect(readReply(sample('google', { RECURRENCE: 'RECURRENCE-ID;TZID=Nowhere:20270407T100000' }))).toBe(
      'incomplete',
    );
    expect(readReply(sample('google', { RECURRENCE: 'RECURRENCE-ID:20270407T100000' }))).toBe('incomplete');
  });

  it('cannot bring along rules that keep the reader busy', () => {
    const own = sample('outlook', {
      RECURRENCE: 'RECURRENCE-ID;TZID=Customized Time Zone:20270407T110000',
    }).replaceAll('FLE Standard Time', 'Customized Time Zone');
    for (const rule of [
      'FREQ=SECONDLY',
      'FREQ=YEARLY;BYHOUR=1,2,3;BYMINUTE=1,2,3;BYSECOND=1,2,3',
      'FREQ=YEARLY;BYDAY=MO,TU,WE',
    ]) {
      const started = performance.now();
      expect(readReply(own.replace(/RRULE:FREQ=YEARLY;\S+/, `RRULE:${rule}`))).toBe('incomplete');
      expect(
        readReply(
          own
            .replace(/RRULE:FREQ=YEARLY;\S+/, `RRULE:${rule}`)
            .replace('DTSTAMP:', 'DTSTAMP;TZID=Customized Time Zone:')
            .replace('T121500Z', 'T121500'),
        ),
      ).toBe('incomplete');
      expect(performance.now() - started).toBeLessThan(1000);
    }
  });

  it('that proposes another time is told apart', () => {
    expect(read(sample('outlook').replace('METHOD:REPLY', 'METHOD:COUNTER')).kind).toBe('counter');
  });

  it.each<[string, (text: string) => string, string]>([
    ['of no calendar', () => 'Thank you, I come!', 'unreadable'],
    ['that is cut off', (text) => text.slice(0, 400), 'unreadable'],
    ['that invites instead', (text) => text.replace('METHOD:REPLY', 'METHOD:REQUEST'), 'not-a-reply'],
    ['without a method', (text) => text.replace('METHOD:REPLY\r\n', ''), 'not-a-reply'],
    [
      'about more meetings than anybody has',
      (text) => text.replace(EVENT, (event) => event.repeat(21)),
      'too-many-events',
    ],
    [
      'for two persons at once',
      (text) => text.replace('UID:', 'ATTENDEE;PARTSTAT=ACCEPTED:mailto:dk-ngo@example.org\r\nUID:'),
      'several-attendees',
    ],
    ['without an answer', (text) => text.replace('PARTSTAT=ACCEPTED', 'PARTSTAT=NEEDS-ACTION'), 'incomplete'],
    ['of an attendee without an address', (text) => text.replace(/mailto:\S+/gi, 'urn:uuid:1'), 'incomplete'],
    ['without an identity', (text) => text.replace(/UID:\S+\r\n/, ''), 'incomplete'],
    ['without a stamp', (text) => text.replace(/DTSTAMP:\S+\r\n/, ''), 'incomplete'],
  ])('%s is named and not believed', (_, change, fault) => {
    expect(readReply(change(sample('google').replaceAll('\r\n ', '')))).toBe(fault);
  });

  it('about several meetings at once is as many answers: first what is said of all, then of one, the latest last', () => {
    const [outlook, google] = (['outlook', 'google'] as const).map((program) =>
      sample(program).replaceAll('\r\n ', ''),
    );
    const one = 'RECURRENCE-ID:20270407T080000Z';
    const event = (change: Partial<typeof FILL>) =>
      EVENT.exec(sample('google', change).replaceAll('\r\n ', ''))![0];
    const file = google!.replace(
      EVENT,
      [
        event({ RECURRENCE: one, PARTSTAT: 'DECLINED', STAMP: '20270301T110000Z' }),
        event({ UID: 'b', STAMP: '20270301T100000Z' }),
        event({ STAMP: '20270301T090000Z' }),
        EVENT.exec(outlook!.replace('PARTSTAT=ACCEPTED', 'PARTSTAT=NEEDS-ACTION'))![0],
      ].join(''),
    );
    const events = readReplies(file, 4) as readonly (CalendarReply & { fault?: string })[];
    expect(events.map(({ uid, fault, answer }) => [uid, fault ?? answer])).toEqual([
      [FILL.UID, 'incomplete'],
      [FILL.UID, 'accepted'],
      ['b', 'accepted'],
      [FILL.UID, 'declined'],
    ]);
  });

  it('never breaks, whatever it holds', () => {
    const text = sample('outlook', { RECURRENCE: 'RECURRENCE-ID;TZID=Customized Time Zone:20270407T110000' });
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.nat(1200), fc.nat(60), (noise, at, cut) => {
        expect(() => readReply(text.slice(0, at) + noise + text.slice(at + cut))).not.toThrow();
      }),
      { numRuns: 200 },
    );
  });
});
