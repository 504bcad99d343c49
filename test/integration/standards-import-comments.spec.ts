import type {
  AmendmentLineView,
  AmendmentListView,
  AmendmentView,
} from '../../src/standards/amendments/dto/amendment.view.ts';
import type { StandardView } from '../../src/standards/dto/standard.view.ts';
import type {
  ImportResultView,
  ImportPreviewView,
} from '../../src/standards/import-export/dto/import.view.ts';
import type {
  CommentListView,
  CommentView,
  ThreadListView,
  ThreadView,
} from '../../src/standards/threads/dto/thread.view.ts';
import { type TestMember, type TestNetwork, createTestNetwork } from '../support/test-network.ts';
import { acceptAmendment, createSubmittedAmendment } from '../support/amendments.ts';
import { startApp, type TestApp } from '../support/app.ts';
import {
  createDraft,
  openThread,
  readStandard,
  LiveClient,
  replyToThread,
  SHELTER,
} from '../support/standards.ts';
import { succeeded } from '../support/meetings.ts';
import { waitUntil } from '../support/wait-until.ts';
import {
  BULLETS,
  COMMENTS,
  deleted,
  inserted,
  paragraph,
  run,
  wordFile,
  wordForm,
} from '../support/word-file.ts';

let test: TestApp;
let network: TestNetwork;
let denmark: TestMember;
let estonia: TestMember;

beforeAll(async () => {
  test = await startApp({ environment: { ROLE: 'api' } });
  network = await createTestNetwork(test);
  [denmark, estonia] = [await network.as('DK', 'government'), await network.as('EE', 'ngo')];
});
afterAll(() => test.close());

type File = Uint8Array<ArrayBuffer>;
const draftFrom = (who: TestMember, file: File, fields: Record<string, string> = {}) =>
  who.post<ImportResultView>(
    '/standards/word-files',
    wordForm({ audience: 'teams', title: 'From a file', ...fields }, file),
  );
const threadsOf = async (who: TestMember, id: string): Promise<ThreadView[]> =>
  succeeded(await who.get<ThreadListView>(`/standards/${id}/threads`)).items;
const commentsOf = async (
  who: TestMember,
  { id: threadId }: ThreadView,
  id: string,
): Promise<CommentView[]> =>
  succeeded(await who.get<CommentListView>(`/standards/${id}/threads/${threadId}/comments`)).items;
const amendmentsOf = async (who: TestMember, id: string): Promise<AmendmentLineView[]> =>
  succeeded(await who.get<AmendmentListView>(`/amendments?standard=${id}`)).items.toReversed();
const outline = ({ clauses }: StandardView): unknown[] =>
  clauses.map(({ kind, level, text }) => [kind, level, text]);

async function taken(who: TestMember, id: string, as: 'docx' | 'json'): Promise<File> {
  const answer = await fetch(`${who.url}/api/standards/${id}/file?as=${as}&comments=all&amendments=open`, {
    headers: { cookie: who.options.cookie! },
  });
  return new Uint8Array(await answer.arrayBuffer());
}

async function fileText(who: TestMember, id: string, as: string): Promise<string> {
  const answer = await fetch(`${who.url}/api/standards/${id}/file?as=${as}&comments=all&amendments=open`, {
    headers: { cookie: who.options.cookie! },
  });
  return answer.text();
}

/**
 * A conversation as it was, whoever tells of it: on which words, and who said what by the word of the file.
 */
async function talk(who: TestMember, standard: StandardView): Promise<unknown[]> {
  const said = await Promise.all(
    (await threadsOf(who, standard.id)).map(async (thread) => ({
      at: standard.clauses.findIndex(({ id }) => id === thread.clauseId),
      state: thread.state,
      anchor: [thread.anchor.state, thread.anchor.quote],
      said: (await commentsOf(who, thread, standard.id)).map(({ text }) => text),
    })),
  );
  return said.toSorted((a, b) => (a.said[0]! < b.said[0]! ? -1 : 1));
}

