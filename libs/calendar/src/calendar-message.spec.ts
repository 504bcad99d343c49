import fc from 'fast-check';
import ICAL from 'ical.js';
import nodeIcal, { type VEvent } from 'node-ical';
import { MEETING_ZONES } from '@nbn/contracts';
import { NEUTRAL_SUMMARY, type CalendarMeeting, type Recipient } from './calendar-entry.ts';
import {
  writeFeed,
  writeInvitation,
  writeSeriesInvitation,
  type InvitationMethod,
} from './calendar-message.ts';
import { resolveWallClock, type WallClock } from './zones.ts';

const stamp = new Date('2027-03-01T12:00:00Z');
const organizer = { name: 'NBN secretariat', address: 'meetings@norbanet.example' };
const recipient: Recipient = { name: 'Latvia, NGO seat', address: 'lv-ngo@example.org', answer: null };

function meeting(change: Partial<CalendarMeeting> = {}): CalendarMeeting {
  const plan = {
    startWall: '2027-04-07T10:00' as WallClock,
    endWall: '2027-04-07T16:00' as WallClock,
    zone: 'Europe/Copenhagen' as const,
    ...change,
  };
  const [startsAt, endsAt] = [plan.startWall, plan.endWall].map((wall) => {
    const resolved = resolveWallClock(wall, plan.zone, 'first');
    if (resolved.kind !== 'instant') throw new Error(`${wall} is not on the clock`);
    return resolved.instant;
  });
  return {
    uid: '018f-meeting@norbanet.example',
    sequence: 0,
    startsAt: startsAt!,
    endsAt: endsAt!,
    title: 'Safe return: common ground',
    place: 'Copenhagen, Hall 2',
    url: 'https://norbanet.example/meetings/018f',
    discreet: false,
    cancelled: false,
    ...plan,
  };
}

const write = (
  change: Partial<CalendarMeeting> = {},
  to: Partial<Recipient> = {},
  method: InvitationMethod = 'REQUEST',
) =>
  writeInvitation({ method, meeting: meeting(change), organizer, recipient: { ...recipient, ...to }, stamp });

/** Read back by ical.js, as a calendar would. */
function read(ics: string) {
  const root = new ICAL.Component(ICAL.parse(ics));
  const event = root.getFirstSubcomponent('vevent')!;
  const zones = root.getAllSubcomponents('vtimezone');
  return { root, event, zones, value: (name: string) => event.getFirstPropertyValue(name) as unknown };
}

/** Read back by a second, independent reader. */
function readAgain(ics: string): VEvent {
  return Object.values(nodeIcal.sync.parseICS(ics)).find((part): part is VEvent => part?.type === 'VEVENT')!;
}

