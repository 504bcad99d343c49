import { archiveName, findExpiredArchives, isArchiveName, nightlyArchiveName } from './archive-names.ts';

const HERE = { PUBLIC_URL: 'https://nbn.example.org' };
const DAY_MS = 86_400_000;
const LAST = new Date('2026-12-02T01:30:00Z');
const nightly = (daysAgo: number): string =>
  nightlyArchiveName(HERE, new Date(LAST.getTime() - daysAgo * DAY_MS));

describe('the archives of the schedule', () => {
  it('are kept of seven nights, four weeks and twelve months, as they are made night after night', () => {
    let kept: string[] = [];
    for (let daysAgo = 800; daysAgo >= 0; daysAgo -= 1) {
      kept.push(nightly(daysAgo));
      const expired = findExpiredArchives(HERE, kept, nightly(daysAgo));
      kept = kept.filter((name) => !expired.includes(name));
    }
    const dates = kept.map((name) => /\d{8}/.exec(name)![0]).toReversed();
    expect(dates.slice(0, 7)).toEqual(
      ['02', '01', '30', '29', '28', '27', '26'].map((day) => (day < '10' ? `202612${day}` : `202611${day}`)),
    );
    // Sundays of the weeks before, and the last nights of the months before.
    expect(dates.slice(7)).toEqual(
      ['1122', '1115', '1031', '0930', '0831', '0731', '0630', '0531', '0430', '0331', '0228', '0131'].map(
        (day) => `2026${day}`,
      ),
    );
  });

  it('go only where a newer one is whole, and nothing else in the folder ever goes', () => {
    const others = [
      archiveName(HERE, new Date(0)),
      nightlyArchiveName({ PUBLIC_URL: 'https://nbnxexample.org' }, new Date(0)),
      `${nightly(900)}.partial`,
      `copy-${nightly(900)}`,
      'notes.txt',
    ];
    expect(findExpiredArchives(HERE, [...others, nightly(900)], nightly(900))).toEqual([]);
    expect(findExpiredArchives(HERE, [...others, nightly(0)], nightly(0))).toEqual([]);
    // A clock that was wrong does not cost the newest one.
    const ahead = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((days) => nightly(-400 * days));
    expect(findExpiredArchives(HERE, [...ahead, nightly(0)], nightly(0))).not.toContain(nightly(0));
  });

  it('are known as those of this installation, by whichever way they were made', () => {
    expect(isArchiveName(HERE, nightly(0))).toBe(true);
    expect(isArchiveName(HERE, archiveName(HERE, LAST))).toBe(true);
    expect(isArchiveName(HERE, `${nightly(0)}.partial`)).toBe(false);
    expect(isArchiveName(HERE, 'norbanet-other.org-20261202T013000Z.tar.age')).toBe(false);
  });
});