/** A draft with all that people say about one. */
async function discussed(): Promise<StandardView> {
  const { body: draft } = await denmark.post<StandardView>('/standards', {
    title: 'There and back',
    audience: 'teams',
  });
  let afterId: string | null = null;
  for (const [kind, level, text] of [
    ['heading', 1, 'Shelter'],
    ['clause', 2, SHELTER],
    ['item', 2, 'near a port;\nwith a night line'],
    ['note', 2, 'No list is kept.'],
    ['clause', 2, 'Help is free of charge.'],
  ] as const) {
    afterId = succeeded(
      await denmark.post<{ id: string }>(`/standards/${draft.id}/clauses`, { afterId, kind, level, text }),
    ).id;
  }
  const whole = await readStandard(denmark, draft.id);
  const open = succeeded(await openThread(estonia, whole, 'safe shelter', 'Is “safe” defined?'));
  succeeded(await replyToThread(denmark, draft.id, open.id, 'It will be.\nIn an annex.'));
  const settled = succeeded(await openThread(denmark, whole, 'near a port', 'Which ones?'));
  succeeded(await denmark.post(`/standards/${draft.id}/threads/${settled.id}/resolve`));
  succeeded(await openThread(denmark, whole, null, 'About all of it.'));
  const [, shelter, , , free] = whole.clauses as [
    unknown,
    StandardView['clauses'][0],
    unknown,
    unknown,
    StandardView['clauses'][0],
  ];
  succeeded(await openThread(estonia, whole, 'of charge', 'Says who?'));
  succeeded(
    await denmark.patch(`/standards/${draft.id}/clauses/${free.id}`, {
      revision: free.revision,
      text: 'Help is free.',
    }),
  );
  await createSubmittedAmendment(estonia, { ...whole, clauses: [shelter] }, SHELTER.replace('24', '12'), {
    reason: 'A night is long.',
  });
  await createSubmittedAmendment(denmark, { ...whole, clauses: [shelter] }, SHELTER.replace('24', '48'), {
    reason: 'We have few.',
  });
  await createSubmittedAmendment(
    denmark,
    { ...whole, clauses: [shelter] },
    SHELTER.replace('hours.', 'hours,\nat any time.'),
    { reason: 'Nights too.' },
  );
  return readStandard(denmark, draft.id);
}

describe('a Word file that Norbanet wrote', () => {
  it('comes back with its clauses, its comments as threads and its tracked changes as amendments', async () => {
    const before = await discussed();
    const file = await taken(denmark, before.id, 'docx');
    const look = succeeded(
      await estonia.post<ImportPreviewView>('/standards/word-previews', wordForm({}, file)),
    );
    expect(look.comments).toMatchObject({
      threads: 4,
      comments: 5,
      authors: expect.arrayContaining(['ee-ngo, NGO seat, Estonia']),
    });
    expect(look.tracked.authors.toSorted()).toEqual([
      'Amendment 1, Estonia',
      'Amendment 2, Denmark',
      'Amendment 3, Denmark',
    ]);
    const made = succeeded(await draftFrom(estonia, file, { comments: 'threads', tracked: 'amendments' }));
    expect(made).toMatchObject({ threads: 4, amendments: 3 });
    const after = await readStandard(estonia, made.standardId);
    expect(outline(after)).toEqual(outline(before));
    expect(await talk(estonia, after)).toEqual(await talk(denmark, before));
    expect(
      (await amendmentsOf(estonia, after.id))
        .map(({ clauseId, baseText, proposedText, source }) => [
          clauseId,
          baseText,
          proposedText,
          source!.author,
        ])
        .toSorted(),
    ).toEqual(
      [
        [after.clauses[1]!.id, SHELTER, SHELTER.replace('24', '12'), 'Amendment 1, Estonia'],
        [after.clauses[1]!.id, SHELTER, SHELTER.replace('24', '48'), 'Amendment 2, Denmark'],
        [
          after.clauses[1]!.id,
          SHELTER,
          SHELTER.replace('hours.', 'hours,\nat any time.'),
          'Amendment 3, Denmark',
        ],
      ].toSorted(),
    );
  });

  it('says who wrote what as the file says it, and makes nobody say what they did not', async () => {
    const made = succeeded(
      await draftFrom(estonia, await taken(denmark, (await discussed()).id, 'docx'), {
        comments: 'threads',
        tracked: 'amendments',
      }),
    );
    const threads = await threadsOf(denmark, made.standardId);
    const comments = (
      await Promise.all(threads.map((thread) => commentsOf(denmark, thread, made.standardId)))
    ).flat();
    expect(new Set(comments.map(({ by }) => by.memberId))).toEqual(new Set([estonia.memberId]));
    expect(new Set(comments.map(({ source }) => source!.author))).toEqual(
      new Set(['ee-ngo, NGO seat, Estonia', 'dk-government, government seat, Denmark']),
    );
    expect(comments.every(({ source }) => !Number.isNaN(Date.parse(source!.at!)))).toBe(true);
    // They are the importing team's, and drafts that nobody else sees.
    const own = await amendmentsOf(estonia, made.standardId);
    expect(own.map(({ country, state }) => [country, state])).toEqual([
      ['EE', 'draft'],
      ['EE', 'draft'],
      ['EE', 'draft'],
    ]);
    expect(await amendmentsOf(denmark, made.standardId)).toEqual([]);
    // Who reads the next file knows that the name is only what the last one said; the one after that says it
    // once.
    const again = new TextDecoder().decode(await taken(estonia, made.standardId, 'json'));
    expect(JSON.parse(again)).toMatchObject({
      threads: expect.arrayContaining([
        expect.objectContaining({
          comments: [
            expect.objectContaining({
              by: expect.objectContaining({ name: 'ee-ngo' }),
              source: expect.objectContaining({ author: 'dk-government, government seat, Denmark' }),
            }),
          ],
        }),
      ]),
    });
    const twice = succeeded(
      await draftFrom(estonia, await taken(estonia, made.standardId, 'docx'), { comments: 'threads' }),
    );
    const [thread] = await threadsOf(estonia, twice.standardId);
    expect(thread!.first.source!.author).toMatch(
      /^(ee-ngo, NGO seat, Estonia|dk-government, government seat, Denmark)$/,
    );
  });
});

