import { expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import { sampleSession, renderInApp } from '../../testing/render.tsx';
import { StateFacts } from '../lifecycle/StateFacts.tsx';
import { standard } from '../fixtures.ts';
import type { Version } from '../versions/queries.ts';
import { VersionRow } from '../versions/VersionRow.tsx';
import { PublishedList } from './PublishedList.tsx';
import { publishedQuery, type Publication } from './queries.ts';

/** Ten past midnight in Copenhagen, still the day before in Reykjavik. */
const publishedAt = '2027-03-07T23:10:00Z';
const inReykjavik = {
  session: { ...sampleSession, member: { ...sampleSession.member, timeZone: 'Atlantic/Reykjavik' } },
};

test('an edition has the day on which the public reads that it was published, wherever its reader is', () => {
  const edition = {
    standardId: 's',
    slug: 'shelter',
    title: 'Shelter',
    edition: 'v1.0',
    publishedAt,
    languages: [],
  };
  const { unmount } = renderInApp(<PublishedList />, {
    ...inReykjavik,
    seed: [[publishedQuery.queryKey, [edition]]],
  });
  expect(screen.getByText(/8 Mar 2027/)).toBeTruthy();
  unmount();
  const facts = renderInApp(
    <StateFacts standard={standard({ state: 'published', stateSince: publishedAt, turn: 'nobody' })} />,
    inReykjavik,
  );
  expect(screen.getByText('since 8 Mar 2027')).toBeTruthy();
  facts.unmount();
  const version = {
    id: 'v',
    standardId: 's',
    ordinal: 1,
    label: 'Adopted',
    kind: 'adopted',
    title: 'Shelter',
    clauses: 2,
    madeBy: null,
    madeAt: '2027-03-01T12:00:00Z',
  } as unknown as Version;
  const publication = {
    editions: [{ versionId: 'v', edition: 'v1.0', publishedAt }],
    mayPublish: false,
  } as unknown as Publication;
  const row = renderInApp(
    <VersionRow standard={standard()} version={version} publication={publication} />,
    inReykjavik,
  );
  expect(screen.getByText('published 8 Mar 2027')).toBeTruthy();
  row.unmount();
  renderInApp(<VersionRow standard={standard()} version={version} publication={undefined} />, inReykjavik);
  expect(screen.getByText('saved 1 Mar 2027')).toBeTruthy();
});
