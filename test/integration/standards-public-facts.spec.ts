import type { AdoptionMatrixView } from '../../src/standards/adoption/dto/adoption.view.ts';
import type {
  ImportResultView,
  ImportPreviewView,
} from '../../src/standards/import-export/dto/import.view.ts';
import type { PublicationView } from '../../src/standards/publication/dto/publication.view.ts';
import type { VersionView } from '../../src/standards/versions/dto/version.view.ts';
import { type TestMember, createTestNetwork } from '../support/test-network.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { adoptStandard, publishStandard } from '../support/standards.ts';
import { setClockAt, succeeded } from '../support/meetings.ts';
import { FOOTNOTES, paragraph, wordFile, wordForm } from '../support/word-file.ts';

let test: TestApp;
let secretariat: TestMember;
let denmark: TestMember;

beforeAll(async () => {
  test = await startApp({ environment: { ROLE: 'api' } });
  await setClockAt(test.database, new Date('2027-03-07T22:50:00Z'));
  const network = await createTestNetwork(test);
  [secretariat, denmark] = [await network.secretariat(), await network.as('DK', 'government')];
});
afterAll(() => test.close());

const textOf = async (path: string): Promise<string> =>
  (await fetch(`${test.url}${path}`, { headers: { accept: 'text/html' } })).text();

/** A heading, two clauses of which one has a note, as they come from a Word file. */
const FILE = wordFile(
  [
    paragraph('Guideline on shelter', { look: 'Tiitel' }),
    paragraph('1. Shelter', { look: 'Pealkiri1' }),
    paragraph('Every victim is offered shelter.', { runs: '<w:r><w:footnoteReference w:id="7"/></w:r>' }),
    paragraph('She chooses where.'),
  ].join(''),
  [FOOTNOTES.part(7, 'Within a day.')],
  FOOTNOTES.relation,
);

describe('what is said of a published text', () => {
  it('counts its clauses by one rule: before it comes in, when it has, in the list, as a version and where countries adopt it', async () => {
    const reading = succeeded(
      await denmark.post<ImportPreviewView>('/standards/word-previews', wordForm({}, FILE)),
    );
    const form = wordForm({ audience: 'teams' }, FILE);
    const made = succeeded(await denmark.post<ImportResultView>('/standards/word-files', form));
    await publishStandard(test, secretariat, made.standardId, { slug: 'counted' });
    const { items } = succeeded(
      await denmark.get<{ items: { id: string; clauses: number }[] }>('/standards'),
    );
    const versions = succeeded(
      await denmark.get<{ items: VersionView[] }>(`/standards/${made.standardId}/versions`),
    );
    const publication = succeeded(
      await denmark.get<PublicationView & { editions: { clauses: number }[] }>(
        `/standards/${made.standardId}/publication`,
      ),
    );
    const adoption = succeeded(
      await denmark.get<AdoptionMatrixView>(`/standards/${made.standardId}/adoption`),
    );
    expect({
      reading: reading.clauses,
      made: made.clauses,
      list: items.find(({ id }) => id === made.standardId)!.clauses,
      version: versions.items[0]!.clauses,
      edition: publication.editions[0]!.clauses,
      adopted: adoption.clauses.filter(({ kind }) => kind !== 'heading').length,
    }).toEqual({ reading: 2, made: 2, list: 2, version: 2, edition: 2, adopted: 2 });
    expect(reading.headings).toBe(1);
  });

  it('gives an edition one day, the one of its publication by the Network’s clock, in public and in every file', async () => {
    const { id } = succeeded(
      await denmark.post<{ id: string }>('/standards', { title: 'Days', audience: 'teams' }),
    );
    succeeded(
      await denmark.post(`/standards/${id}/clauses`, {
        afterId: null,
        kind: 'clause',
        level: 1,
        text: 'One clause.',
      }),
    );
    const versionId = await adoptStandard(test, id);
    // Ten past midnight in Copenhagen, still the day before in Reykjavik and by UTC. The version was fixed
    // before midnight.
    await setClockAt(test.database, new Date('2027-03-07T23:10:00Z'));
    succeeded(
      await secretariat.post(`/standards/${id}/versions/${versionId}/publish`, {
        step: 'minor',
        editorial: [],
        slug: 'days',
      }),
    );
    for (const path of ['/published', '/published/days/v1.0']) {
      expect(await textOf(path)).toContain('<time datetime="2027-03-08">8 March 2027</time>');
    }
    const file = async (kind: string): Promise<string> => {
      const { body } = await denmark.get<unknown>(`/standards/${id}/file?version=${versionId}&as=${kind}`);
      return typeof body === 'string' ? body : JSON.stringify(body);
    };
    expect(await file('html')).toContain('Downloaded on 8 March 2027.');
    expect(JSON.parse(await file('json'))).toMatchObject({
      version: { at: expect.stringMatching(/^2027-03-07T23:/) },
    });
  });
});