describe('a Word file of others', () => {
  const file = wordFile(
    [
      `<w:p>${run('1.1\tShelter within ')}${inserted('Anna &amp; Co', '12')}${deleted('Anna &amp; Co', '24')}` +
        `${run(' hours')}${inserted('Bo', ' at once')}${run('.')}</w:p>`,
      `<w:p>${run('Every victim is offered ')}${COMMENTS.around(0, 'a shelter')}` +
        `${run(' for as long as she wants. ')}${COMMENTS.around(2, 'She')}${run(' decides.')}</w:p>`,
      '<w:p><w:pPr><w:rPr><w:ins w:id="9" w:author="Bo" ' +
        `w:date="2026-03-01T10:00:00Z"/></w:rPr></w:pPr>${run('Food.')}</w:p><w:p>${inserted('Bo', 'And drink.')}</w:p>`,
    ].join(''),
    COMMENTS.parts([
      { by: 'dk-government', text: 'For how long?' },
      { by: 'Bo', text: 'As said: for long.', answers: 0 },
      { by: 'Bo', text: 'Settled.', resolved: true },
    ]),
    COMMENTS.relation,
  );

  it.each([
    ['accept', ['Shelter within 12 hours at once.', 'Food.', 'And drink.'], 0],
    ['reject', ['Shelter within 24 hours.', 'Food.'], 0],
    ['amendments', ['Shelter within 24 hours.', 'Food.'], 3],
  ] as const)('has its tracked changes settled as it is wished: %s', async (tracked, texts, amendments) => {
    const made = succeeded(await draftFrom(denmark, file, { tracked }));
    const draft = await readStandard(denmark, made.standardId);
    expect([
      draft.clauses.map(({ text }) => text).filter((text) => !text.startsWith('Every')),
      made.amendments,
    ]).toEqual([texts, amendments]);
    expect(made.losses).toContainEqual({ kind: 'comment', count: 3, where: [] });
    expect(made.losses.some(({ kind }) => kind === 'tracked')).toBe(tracked === 'accept');
    expect(made.losses.some(({ kind }) => kind === 'tracked-insertion')).toBe(tracked === 'reject');
  });

  it('has each author’s changes of a clause as one amendment, and a new paragraph in that of the one before', async () => {
    const made = succeeded(await draftFrom(denmark, file, { tracked: 'amendments' }));
    expect(
      (await amendmentsOf(denmark, made.standardId)).map(({ baseText, proposedText, source }) => [
        baseText,
        proposedText,
        source,
      ]),
    ).toEqual([
      [
        'Shelter within 24 hours.',
        'Shelter within 12 hours.',
        { author: 'Anna & Co', at: '2026-03-01T10:00:00.000Z' },
      ],
      [
        'Shelter within 24 hours.',
        'Shelter within 24 hours at once.',
        { author: 'Bo', at: '2026-03-01T10:00:00.000Z' },
      ],
      ['Food.', 'Food.\nAnd drink.', { author: 'Bo', at: '2026-03-01T10:00:00.000Z' }],
    ]);
  });

  it('has its comments as threads on their words, each by the name that the file says, also where a member is called so', async () => {
    const made = succeeded(await draftFrom(estonia, file, { tracked: 'accept', comments: 'threads' }));
    expect([made.threads, made.losses.some(({ kind }) => kind === 'comment')]).toEqual([2, false]);
    const [first, second] = (await threadsOf(estonia, made.standardId)) as [ThreadView, ThreadView];
    expect([first.anchor.quote, first.state, second.anchor.quote, second.state]).toEqual([
      'a shelter',
      'open',
      'She',
      'resolved',
    ]);
    expect(
      (await commentsOf(estonia, first, made.standardId)).map(({ by, source, text }) => [
        by.memberId,
        source!.author,
        text,
      ]),
    ).toEqual([
      [estonia.memberId, 'dk-government', 'For how long?'],
      [estonia.memberId, 'Bo', 'As said: for long.'],
    ]);
    // They are threads like any other: answered, resolved, and carried along by the words.
    succeeded(await replyToThread(denmark, made.standardId, first.id, 'For ever.'));
    const draft = await readStandard(denmark, made.standardId);
    const clause = draft.clauses.find(({ text }) => text.startsWith('Every'))!;
    succeeded(
      await denmark.patch(`/standards/${draft.id}/clauses/${clause.id}`, {
        revision: clause.revision,
        text: `Note well: ${clause.text}`,
      }),
    );
    expect((await threadsOf(denmark, draft.id))[0]!.anchor).toMatchObject({
      state: 'placed',
      quote: 'a shelter',
      start: 'Note well: Every victim is offered '.length,
    });
  });

  it('names nobody to a network, whose names are those of its country: on the page, live, among amendments and in a file', async () => {
    const named = wordFile(
      `<w:p>${run('Every victim is offered ')}${COMMENTS.around(0, 'a shelter')}${run('.')}</w:p>` +
        `<w:p>${run('Within 24 hours')}${inserted('Quintus Zabel', ' at most')}${run('.')}</w:p>`,
      COMMENTS.parts([{ by: 'Quintus Zabel', text: 'For how long?' }]),
      COMMENTS.relation,
    );
    const [draft, police] = [
      await createDraft(denmark, [SHELTER], 'networks'),
      await network.networkMember('DK'),
    ];
    const listeners = [
      new LiveClient(test.url, estonia, `standard-threads:${draft.id}`),
      new LiveClient(test.url, police, `standard-threads-dk:${draft.id}`),
    ] as const;
    for (const listener of listeners) expect(await listener.join()).toMatchObject({ ok: true });
    succeeded(
      await denmark.post<ImportResultView>(
        `/standards/${draft.id}/word-files`,
        wordForm({ tracked: 'amendments', comments: 'threads' }, named),
      ),
    );
    await waitUntil('both hear of the thread', () =>
      listeners.every(({ events }) => events.some(({ type }) => type === 'thread-opened')),
    );
    const [proposed] = await amendmentsOf(denmark, draft.id);
    succeeded(
      await denmark.put(`/amendments/${proposed!.id}/reason`, { revision: 1, text: 'A night is long.' }),
    );
    succeeded(await denmark.post(`/amendments/${proposed!.id}/submission`));
    const seenBy = async (
      who: TestMember,
      { frames }: LiveClient,
    ): Promise<{ authors: unknown[]; said: string }> => {
      const [thread] = (await threadsOf(who, draft.id)) as [ThreadView];
      const [comment] = (await commentsOf(who, thread, draft.id)) as [CommentView];
      const amendments = await amendmentsOf(who, draft.id);
      const files = await Promise.all(['json', 'md', 'html'].map((as) => fileText(who, draft.id, as)));
      return {
        authors: [thread.first, comment, ...amendments].map(({ source }) => source?.author),
        said: JSON.stringify([frames, thread, comment, amendments, files]),
      };
    };
    const [known, unknown] = [await seenBy(estonia, listeners[0]), await seenBy(police, listeners[1])];
    expect(known.authors).toEqual(['Quintus Zabel', 'Quintus Zabel', 'Quintus Zabel']);
    expect(unknown.authors).toEqual([null, null, null]);
    expect([known.said, unknown.said].map((said) => said.includes('Zabel'))).toEqual([true, false]);
    expect(unknown.said).toContain('Unknown author (according to an imported file)');
    listeners.forEach(({ socket }) => socket.disconnect());
  });

  it('goes behind what a draft says with all that', async () => {
    const draft = await createDraft(denmark, [SHELTER]);
    const added = succeeded(
      await denmark.post<ImportResultView>(
        `/standards/${draft.id}/word-files`,
        wordForm({ tracked: 'amendments', comments: 'threads' }, file),
      ),
    );
    expect(added).toMatchObject({ clauses: 3, threads: 2, amendments: 3 });
    expect((await threadsOf(denmark, draft.id)).map(({ clauseId }) => clauseId)).not.toContain(
      draft.clauses[0]!.id,
    );
  });

  it('passes the gate with its comments, its changes and the names in it', async () => {
    const counted = async (): Promise<unknown> =>
      (
        await test.db.query<object[]>(
          `
            select (select count(*) from standard) as s, (select count(*) from comment) as c,
              (select count(*) from amendment) as a`,
        )
      )[0];
    const before = await counted();
    const held = 'Born 120160-3389, kennitala 120160-3389.';
    const withComment = (by: string, text: string): File =>
      wordFile(
        `<w:p>${COMMENTS.around(0, 'Fine.')}</w:p>`,
        COMMENTS.parts([{ by, text }]),
        COMMENTS.relation,
      );
    const [said, named, changed] = await Promise.all([
      draftFrom(denmark, withComment('Bo', held), { comments: 'threads' }),
      draftFrom(denmark, withComment(held, 'Fine.'), { comments: 'threads' }),
      draftFrom(denmark, wordFile(`<w:p>${run('Fine. ')}${inserted('Bo', held)}</w:p>`), {
        tracked: 'amendments',
      }),
    ]);
    const fieldsOf = ({ body }: typeof said): string[] => [
      ...new Set((body as unknown as { findings: { field: string }[] }).findings.map(({ field }) => field)),
    ];
    expect([said, named, changed].map(({ status }) => status)).toEqual([422, 422, 422]);
    expect([said, named, changed].map(fieldsOf)).toEqual([
      ['threads.0.comments.0.text'],
      ['authors.0'],
      ['amendments.0.text'],
    ]);
    // What is left out is not looked at for what it says.
    expect((await draftFrom(denmark, withComment(held, held))).status).toBe(201);
    expect(await counted()).not.toEqual(before);
  });

  it('has clauses as deep as their numbers say, where Word reckons them', async () => {
    const numbered = (level: number, words: string, look = ''): string =>
      `<w:p><w:pPr>${look}<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="5"/></w:numPr></w:pPr>${run(words)}</w:p>`;
    const levels = ['%1.', '%1.%2.', '%1.%2.%3.', '(%4)']
      .map(
        (text, at) =>
          `<w:lvl w:ilvl="${at}"><w:numFmt w:val="${at === 3 ? 'lowerLetter' : 'decimal'}"/><w:lvlText ` +
          `w:val="${text}"/></w:lvl>`,
      )
      .join('');
    const numbering = {
      name: 'word/numbering.xml',
      content:
        '<w:numbering ' +
        'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum ' +
        `w:abstractNumId="1">${levels}</w:abstractNum><w:num w:numId="5"><w:abstractNumId ` +
        'w:val="1"/></w:num></w:numbering>',
    };
    const body = [
      numbered(0, 'Shelter', '<w:pStyle w:val="Pealkiri1"/>'),
      numbered(1, 'One.'),
      numbered(2, 'Two.'),
      numbered(3, 'near a port'),
    ].join('');
    const made = succeeded(await draftFrom(denmark, wordFile(body, [numbering], BULLETS.relation)));
    expect(outline(await readStandard(denmark, made.standardId))).toEqual([
      ['heading', 1, 'Shelter'],
      ['clause', 2, 'One.'],
      ['clause', 3, 'Two.'],
      ['item', 2, 'near a port'],
    ]);
  });

  it('keeps words above and below the line, initials of a chapter and fields, and tells of what is drawn or hidden', async () => {
    const drop =
      '<w:p><w:pPr><w:framePr w:dropCap="drop" w:lines="3" w:wrap="around" w:vAnchor="text" ' +
      'w:hAnchor="text"/></w:pPr><w:r><w:t>E</w:t></w:r></w:p>';
    const smartArt =
      '<w:r><w:drawing><wp:inline ' +
      'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><a:graphic ' +
      'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData ' +
      'uri="http://schemas.openxmlformats.org/drawingml/2006/diagram"><dgm:relIds ' +
      'xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram" ' +
      'r:dm="r20"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>';
    const made = succeeded(
      await draftFrom(
        denmark,
        wordFile(
          [
            drop,
            paragraph('very room has 9 m', {
              runs:
                `${run('2', '<w:vertAlign w:val="superscript"/>')}${run(' and little CO')}${run('2', '<w:vertAlign w:val="subscript"/>')}` +
                `${run('; the 5')}${run('th', '<w:vertAlign w:val="superscript"/>')}${run(' is mine.')}`,
            }),
            paragraph('See ', {
              runs:
                '<w:fldSimple w:instr=" REF _Ref1 \\h "><w:r><w:t>clause ' +
                '3</w:t></w:r></w:fldSimple><w:r><w:rPr><w:vanish/></w:rPr><w:t> ' +
                'secretly</w:t></w:r><w:r><w:t>.</w:t></w:r>',
            }),
            `<w:p>${smartArt}</w:p>`,
          ].join(''),
          [
            {
              name: 'word/diagrams/data1.xml',
              content:
                '<dgm:dataModel xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram" ' +
                'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:t>First ' +
                'contact</a:t><a:t>Shelter</a:t></dgm:dataModel>',
            },
          ],
        ),
      ),
    );
    const { clauses } = await readStandard(denmark, made.standardId);
    expect(clauses.map(({ text }) => text)).toEqual([
      'Every room has 9 m2 and little CO2; the 5th is mine.',
      'See clause 3.',
    ]);
    const words = ({ text, formats }: (typeof clauses)[number]): unknown[] =>
      formats.map(({ kind, from, to }) => [kind, text.slice(from, to)]);
    expect(words(clauses[0]!)).toEqual([
      ['super', '2'],
      ['sub', '2'],
      ['super', 'th'],
    ]);
    expect(made.losses).toEqual([
      { kind: 'diagram', count: 1, where: ['First contact Shelter'] },
      { kind: 'hidden', count: 1, where: ['secretly'] },
    ]);
  });
});

