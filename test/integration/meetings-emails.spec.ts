import ICAL from 'ical.js';
import nodeIcal, { type VEvent } from 'node-ical';
import type { ParsedMail } from 'mailparser';
import { createTestNetwork, type TestMember, type TestNetwork } from '../support/test-network.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import {
  createDraftMeeting,
  EARLY_2027,
  gatherMeetingEmails,
  createScheduledMeeting,
  setClockAt,
  succeeded,
  type MeetingBody,
  type ProblemBody,
} from '../support/meetings.ts';
import { startSmtpSink, type SmtpSink } from '../support/smtp-sink.ts';
import { waitUntil } from '../support/wait-until.ts';

let database: TestDatabase;
let app: TestApp;
let sink: SmtpSink;
let network: TestNetwork;
let secretariat: TestMember;

beforeAll(async () => {
  database = await createTestDatabase();
  await setClockAt(database, EARLY_2027);
  sink = await startSmtpSink();
  app = await startApp({ database, environment: { SMTP_URL: sink.url } });
  network = await createTestNetwork(app);
  secretariat = await network.secretariat();
}, 60_000);
afterAll(async () => {
  await app.close();
  await sink.close();
  await database.drop();
});
beforeEach(() => {
  sink.letters.length = 0;
  sink.sources.length = 0;
});

/** The emails once they have arrived; what is gathered goes out first. */
async function arrived(count: number) {
  await gatherMeetingEmails(app);
  return waitUntil(
    `${count} letters have arrived`,
    () => sink.letters.length >= count && sink.letters,
    30_000,
  );
}
const recipientsOf = ({ to }: ParsedMail) =>
  [to ?? []].flat().flatMap(({ value }) => value.map(({ address }) => address!));
const letterTo = (address: string) => sink.letters.find((letter) => recipientsOf(letter)[0] === address)!;
const calendarOf = (letter: ParsedMail) =>
  letter.attachments.find((part) => part.contentType === 'text/calendar')!.content.toString();

/** A letter as it came over the wire, and every part of it decoded. */
const wholeOf = (letter: ParsedMail, index: number) =>
  [
    sink.sources[index],
    letter.subject,
    letter.text,
    letter.html,
    ...letter.attachments.map(({ content }) => content.toString()),
  ].join('\n');

/** The calendar message as two independent readers understand it. */
function understood(letter: ParsedMail) {
  const ics = calendarOf(letter);
  const root = new ICAL.Component(ICAL.parse(ics));
  const event = root.getFirstSubcomponent('vevent')!;
  const again = Object.values(nodeIcal.sync.parseICS(ics)).find(
    (part): part is VEvent => part?.type === 'VEVENT',
  )!;
  const start = event.getFirstPropertyValue('dtstart') as ICAL.Time;
  expect(start.toJSDate().toISOString()).toBe(again.start.toISOString());
  return {
    method: root.getFirstPropertyValue('method'),
    uid: again.uid,
    sequence: Number(event.getFirstPropertyValue('sequence')),
    status: event.getFirstPropertyValue('status'),
    start: again.start.toISOString(),
    end: again.end!.toISOString(),
    summary: event.getFirstPropertyValue('summary'),
    attendees: event.getAllProperties('attendee').map((property) => property.getFirstValue()),
    organizer: event.getFirstProperty('organizer')!.getFirstValue(),
    organizerName: event.getFirstProperty('organizer')!.getParameter('cn'),
    zones: root.getAllSubcomponents('vtimezone').map((zone) => zone.getFirstPropertyValue('tzid')),
  };
}

