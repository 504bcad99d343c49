import { SYSTEM } from '../../src/platform/access/actor.ts';
import { UnitOfWork } from '../../src/platform/persistence/unit-of-work.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { succeeded } from '../support/meetings.ts';
import { createDraft, publishStandard, readStandard } from '../support/standards.ts';
import { createTestNetwork, type TestMember, type TestNetwork } from '../support/test-network.ts';

interface DefinitionBody {
  readonly id: string;
  readonly term: string;
  readonly variants: readonly string[];
  readonly forms: readonly string[];
  readonly used: number;
  readonly clauseId: string | null;
  readonly revision: number;
}
interface ListBody {
  readonly items: readonly DefinitionBody[];
  readonly mayEdit: boolean;
}

let test: TestApp;
let network: TestNetwork;
let denmark: TestMember;
let estonia: TestMember;
let secretariat: TestMember;

beforeAll(async () => {
  test = await startApp({ environment: { ROLE: 'api' } });
  network = await createTestNetwork(test);
  denmark = await network.as('DK', 'government');
  estonia = await network.as('EE', 'ngo');
  secretariat = await network.secretariat();
});
afterAll(() => test.close());

const aDefinition = (more: object = {}) => ({
  term: 'shelter',
  variants: 'safe house',
  text: 'A place to stay whose address is not known.',
  clauseId: null,
  conceptId: null,
  ...more,
});
const define = async (by: TestMember, standardId: string, more: object = {}): Promise<ListBody> =>
  succeeded(await by.post<ListBody>(`/standards/${standardId}/definitions`, aDefinition(more)));
const listOf = async (by: TestMember, standardId: string): Promise<ListBody> =>
  succeeded(await by.get<ListBody>(`/standards/${standardId}/definitions`));

async function fileOf(who: TestMember, standardId: string, as: string): Promise<Response> {
  const answer = await fetch(`${who.url}/api/standards/${standardId}/file?as=${as}`, {
    headers: { cookie: who.options.cookie! },
  });
  expect(answer.status).toBe(200);
  return answer;
}

describe('the definitions of a draft', () => {
  it('know in which forms and how often the text uses their words, as it is now', async () => {
    const draft = await createDraft(denmark, ['Shelters are open.', 'Two safe houses and one shelter.']);
    const clauseId = draft.clauses[0]!.id;
    const {
      items: [made],
    } = await define(denmark, draft.id, { clauseId });
    expect(made).toMatchObject({ term: 'shelter', variants: ['safe house'], used: 3, clauseId });
    expect(made!.forms.toSorted()).toEqual(['safe house', 'safe houses', 'shelter', 'shelters']);
    succeeded(
      await denmark.patch(`/standards/${draft.id}/clauses/${clauseId}`, {
        revision: 1,
        text: 'Nothing is open.',
      }),
    );
    expect((await listOf(estonia, draft.id)).items).toMatchObject([{ used: 2 }]);
    succeeded(await denmark.del(`/standards/${draft.id}/clauses/${clauseId}?revision=2`));
    expect((await listOf(estonia, draft.id)).items).toMatchObject([{ clauseId: null }]);
  });

  it('define a word once, by whichever word for it, and are changed by who saw the newest', async () => {
    const draft = await createDraft(denmark);
    const {
      items: [made],
    } = await define(denmark, draft.id);
    for (const more of [
      { term: 'SHELTER' },
      { term: 'Safe house' },
      { term: 'hostel', variants: 'Shelter' },
    ]) {
      const twice = await denmark.post(`/standards/${draft.id}/definitions`, aDefinition(more));
      expect([more, twice.status, twice.body]).toMatchObject([more, 409, { code: 'definition-known' }]);
    }
    const at = `/standards/${draft.id}/definitions/${made!.id}`;
    const change = {
      ...aDefinition({ text: 'Otherwise.', variants: 'safe house\nhostel; Hostel; shelter' }),
      revision: 1,
    };
    succeeded(await estonia.put(at, change));
    const stale = await denmark.put(at, change);
    expect([stale.status, stale.body]).toMatchObject([409, { code: 'definition-changed-meanwhile' }]);
    const { items } = await listOf(denmark, draft.id);
    expect(items).toMatchObject([{ revision: 2, text: 'Otherwise.' }]);
    expect(items[0]!.variants.map((each) => each.toLowerCase())).toEqual(['safe house', 'hostel']);
    expect((await denmark.del(`${at}?revision=1`)).status).toBe(409);
    succeeded(await denmark.del(`${at}?revision=2`));
    expect((await listOf(denmark, draft.id)).items).toEqual([]);
  });

  it('keep out what is no clause of the draft, no concept, too much or empty', async () => {
    const draft = await createDraft(denmark);
    const other = await createDraft(denmark);
    const tries = [
      [{ clauseId: other.clauses[0]!.id }, 400],
      [{ conceptId: 'no-such-concept' }, 400],
      [{ term: '' }, 400],
      [{ text: '' }, 400],
      [{ variants: Array.from({ length: 11 }, (_, n) => `word ${n}`).join('\n') }, 400],
      [{ variants: 'x'.repeat(81) }, 400],
      [{ text: 'Like case 39201249905.' }, 422],
    ] as const;
    for (const [fields, status] of tries) {
      const refused = await denmark.post(`/standards/${draft.id}/definitions`, aDefinition(fields));
      expect([fields, refused.status]).toEqual([fields, status]);
    }
    expect((await listOf(denmark, draft.id)).items).toEqual([]);
  });

  it('are for editors to write, and terms of the bank that nobody defined are listed for them', async () => {
    const draft = await createDraft(
      denmark,
      ['Every victim is safe.', 'Victims and a trafficker. The victim decides.'],
      'networks',
    );
    const police = await network.networkMember('EE');
    expect(await listOf(police, draft.id)).toEqual({ items: [], mayEdit: false });
    expect((await police.get(`/standards/${draft.id}/undefined-terms`)).status).toBe(404);
    const found = async () =>
      succeeded(
        await estonia.get<{ items: { term: string; used: number; conceptId: string }[] }>(
          `/standards/${draft.id}/undefined-terms`,
        ),
      ).items;
    const victim = (await found()).find(({ term }) => term === 'victim');
    expect(victim).toMatchObject({ conceptId: 'victim', used: 3 });
    await define(denmark, draft.id, { term: 'victim', variants: '', conceptId: 'victim' });
    expect((await found()).map(({ conceptId }) => conceptId)).not.toContain('victim');
  });
});