const wellFormed = (ics: string) => {
  expect(ics.endsWith('END:VCALENDAR\r\n')).toBe(true);
  expect(ics.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  for (const line of ics.split('\r\n')) {
    expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(Buffer.from(line).toString('utf8')).toBe(line);
  }
};

describe('an invitation', () => {
  it('says who, when and where, and both readers understand it alike', () => {
    const ics = write();
    wellFormed(ics);
    const { root, zones, value, event } = read(ics);
    expect(root.getFirstPropertyValue('method')).toBe('REQUEST');
    expect(value('uid')).toBe('018f-meeting@norbanet.example');
    expect(value('sequence')).toBe(0);
    expect(value('summary')).toBe('Safe return: common ground');
    expect(value('location')).toBe('Copenhagen, Hall 2');
    expect(value('status')).toBe('CONFIRMED');
    expect(value('class')).toBe('PRIVATE');
    expect(ics).toContain('DTSTAMP:20270301T120000Z\r\n');
    expect(ics).toContain('DTSTART;TZID=Europe/Copenhagen:20270407T100000\r\n');
    expect(zones.map((zone) => zone.getFirstPropertyValue('tzid'))).toEqual(['Europe/Copenhagen']);
    expect(event.getFirstProperty('organizer')!.getFirstValue()).toBe('mailto:meetings@norbanet.example');

    const again = readAgain(ics);
    expect(again.start.toISOString()).toBe('2027-04-07T08:00:00.000Z');
    expect(again.end?.toISOString()).toBe('2027-04-07T14:00:00.000Z');
    expect(again.summary).toBe('Safe return: common ground');
  });

  it('names its recipient as the only attendee and asks for no answer by mail', () => {
    const { event } = read(write());
    const attendees = event.getAllProperties('attendee');
    expect(attendees.map((property) => property.getFirstValue())).toEqual(['mailto:lv-ngo@example.org']);
    expect(attendees[0]!.getParameter('partstat')).toBe('NEEDS-ACTION');
    expect(attendees[0]!.getParameter('rsvp')).toBeUndefined();
  });

  it.each([
    [null, 'NEEDS-ACTION'],
    ['yes', 'ACCEPTED'],
    ['no', 'DECLINED'],
  ] as const)('repeats an answer of %p as %s', (answer, partstat) => {
    expect(read(write({}, { answer })).event.getFirstProperty('attendee')!.getParameter('partstat')).toBe(
      partstat,
    );
  });

  it('in discreet mode tells other calendars neither subject nor place', () => {
    const ics = write({ discreet: true });
    expect(read(ics).value('summary')).toBe(NEUTRAL_SUMMARY);
    expect(ics).not.toMatch(/Safe return|Hall 2|LOCATION/);
  });

  it('keeps its identity and counts up when the meeting moves across the clock change', () => {
    const [before, after] = ['2027-03-24', '2027-03-31'].map((day, sequence) =>
      readAgain(write({ startWall: `${day}T10:00`, endWall: `${day}T12:00`, sequence })),
    );
    expect([before!.uid, before!.start.toISOString(), Number(before!.sequence)]).toEqual([
      after!.uid,
      '2027-03-24T09:00:00.000Z',
      0,
    ]);
    expect([after!.start.toISOString(), Number(after!.sequence)]).toEqual(['2027-03-31T08:00:00.000Z', 1]);
  });

  it.each(['2027-10-31T00:30:00.000Z', '2027-10-31T01:30:00.000Z'])(
    'names a time in the repeated hour in UTC, here %s, for readers differ on which 2:30 is meant',
    (iso) => {
      const ics = write({
        startWall: '2027-10-31T02:30',
        endWall: '2027-10-31T05:00',
        startsAt: new Date(iso),
      });
      expect((read(ics).value('dtstart') as ICAL.Time).toJSDate().toISOString()).toBe(iso);
      expect(readAgain(ics).start.toISOString()).toBe(iso);
    },
  );
});

describe('a series', () => {
  const first = meeting({ startWall: '2027-02-03T10:00', endWall: '2027-02-03T12:00' });
  const fourth = { wall: '2027-05-05T10:00', startsAt: new Date('2027-05-05T08:00:00Z') };
  const series = { ...first, rule: 'FREQ=MONTHLY;COUNT=6;BYDAY=1WE', excludedStarts: [fourth] };
  const ics = writeSeriesInvitation({ method: 'REQUEST', series, meetings: [], organizer, recipient, stamp });

  it('goes as one event with its rule and without those that fall out, and both readers find the same instants', () => {
    wellFormed(ics);
    const expected = [
      '2027-02-03T09:00',
      '2027-03-03T09:00',
      '2027-04-07T08:00',
      '2027-06-02T08:00',
      '2027-07-07T08:00',
    ];
    const { event, root } = read(ics);
    expect(root.getAllSubcomponents('vevent').length).toBe(1);
    ICAL.TimezoneService.register(new ICAL.Timezone(root.getFirstSubcomponent('vtimezone')!));
    const iterator = new ICAL.Event(event).iterator();
    const instants: string[] = [];
    for (let next = iterator.next(); next; next = iterator.next())
      instants.push(next.toJSDate().toISOString().slice(0, 16));
    expect(instants).toEqual(expected);
    expect(ics).toContain('EXDATE;TZID=Europe/Copenhagen:20270505T100000\r\n');
    const again = readAgain(ics);
    const left = again
      .rrule!.between(new Date('2027-01-01T00:00:00Z'), new Date('2027-12-31T00:00:00Z'), true)
      .filter((date) => date.toISOString() !== '2027-05-05T08:00:00.000Z');
    expect(left.map((date) => date.toISOString().slice(0, 16))).toEqual(expected);
    expect(
      Object.keys((again as unknown as { exdate: object }).exdate).some((key) =>
        key.startsWith('2027-05-05'),
      ),
    ).toBe(true);
  });

  const moved = meeting({
    startWall: '2027-04-08T13:00',
    endWall: '2027-04-08T15:00',
    zone: 'Europe/Tallinn',
    sequence: 1,
    occurrence: {
      wall: '2027-04-07T10:00',
      zone: 'Europe/Copenhagen',
      startsAt: new Date('2027-04-07T08:00:00Z'),
    },
  });

  it('carries a rescheduled meeting in the same message, named by its start under the rule in the series zone', () => {
    const whole = writeSeriesInvitation({
      method: 'REQUEST',
      series,
      meetings: [{ meeting: moved, answer: 'no' }],
      organizer,
      recipient: { ...recipient, answer: 'yes' },
      stamp,
    });
    wellFormed(whole);
    const { zones, root } = read(whole);
    const events = root.getAllSubcomponents('vevent');
    expect(events.map((event) => event.getFirstPropertyValue('uid'))).toEqual([series.uid, series.uid]);
    expect(events.map((event) => event.getFirstProperty('attendee')!.getParameter('partstat'))).toEqual([
      'ACCEPTED',
      'DECLINED',
    ]);
    expect(events[1]!.getFirstPropertyValue('rrule')).toBeNull();
    expect(whole.match(/METHOD:REQUEST/g)).toHaveLength(1);
    expect(whole).toContain('RECURRENCE-ID;TZID=Europe/Copenhagen:20270407T100000\r\n');
    expect(zones.map((zone) => zone.getFirstPropertyValue('tzid')).sort()).toEqual([
      'Europe/Copenhagen',
      'Europe/Tallinn',
    ]);
    const again = readAgain(whole) as VEvent & { recurrences: Record<string, VEvent> };
    expect(again.recurrences['2027-04-07']!.start.toISOString()).toBe('2027-04-08T10:00:00.000Z');
  });

  it('is for a guest of some of its meetings those alone', () => {
    const alone = writeSeriesInvitation({
      method: 'REQUEST',
      series: null,
      meetings: [{ meeting: moved, answer: null }],
      organizer,
      recipient,
      stamp,
    });
    wellFormed(alone);
    expect(read(alone).root.getAllSubcomponents('vevent').length).toBe(1);
    expect(alone).not.toContain('RRULE:FREQ=MONTHLY');
    expect(readAgain(alone).start.toISOString()).toBe('2027-04-08T10:00:00.000Z');
  });

  it('called off is called off whole: no date is named as falling out of it', () => {
    const off = writeSeriesInvitation({
      method: 'CANCEL',
      series,
      meetings: [{ meeting: moved, answer: null }],
      organizer,
      recipient,
      stamp,
    });
    wellFormed(off);
    expect(read(off).root.getAllSubcomponents('vevent').length).toBe(1);
    expect(off).not.toMatch(/EXDATE|RECURRENCE-ID/);
    expect(off).toContain('RRULE:FREQ=MONTHLY;COUNT=6;BYDAY=1WE\r\n');
    expect(read(off).value('status')).toBe('CANCELLED');
  });
});

describe('what is asked of the recipient', () => {
  it('is an answer by mail only where one is read, and presence only of those who are needed', () => {
    const [line] = read(write({}, { repliesByMail: true, required: false })).event.getAllProperties(
      'attendee',
    );
    expect([line!.getParameter('rsvp'), line!.getParameter('role')]).toEqual(['TRUE', 'OPT-PARTICIPANT']);
  });
});

describe('a cancellation', () => {
  it('takes the meeting off the calendar', () => {
    const { root, value } = read(write({ sequence: 3 }, {}, 'CANCEL'));
    expect(root.getFirstPropertyValue('method')).toBe('CANCEL');
    expect([value('status'), value('sequence'), value('transp')]).toEqual(['CANCELLED', 3, 'TRANSPARENT']);
  });
});

describe('the reason of a cancellation', () => {
  it('goes along as a comment and where programs look for words, unless the meeting is discreet or stands', () => {
    const cancelReason = 'The hall is flooded; we meet in May.';
    const { event, value } = read(write({ cancelReason }, {}, 'CANCEL'));
    expect([value('comment'), value('description')]).toEqual([
      cancelReason,
      `${cancelReason}\n\nhttps://norbanet.example/meetings/018f`,
    ]);
    expect(event.getAllProperties('comment')).toHaveLength(1);
    expect(write({ cancelReason, discreet: true }, {}, 'CANCEL')).not.toMatch(/COMMENT|flooded/);
    expect(write({ cancelReason })).not.toMatch(/COMMENT|flooded/);
  });
});

describe('a feed', () => {
  const feed = writeFeed({
    name: 'NBN meetings',
    stamp,
    meetings: [meeting(), meeting({ uid: 'b', zone: 'Europe/Riga' }), meeting({ uid: 'c', cancelled: true })],
  });

  it('names nobody, has each zone once and says how often to look', () => {
    wellFormed(feed);
    expect(feed).toContain('METHOD:PUBLISH\r\n');
    expect(feed).not.toMatch(/ATTENDEE|ORGANIZER|mailto/i);
    expect(read(feed).zones.map((zone) => zone.getFirstPropertyValue('tzid'))).toEqual([
      'Europe/Copenhagen',
      'Europe/Riga',
    ]);
    expect(feed).toContain('REFRESH-INTERVAL;VALUE=DURATION:PT1H\r\n');
    expect(
      read(feed)
        .root.getAllSubcomponents('vevent')
        .map((event) => event.getFirstPropertyValue('status')),
    ).toEqual(['CONFIRMED', 'CONFIRMED', 'CANCELLED']);
  });

  it('without meetings is a calendar all the same', () => {
    wellFormed(writeFeed({ name: 'NBN meetings', stamp, meetings: [] }));
  });
});

describe('what members wrote', () => {
  it.each(['Þórunn "Sek" Ólafsdóttir', 'Bērziņš; SIA, "X"', 'a^b ^n c', 'Line\none', 'Jänes: \\ back'])(
    'the name %p comes back as it was',
    (name) => {
      const ics = write({}, { name });
      wellFormed(ics);
      expect(ics).not.toContain('\\"');
      expect(read(ics).event.getFirstProperty('attendee')!.getParameter('cn')).toBe(name);
    },
  );

  // Control characters but the line break have no form in a calendar (RFC 5545 3.1); they become blanks.
  const writable = (text: string) =>
    text.replace(/(?!\n)\p{Cc}/gu, (control) => (control < ' ' || control === '\u007f' ? ' ' : control));
  const anyText = fc
    .string({ unit: 'binary', maxLength: 300 })
    .filter((text) => Buffer.from(text).toString() === text);

  it('comes back as it was, whatever it is, and adds no line of its own', () => {
    fc.assert(
      fc.property(anyText, anyText, fc.constantFrom(...MEETING_ZONES), (title, name, zone) => {
        const ics = write({ title, zone }, { name });
        wellFormed(ics);
        const { value, event, root } = read(ics);
        expect(value('summary')).toBe(writable(title));
        expect(event.getFirstProperty('attendee')!.getParameter('cn')).toBe(writable(name));
        expect(event.getAllProperties().length).toBe(14);
        expect(root.getAllSubcomponents().length).toBe(2);
      }),
      { numRuns: 500 },
    );
  });
});