describe('a standard that was taken along as data', () => {
  const dataForm = (
    fields: Record<string, string>,
    content: File | string,
    name = 'standard.json',
  ): FormData => {
    const form = wordForm(
      fields,
      typeof content === 'string' ? new TextEncoder().encode(content) : content,
      name,
    );
    return form;
  };
  const fromData = (
    who: TestMember,
    content: File | string,
    fields: Record<string, string> = {},
    name?: string,
  ) =>
    who.post<ImportResultView>(
      '/standards/data-files',
      dataForm({ audience: 'teams', ...fields }, content, name),
    );

  it('comes back with clauses, kinds, levels, threads and amendments', async () => {
    const before = await discussed();
    const file = await taken(denmark, before.id, 'json');
    const look = succeeded(
      await estonia.post<ImportPreviewView>('/standards/data-previews', dataForm({}, file)),
    );
    expect(look).toMatchObject({
      title: 'There and back',
      headings: 1,
      clauses: 3,
      comments: { threads: 4, comments: 5 },
      amendments: 3,
    });
    const made = succeeded(await fromData(estonia, file, { comments: 'threads', amendments: 'drafts' }));
    expect(made).toMatchObject({ clauses: 3, threads: 4, amendments: 3, losses: [] });
    const after = await readStandard(estonia, made.standardId);
    expect([after.title, outline(after)]).toEqual(['There and back', outline(before)]);
    expect(after.clauses.some(({ id }) => before.clauses.some((clause) => clause.id === id))).toBe(false);
    expect(await talk(estonia, after)).toEqual(await talk(denmark, before));
    const proposed = (await amendmentsOf(denmark, before.id)).map(({ baseText, proposedText, reason }) => [
      baseText,
      proposedText,
      reason,
    ]);
    expect(
      (await amendmentsOf(estonia, after.id)).map(({ baseText, proposedText, reason }) => [
        baseText,
        proposedText,
        reason,
      ]),
    ).toEqual(proposed);
  });

  it('comes back with clauses that are suggested to be added or removed, which are answered as before', async () => {
    const draft = await createDraft(denmark, ['Stay.', 'Go.'], 'networks');
    const at = (clause: number): string => `/standards/${draft.id}/suggestions/${draft.clauses[clause]!.id}`;
    const note = succeeded(
      await denmark.post<AmendmentView>(`${at(0)}/new-clauses`, { kind: 'note', level: 2 }),
    );
    succeeded(
      await denmark.put(`/amendments/${note.id}/wording`, { revision: note.revision, text: 'By when?' }),
    );
    succeeded(await denmark.put(`${at(1)}/removal`));
    succeeded(
      await denmark.post(`/amendment-sets/${note.setId}/submission`, { reason: 'It was said in Riga.' }),
    );
    const file = await taken(denmark, draft.id, 'json');
    const made = succeeded(await fromData(estonia, file, { amendments: 'drafts' }));
    expect(made).toMatchObject({ clauses: 2, amendments: 2, losses: [] });
    const read = async () => (await readStandard(estonia, made.standardId)).clauses;
    const [stay, go] = await read();
    const drafts = await amendmentsOf(estonia, made.standardId);
    expect(
      new Map(drafts.map(({ change, clauseId, proposedText }) => [change, [clauseId, proposedText]])),
    ).toEqual(
      new Map([
        ['added', [stay!.id, 'By when?']],
        ['removed', [go!.id, '']],
      ]),
    );
    const secretariat = await network.secretariat();
    for (const { id } of drafts) {
      succeeded(await estonia.post(`/amendments/${id}/submission`));
      succeeded(await acceptAmendment(secretariat, id));
    }
    expect((await read()).map(({ kind, level, text }) => [kind, level, text])).toEqual([
      ['clause', 1, 'Stay.'],
      ['note', 2, 'By when?'],
    ]);
  });

  it('comes in with somebody in the place of those whom its taker could not know', async () => {
    const [draft, police] = [
      await createDraft(denmark, [SHELTER], 'networks'),
      await network.networkMember('DK'),
    ];
    const named = wordFile(
      `<w:p>${run('Every victim is offered ')}${COMMENTS.around(0, 'a shelter')}${run('.')}</w:p>`,
      COMMENTS.parts([{ by: 'Quintus Zabel', text: 'For how long?' }]),
      COMMENTS.relation,
    );
    succeeded(
      await denmark.post<ImportResultView>(
        `/standards/${draft.id}/word-files`,
        wordForm({ comments: 'threads' }, named),
      ),
    );
    const made = succeeded(
      await fromData(estonia, await taken(police, draft.id, 'json'), { comments: 'threads' }),
    );
    expect((await threadsOf(estonia, made.standardId)).map(({ first }) => first.source!.author)).toEqual([
      'Unknown author',
    ]);
  });

  it('goes behind what a draft says, and tells what is left out', async () => {
    const [draft, other] = [await createDraft(denmark, [SHELTER]), await discussed()];
    const added = succeeded(
      await denmark.post<ImportResultView>(
        `/standards/${draft.id}/data-files`,
        dataForm({}, await taken(denmark, other.id, 'json')),
      ),
    );
    expect(added).toMatchObject({
      clauses: 3,
      threads: 0,
      amendments: 0,
      losses: [
        { kind: 'amendment', count: 3, where: [] },
        { kind: 'comment', count: 5, where: [] },
      ],
    });
    expect((await readStandard(denmark, draft.id)).clauses).toHaveLength(6);
  });

  const sound = {
    format: 'norbanet-standard',
    formatVersion: 2,
    standard: { id: 'a', title: 'Of data', state: 'drafting' },
    version: null,
    takenAt: '2026-11-27T09:00:00.000Z',
    threads: [],
    amendments: [],
  };
  const clause = { id: 'c1', number: '1', mark: '1', kind: 'clause', depth: 1, level: 1, text: 'Fine.' };

  async function submitAll(standardId: string): Promise<void> {
    for (const { id } of await amendmentsOf(denmark, standardId))
      succeeded(await denmark.post(`/amendments/${id}/submission`));
  }

  it('keeps the form of amended words and of rows, in whatever kind of file they go on', async () => {
    const bold = { kind: 'bold', from: 0, to: 7 };
    const toFirst = { kind: 'link', from: 12, to: 13, href: 'clause:11111111-1111-4111-8111-111111111111' };
    const amended = (clauseId: string, ordinal: number, words: object) => ({
      ordinal,
      clauseId,
      country: 'EE',
      baseFormats: [],
      reason: 'Why not.',
      at: '2026-11-27T09:00:00.000Z',
      ...words,
    });
    const file = JSON.stringify({
      ...sound,
      formatVersion: 3,
      clauses: [
        { ...clause, id: '11111111-1111-4111-8111-111111111111', text: 'Shelter, by 1.', formats: [bold] },
        { ...clause, id: 'r1', kind: 'row', text: 'Help\tWithin', formats: [] },
        { ...clause, id: 'r2', kind: 'row', text: 'Food\ta day', formats: [] },
      ],
      amendments: [
        amended('11111111-1111-4111-8111-111111111111', 1, {
          baseText: 'Shelter, by 1.',
          baseFormats: [bold],
          proposedText: 'Shelter, by 1.',
          proposedFormats: [bold, toFirst],
        }),
        amended('r2', 2, {
          baseText: 'Food\ta day',
          proposedText: 'Food\tan hour',
          proposedFormats: [{ kind: 'italic', from: 8, to: 12 }],
        }),
      ],
    });
    const made = succeeded(await fromData(denmark, file, { amendments: 'drafts' }));
    const draft = await readStandard(denmark, made.standardId);
    const own = { ...toFirst, href: `clause:${draft.clauses[0]!.id}` };
    const words = (all: readonly AmendmentLineView[]): unknown[] =>
      all.map(({ baseFormats, proposedText, proposedFormats }) => [
        baseFormats,
        proposedText,
        proposedFormats,
      ]);
    const kept = [
      [[bold], 'Shelter, by 1.', [bold, own]],
      [[], 'Food\tan hour', [{ kind: 'italic', from: 8, to: 12 }]],
    ];
    expect(words(await amendmentsOf(denmark, draft.id))).toEqual(kept);
    await submitAll(draft.id);

    const taking = (as: string) => fileText(denmark, draft.id, as);
    expect(JSON.parse(await taking('json'))).toMatchObject({
      amendments: [{ proposedFormats: [bold, own] }, { proposedFormats: kept[1]![2] }],
    });
    const html = await taking('html');
    expect(html).toContain('proposes</p><p><strong>Shelter</strong>, by <a href="#1">1</a>.</p>');
    expect(html).toContain(
      '<tr><td>Food</td><td>an <em>hour</em></td></tr></tbody></table><p class="by">Why',
    );
    const markdown = await taking('md');
    expect(markdown).toContain('proposes:* **Shelter**, by 1.');
    expect(markdown).toContain(
      'proposes:*\n>\n> | Help | Within |\n> | --- | --- |\n> | Food | an *hour* |\n>\n> *Reason:*',
    );
    const back = succeeded(
      await draftFrom(denmark, await taken(denmark, draft.id, 'docx'), { tracked: 'amendments' }),
    );
    expect(words(await amendmentsOf(denmark, back.standardId))).toContainEqual(kept[1]);
  });

  it('changes as a tracked change in Word what it changes, with the form of the words that come', async () => {
    const proposed = { kind: 'bold', from: 9, to: 13 };
    const file = JSON.stringify({
      ...sound,
      formatVersion: 3,
      clauses: [{ ...clause, text: 'Food and beds.', formats: [] }],
      amendments: [
        {
          ordinal: 1,
          clauseId: 'c1',
          country: null,
          baseText: 'Food and beds.',
          baseFormats: [],
          proposedText: 'Food and rest.',
          proposedFormats: [proposed, { kind: 'link', from: 9, to: 13, href: 'https://norden.example/rest' }],
          reason: 'Why not.',
          at: '2026-11-27T09:00:00.000Z',
        },
      ],
    });
    const made = succeeded(await fromData(denmark, file, { amendments: 'drafts' }));
    await submitAll(made.standardId);
    const word = await taken(denmark, made.standardId, 'docx');
    const back = succeeded(await draftFrom(denmark, word, { tracked: 'amendments' }));
    expect(await amendmentsOf(denmark, back.standardId)).toMatchObject([
      {
        baseText: 'Food and beds.',
        proposedText: 'Food and rest.',
        proposedFormats: [proposed, { href: 'https://norden.example/rest' }],
      },
    ]);
  });

  it('is refused where an amendment leads to a program, or to victims', async () => {
    const leadingTo = (href: string) =>
      JSON.stringify({
        ...sound,
        formatVersion: 3,
        clauses: [{ ...clause, formats: [] }],
        amendments: [
          {
            ordinal: 1,
            clauseId: 'c1',
            country: 'EE',
            baseText: 'Fine.',
            baseFormats: [],
            proposedText: 'Finer.',
            proposedFormats: [{ kind: 'link', from: 0, to: 5, href }],
            reason: '',
            at: '2026-11-27T09:00:00.000Z',
          },
        ],
      });
    const codeOf = async (href: string): Promise<unknown> =>
      ((await fromData(denmark, leadingTo(href), { amendments: 'drafts' })).body as { code?: string }).code;
    expect(await codeOf('javascript:alert(1)')).toBe('data-file-shape');
    expect(await codeOf('https://norden.example/?case=49403136526')).toBe('personal-data-found');
    expect(await codeOf('https://norden.example/')).toBe(undefined);
  });

  it('is taken in the form of its first version too', async () => {
    const { level: _, ...first } = clause;
    const made = succeeded(
      await fromData(
        denmark,
        JSON.stringify({ ...sound, formatVersion: 1, clauses: [{ ...first, depth: 3 }] }),
      ),
    );
    expect(outline(await readStandard(denmark, made.standardId))).toEqual([['clause', 3, 'Fine.']]);
  });

  it.each([
    ['no JSON', '{"format": ', 'data-file-broken', undefined],
    ['other data', '{"format":"something"}', 'data-file-foreign', undefined],
    ['a list', '[[[[]]]]', 'data-file-foreign', undefined],
    ['depth without an end', '['.repeat(200_000), 'data-file-broken', undefined],
    [
      'a newer form',
      JSON.stringify({ ...sound, formatVersion: 4, clauses: [clause] }),
      'data-file-version',
      'formatVersion',
    ],
    ['a field more', JSON.stringify({ ...sound, clauses: [clause], script: 'x' }), 'data-file-shape', 'file'],
    [
      'a link to a program',
      JSON.stringify({
        ...sound,
        formatVersion: 3,
        clauses: [{ ...clause, formats: [{ kind: 'link', from: 0, to: 4, href: 'javascript:alert(1)' }] }],
      }),
      'data-file-shape',
      'clauses.0.formats.0.href',
    ],
    [
      'a field less',
      JSON.stringify({ ...sound, clauses: [{ ...clause, text: undefined }] }),
      'data-file-shape',
      'clauses.0.text',
    ],
    [
      'an unknown kind',
      JSON.stringify({ ...sound, clauses: [{ ...clause, kind: 'chapter' }] }),
      'data-file-shape',
      'clauses.0.kind',
    ],
    [
      'a level that is none',
      JSON.stringify({ ...sound, clauses: [{ ...clause, level: 1e308 }] }),
      'data-file-shape',
      'clauses.0.level',
    ],
    [
      'two clauses of one id',
      JSON.stringify({ ...sound, clauses: [clause, clause] }),
      'data-file-shape',
      'clauses.1.id',
    ],
    [
      'words that stand elsewhere',
      JSON.stringify({
        ...sound,
        clauses: [clause],
        threads: [
          {
            id: 't',
            clauseId: 'c1',
            state: 'open',
            words: { start: 0, end: 2, quote: 'No' },
            lostQuote: null,
            comments: [],
          },
        ],
      }),
      'data-file-shape',
      'threads.0.words.quote',
    ],
    [
      'an amendment of no clause',
      JSON.stringify({
        ...sound,
        clauses: [clause],
        amendments: [
          {
            ordinal: 1,
            clauseId: 'c9',
            country: 'EE',
            baseText: '',
            proposedText: '',
            reason: '',
            at: '2026-11-27T09:00:00Z',
          },
        ],
      }),
      'data-file-shape',
      'amendments.0.clauseId',
    ],
    ['no words', JSON.stringify({ ...sound, clauses: [] }), 'word-file-empty', undefined],
  ])('is refused and changes nothing where it is %s', async (_, content, code, field) => {
    const standards = async (): Promise<unknown> =>
      (await test.db.query<object[]>('select count(*) from standard'))[0];
    const before = await standards();
    const { status, body } = await fromData(denmark, content);
    expect([status, body]).toEqual([422, expect.objectContaining({ code })]);
    if (field)
      expect(
        (body as unknown as { faults: { field: string }[] }).faults.map((fault) => fault.field),
      ).toContain(field);
    expect(await standards()).toEqual(before);
  });

  it('is refused by its name, its size and its words', async () => {
    expect(
      (await fromData(denmark, JSON.stringify({ ...sound, clauses: [clause] }), {}, 'standard.docx')).body,
    ).toMatchObject({ code: 'document-type-mismatch' });
    expect((await fromData(denmark, ' '.repeat(10 * 1024 * 1024 + 1))).body).toMatchObject({
      code: 'too-large',
    });
    expect(
      (
        await fromData(
          denmark,
          JSON.stringify({
            ...sound,
            clauses: [{ ...clause, text: 'Born 120160-3389, kennitala 120160-3389.' }],
          }),
        )
      ).body,
    ).toMatchObject({ code: 'personal-data-found' });
  });
});