describe('the definitions of a version', () => {
  it('stay as they were, are marked and listed in public, and nobody rewrites them', async () => {
    const draft = await createDraft(secretariat, ['Shelters <are> safe.', 'Unsheltered & open.']);
    const {
      items: [made],
    } = await define(secretariat, draft.id, {
      text: 'A place "apart" & safe.',
      clauseId: draft.clauses[0]!.id,
    });
    const versionId = await publishStandard(test, secretariat, draft.id, { slug: 'defined' });
    await test.db.query(`update standard set state = 'under-revision' where id = $1`, [draft.id]);
    succeeded(await secretariat.del(`/standards/${draft.id}/definitions/${made!.id}?revision=1`));
    const frozen = succeeded(
      await estonia.get<ListBody>(`/standards/${draft.id}/versions/${versionId}/definitions`),
    );
    expect(frozen.items).toMatchObject([{ term: 'shelter', variants: ['safe house'], used: 1 }]);
    const page = await (await fetch(`${test.url}/published/defined/v1.0`)).text();
    expect(page).toContain(
      '<a class="term" href="#definition-1" title="A place &quot;apart&quot; &amp; safe.">Shelters</a> &lt;are&gt; safe.',
    );
    expect(page).toContain('<p>Unsheltered &amp; open.');
    expect(page).toMatch(/<dt id="definition-1">shelter \(also: safe house\)<\/dt><dd>A place .*href="#1"/);
    const rewrite = test.app
      .get(UnitOfWork)
      .run(SYSTEM, (tx) =>
        tx.manager.query(`update version_definition set text = 'Other' where version_id = $1`, [versionId]),
      );
    await expect(rewrite).rejects.toThrow('never rewritten');
  });

  it('stand at the end of every file; a file that comes back has the words of clauses alone', async () => {
    const draft = await createDraft(denmark, ['Shelters are safe.']);
    await define(denmark, draft.id);
    expect(await (await fileOf(denmark, draft.id, 'md')).text()).toContain(
      '## Definitions\n\n**shelter (also: safe house)**: A place to stay',
    );
    expect(await (await fileOf(denmark, draft.id, 'html')).text()).toContain('<dt id="definition-1">shelter');
    const data = await (await fileOf(denmark, draft.id, 'json')).text();
    expect(JSON.parse(data)).toMatchObject({ definitions: [{ term: 'shelter', variants: ['safe house'] }] });
    const word = await (await fileOf(denmark, draft.id, 'docx')).arrayBuffer();
    for (const [path, file, name] of [
      ['word-files', new Blob([word]), 'back.docx'],
      ['data-files', new Blob([data]), 'back.json'],
    ] as const) {
      const form = new FormData();
      form.append('audience', 'teams');
      form.append('file', file, name);
      const { standardId } = succeeded(
        await denmark.post<{ standardId: string }>(`/standards/${path}`, form),
      );
      const back = await readStandard(denmark, standardId);
      expect([path, back.clauses.map(({ text }) => text)]).toEqual([path, ['Shelters are safe.']]);
    }
  });
});
