import {
  formatDate,
  formatPeriod,
  planReminders,
  resolveWallClock,
  wallClockAt,
  writeFeed,
  writeInvitation,
} from '../../dist/libs/calendar/src/index.js';

/**
 * Writes meetings on both sides of the clock changes, wherever its process believes to be, and prints all of
 * it with the zone that it believes in.
 */
const stamp = new Date('2027-03-01T12:00:00Z');
const meetings = ['2027-01-13T10:00', '2027-03-28T04:30', '2027-07-07T23:30', '2027-10-31T02:30'].map(
  (startWall, place) => {
    const resolved = resolveWallClock(startWall, 'Europe/Copenhagen', 'second');
    if (resolved.kind !== 'instant') throw new Error(`${startWall} is not on the clock`);
    const endsAt = new Date(resolved.instant.getTime() + 7_200_000);
    return {
      uid: `${place}@norbanet.example`,
      sequence: 0,
      startWall,
      endWall: wallClockAt(endsAt, 'Europe/Copenhagen'),
      zone: 'Europe/Copenhagen',
      startsAt: resolved.instant,
      endsAt,
      title: 'Meeting',
      place: null,
      url: 'https://norbanet.example/',
      discreet: false,
      cancelled: false,
    };
  },
);
const written = [
  ...meetings.map((meeting) =>
    writeInvitation({
      method: 'REQUEST',
      meeting,
      organizer: { name: 'NBN secretariat', address: 'meetings@norbanet.example' },
      recipient: { name: 'Latvia', address: 'lv@example.org', answer: null },
      stamp,
    }),
  ),
  writeFeed({ name: 'Meetings', meetings, stamp }),
  ...meetings.map(
    ({ startsAt, endsAt }) =>
      `${formatDate(startsAt, 'Europe/Riga')} ` +
      `${formatPeriod(startsAt, endsAt, 'Atlantic/Reykjavik')} ` +
      `${JSON.stringify(planReminders(startsAt, stamp))}`,
  ),
];
console.log(JSON.stringify({ believes: Intl.DateTimeFormat().resolvedOptions().timeZone, written }));