describe('the mails of a meeting', () => {
  it('are from the same party that their calendar message names as organizer, and so is the mail of a date poll', async () => {
    const meeting = await createScheduledMeeting(secretariat, {}, { countries: ['LV'] });
    const poll = await createDraftMeeting(secretariat);
    succeeded(await secretariat.post(`/meetings/${poll.id}/invitations`, { countries: ['LV'] }));
    const slots = [{ startsAt: '2027-04-07T10:00', endsAt: '2027-04-07T12:00' }];
    succeeded(
      await secretariat.post(`/meetings/${poll.id}/poll`, {
        timeZone: 'Europe/Copenhagen',
        answerBy: '2027-03-20T12:00',
        slots,
      }),
    );
    await arrived(6);
    succeeded(await secretariat.post(`/meetings/${meeting.id}/cancel`));
    await arrived(9);
    const parties = sink.letters
      .map(({ from }) => from!.value.map(({ name, address }) => [name, `mailto:${address}`]))
      .flat();
    const named = sink.letters
      .filter(({ attachments }) => attachments.length > 0)
      .map(understood)
      .map(({ organizer, organizerName }) => [organizerName, organizer]);
    expect(named).toHaveLength(6);
    expect(new Set([...parties, ...named].map(String))).toEqual(
      new Set(['NBN secretariat,mailto:secretariat@norbanet.example.org']),
    );
  });

  it('I1: invite each with one mail and one valid request, and no address but the recipient’s own stands anywhere in it', async () => {
    const observer = await network.observer();
    const { id } = await createDraftMeeting(secretariat);
    await secretariat.post(`/meetings/${id}/invitations`, {
      countries: ['DK', 'EE', 'FI', 'IS', 'LV', 'LT', 'NO', 'SE'],
      memberIds: [observer.memberId],
    });
    await secretariat.post(`/meetings/${id}/schedule`);
    await arrived(25);
    expect(new Set(sink.letters.flatMap(recipientsOf)).size).toBe(25);
    for (const [index, letter] of sink.letters.entries()) {
      const [recipient, ...others] = recipientsOf(letter);
      expect([others, letter.cc, letter.bcc]).toEqual([[], undefined, undefined]);
      const source = wholeOf(letter, index);
      expect(new Set(source.match(/[\w.-]+@example\.org/g))).toEqual(new Set([recipient]));
      expect(source).not.toContain('video.example.org');
      expect(understood(letter)).toMatchObject({
        method: 'REQUEST',
        uid: `${id}@norbanet.test`,
        sequence: 0,
        status: 'CONFIRMED',
        start: '2027-04-07T08:00:00.000Z',
        end: '2027-04-07T14:00:00.000Z',
        attendees: [`mailto:${recipient}`],
        organizer: 'mailto:secretariat@norbanet.example.org',
        zones: ['Europe/Copenhagen'],
      });
      expect(letter.from!.value[0]!.address).toBe('secretariat@norbanet.example.org');
      expect(sink.sources[index]).toMatch(/content-type: text\/calendar; charset=utf-8; method=REQUEST/i);
      expect(calendarOf(letter)).toMatch(/DTSTAMP:\d{8}T\d{6}Z\r\n/);
      for (const line of calendarOf(letter).split('\r\n'))
        expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    }
    expect(letterTo('is-ngo@example.org').text).toMatch(
      /Time: Wed,? 7 Apr 2027, 10:00–16:00 Copenhagen \(UTC\+2\)\s+Your local time: Wed,? 7 Apr 2027, 08:00–14:00 Reykjavik \(UTC\)/,
    );
    expect(letterTo('se-ngo@example.org').text).not.toContain('Your time');
  });

  it('say a move across the change to summer time in each reader’s own clock, and calendars follow by the same UID and a growing number', async () => {
    const meeting = await createScheduledMeeting(
      secretariat,
      { startsAt: '2027-03-24T10:00', endsAt: '2027-03-24T16:00' },
      { countries: ['IS', 'EE'] },
    );
    await arrived(6);
    const before = understood(letterTo('is-government@example.org'));
    expect(letterTo('is-government@example.org').subject).toMatch(
      /24 Mar 2027 10:00 Copenhagen \(09:00 your local time\)$/,
    );
    sink.letters.length = 0;
    const moved = succeeded(
      await secretariat.post<MeetingBody>(`/meetings/${meeting.id}/reschedule`, {
        revision: meeting.revision,
        timeZone: 'Europe/Copenhagen',
        startsAt: '2027-03-31T10:00',
        endsAt: '2027-03-31T16:00',
      }),
    );
    await arrived(6);
    const after = understood(letterTo('is-government@example.org'));
    expect([before.start, after.start]).toEqual(['2027-03-24T09:00:00.000Z', '2027-03-31T08:00:00.000Z']);
    expect([after.uid, before.sequence, after.sequence, after.method]).toEqual([before.uid, 0, 1, 'REQUEST']);
    expect(letterTo('is-government@example.org').subject).toMatch(
      /^New time: .*31 Mar 2027 10:00 Copenhagen \(08:00 your local time\)$/,
    );
    expect(letterTo('ee-government@example.org').subject).toMatch(/\(11:00 your local time\)$/);
    sink.letters.length = 0;
    await secretariat.post(`/meetings/${moved.id}/cancel`);
    await arrived(6);
    expect(
      sink.letters
        .map((letter) => understood(letter))
        .every(
          ({ method, status, sequence, uid }) =>
            method === 'CANCEL' && status === 'CANCELLED' && sequence === 2 && uid === before.uid,
        ),
    ).toBe(true);
    expect(sink.sources.at(-1)).toMatch(/method=CANCEL/);
  });

  it('stand below the first invitation in their reader’s mail program, whatever they tell of the meeting', async () => {
    const meeting = await createScheduledMeeting(secretariat, {}, { countries: ['LV'] });
    await arrived(3);
    const first = letterTo('lv-ngo@example.org');
    expect([first.inReplyTo, first.references]).toEqual([undefined, undefined]);
    expect(new Set(sink.letters.map(({ messageId }) => messageId)).size).toBe(3);
    const told = [first.messageId];
    const tells = async (subject: RegExp, count = 3) => {
      await arrived(count);
      const letter = letterTo('lv-ngo@example.org');
      expect(letter.subject).toMatch(subject);
      expect([letter.inReplyTo, letter.references]).toEqual([first.messageId, first.messageId]);
      told.push(letter.messageId);
      sink.letters.length = 0;
    };
    sink.letters.length = 0;
    const moved = succeeded(
      await secretariat.post<MeetingBody>(`/meetings/${meeting.id}/reschedule`, {
        revision: meeting.revision,
        timeZone: 'Europe/Copenhagen',
        startsAt: '2027-04-08T10:00',
        endsAt: '2027-04-08T16:00',
      }),
    );
    await tells(/^New time:/);
    succeeded(
      await secretariat.patch(`/meetings/${meeting.id}`, {
        revision: moved.revision,
        title: meeting.title,
        place: 'Hall 3',
      }),
    );
    await tells(/^Changed:/);
    const { memberId } = await network.as('LV', 'ngo');
    succeeded(await secretariat.del(`/meetings/${meeting.id}/invitations/${memberId}`));
    await tells(/^Invitation withdrawn:/, 1);
    succeeded(await secretariat.post(`/meetings/${meeting.id}/invitations`, { memberIds: [memberId] }));
    await tells(/^Invitation:/, 1);
    succeeded(await secretariat.post(`/meetings/${meeting.id}/cancel`));
    await tells(/^Cancelled:/);
    expect(new Set(told).size).toBe(6);
  });

  it('of a date poll and of a series stand below their first mail likewise', async () => {
    const { id } = await createDraftMeeting(secretariat);
    succeeded(await secretariat.post(`/meetings/${id}/invitations`, { countries: ['LV'] }));
    const slots = ['2027-04-07', '2027-04-08'].map((day) => ({
      startsAt: `${day}T10:00`,
      endsAt: `${day}T12:00`,
    }));
    succeeded(
      await secretariat.post(`/meetings/${id}/poll`, {
        timeZone: 'Europe/Copenhagen',
        answerBy: '2027-03-20T12:00',
        slots,
      }),
    );
    await arrived(3);
    const poll = letterTo('lv-ngo@example.org');
    sink.letters.length = 0;
    const { body } = await secretariat.get<{ slots: { id: string }[] }>(`/meetings/${id}/poll`);
    succeeded(
      await secretariat.post(`/meetings/${id}/poll/confirm`, {
        slotId: body.slots[0]!.id,
        reason: 'It is the only one.',
      }),
    );
    await arrived(3);
    expect(letterTo('lv-ngo@example.org')).toMatchObject({
      inReplyTo: poll.messageId,
      references: poll.messageId,
    });
    sink.letters.length = 0;
    const series = succeeded(
      await secretariat.post<{ id: string }>('/meeting-series', {
        kind: 'regional',
        title: 'A series',
        timeZone: 'Europe/Copenhagen',
        startsAt: '2027-05-12T10:00',
        endsAt: '2027-05-12T12:00',
        rule: { every: 'month', interval: 1, on: 'day', times: 3 },
      }),
    );
    succeeded(await secretariat.post(`/meeting-series/${series.id}/invitations`, { countries: ['LV'] }));
    const { meetings } = succeeded(
      await secretariat.post<{ meetings: { id: string }[] }>(`/meeting-series/${series.id}/schedule`),
    );
    await arrived(3);
    const whole = letterTo('lv-ngo@example.org');
    expect(whole.inReplyTo).toBeUndefined();
    for (const act of [`/meetings/${meetings[1]!.id}/cancel`, `/meeting-series/${series.id}/cancel`]) {
      sink.letters.length = 0;
      succeeded(await secretariat.post(act));
      await arrived(3);
      expect(letterTo('lv-ngo@example.org')).toMatchObject({
        inReplyTo: whole.messageId,
        references: whole.messageId,
      });
    }
  });

  it('say what was and what changed, in their reader’s own words for it: each what its reader has not been told', async () => {
    const meeting = await createScheduledMeeting(secretariat, {}, { countries: ['EE'] });
    await arrived(3);
    const late = await network.networkMember('EE');
    sink.letters.length = 0;
    const first = succeeded(
      await secretariat.patch<MeetingBody>(`/meetings/${meeting.id}`, {
        revision: meeting.revision,
        title: meeting.title,
        place: 'Hall 3',
        joinUrl: meeting.joinUrl,
        note: 'x',
      }),
    );
    await arrived(3);
    expect(letterTo('ee-ngo@example.org').text).toContain('What changed: the place.');
    succeeded(await secretariat.post(`/meetings/${meeting.id}/invitations`, { memberIds: [late.memberId] }));
    await arrived(4);
    expect(letterTo(late.email).text).not.toContain('hanged');
    sink.letters.length = 0;
    const { revision } = succeeded(await secretariat.get<MeetingBody>(`/meetings/${meeting.id}`));
    const second = succeeded(
      await secretariat.patch<MeetingBody>(`/meetings/${meeting.id}`, {
        revision,
        title: 'Safe return, again',
        place: first.place,
        joinUrl: null,
      }),
    );
    succeeded(
      await secretariat.post<MeetingBody>(`/meetings/${meeting.id}/reschedule`, {
        revision: second.revision,
        timeZone: 'Europe/Copenhagen',
        startsAt: '2027-03-24T10:00',
        endsAt: '2027-03-24T16:00',
      }),
    );
    await arrived(4);
    const { text } = letterTo('ee-ngo@example.org');
    expect(text).toMatch(
      /Time: Wed, 24 Mar 2027, 10:00–16:00 Copenhagen \(UTC\+1\)\s+Your local time: Wed, 24 Mar 2027, 11:00–17:00 Tallinn \(UTC\+2\)/,
    );
    expect(text).toMatch(
      /Previous time: Wed, 7 Apr 2027, 10:00–16:00 Copenhagen \(UTC\+2\)\s+Previous time in your time zone: Wed, 7 Apr 2027, 11:00–17:00 Tallinn \(UTC\+3\)/,
    );
    expect(text).toContain('Also changed: the title, how to join.');
    sink.letters.length = 0;
    const third = succeeded(await secretariat.get<MeetingBody>(`/meetings/${meeting.id}`));
    succeeded(
      await secretariat.post<MeetingBody>(`/meetings/${meeting.id}/reschedule`, {
        revision: third.revision,
        timeZone: 'Europe/Oslo',
        startsAt: '2027-03-24T10:00',
        endsAt: '2027-03-24T16:00',
      }),
    );
    await arrived(4);
    expect(letterTo(late.email).text).toContain('What changed: the host’s time zone.');
  });

  it('give the reason of a cancellation, in words and to calendars, unless the meeting is discreet; it stands on the page', async () => {
    const reason = 'The hall is flooded.';
    for (const discreet of [false, true]) {
      const meeting = await createScheduledMeeting(secretariat, { discreet }, { countries: ['LV'] });
      await arrived(3);
      sink.letters.length = 0;
      const held = await secretariat.post<ProblemBody>(`/meetings/${meeting.id}/cancel`, {
        reason: 'The client 131052-308T is ill.',
      });
      expect([held.status, held.body.code]).toEqual([422, 'personal-data-found']);
      succeeded(await secretariat.post(`/meetings/${meeting.id}/cancel`, { reason }));
      await arrived(3);
      const letter = letterTo('lv-ngo@example.org');
      expect(letter.text!.includes(`Reason: ${reason}`)).toBe(!discreet);
      expect(calendarOf(letter).includes(`COMMENT:${reason}`)).toBe(!discreet);
      if (discreet) expect(wholeOf(letter, sink.letters.indexOf(letter))).not.toContain('flooded');
      const page = succeeded(
        await (await network.as('LV', 'ngo')).get<{ cancelReason: string | null }>(`/meetings/${meeting.id}`),
      );
      expect(page.cancelReason).toBe(reason);
      sink.letters.length = 0;
      sink.sources.length = 0;
    }
    const plain = await createScheduledMeeting(secretariat, {}, { countries: ['LV'] });
    await arrived(3);
    sink.letters.length = 0;
    succeeded(await secretariat.post(`/meetings/${plain.id}/cancel`));
    await arrived(3);
    expect(letterTo('lv-ngo@example.org').text).not.toContain('Reason');
  });

  it('give the reason for which a series or a date poll was called off', async () => {
    const reason = 'There is no money for it.';
    const poll = await createDraftMeeting(secretariat);
    succeeded(await secretariat.post(`/meetings/${poll.id}/invitations`, { countries: ['LV'] }));
    const slots = [{ startsAt: '2027-04-07T10:00', endsAt: '2027-04-07T12:00' }];
    succeeded(
      await secretariat.post(`/meetings/${poll.id}/poll`, {
        timeZone: 'Europe/Copenhagen',
        answerBy: '2027-03-20T12:00',
        slots,
      }),
    );
    const { id } = succeeded(
      await secretariat.post<{ id: string }>('/meeting-series', {
        kind: 'regional',
        title: 'A series',
        timeZone: 'Europe/Copenhagen',
        startsAt: '2027-05-12T10:00',
        endsAt: '2027-05-12T12:00',
        discreet: false,
        rule: { every: 'month', interval: 1, on: 'day', times: 3 },
      }),
    );
    succeeded(await secretariat.post(`/meeting-series/${id}/invitations`, { countries: ['EE'] }));
    const { meetings } = succeeded(
      await secretariat.post<{ meetings: { id: string }[] }>(`/meeting-series/${id}/schedule`),
    );
    await arrived(6);
    sink.letters.length = 0;
    succeeded(await secretariat.post(`/meetings/${poll.id}/cancel`, { reason }));
    succeeded(await secretariat.post(`/meeting-series/${id}/cancel`, { reason }));
    await arrived(6);
    expect(letterTo('lv-ngo@example.org').text).toContain(`Reason: ${reason}`);
    expect(letterTo('ee-ngo@example.org').text).toContain(`Reason: ${reason}`);
    expect(calendarOf(letterTo('ee-ngo@example.org'))).toContain(`COMMENT:${reason}`);
    const told = await Promise.all(
      [`/meeting-series/${id}`, `/meetings/${meetings[1]!.id}`].map(
        async (path) => succeeded(await secretariat.get<{ cancelReason: string | null }>(path)).cancelReason,
      ),
    );
    expect(told).toEqual([reason, reason]);
  });

  it('I10: in discreet mode hold no word of the meeting’s title, place or note anywhere in their source', async () => {
    await createScheduledMeeting(
      secretariat,
      {
        discreet: true,
        title: 'Zwölfboten und Quittenmus',
        place: 'Geheimgasse 7',
        note: 'Passwort Birnbaum',
      },
      { countries: ['LV'] },
    );
    await arrived(3);
    for (const [index, letter] of sink.letters.entries()) {
      expect(wholeOf(letter, index)).not.toMatch(/Zw.lfboten|Quittenmus|Geheimgasse|Birnbaum/);
      expect(understood(letter).summary).toBe('NBN meeting');
      expect(calendarOf(letter)).toContain('CLASS:PRIVATE\r\n');
    }
  });

  it('I11: reach names of every letter unharmed', async () => {
    const name = 'Þórunn "Sek" Bērziņš; SIA, Ķekava';
    const police = await network.networkMember('LV');
    await app.db.query('update member set name = $2 where id = $1', [police.memberId, name]);
    await createScheduledMeeting(secretariat, {}, { memberIds: [police.memberId] });
    await arrived(1);
    const event = new ICAL.Component(ICAL.parse(calendarOf(sink.letters[0]!))).getFirstSubcomponent(
      'vevent',
    )!;
    expect(event.getFirstProperty('attendee')!.getParameter('cn')).toBe(name);
  });
});
