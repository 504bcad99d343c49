import { SessionService } from '../identity/index.ts';
import { cookieName } from '#platform/access/session-cookie';
import { Config } from '#platform/config/config';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import type { DemoContext } from './timeline.ts';
import type { PaperKey } from './content/meetings.ts';
import { PAPERS, type PaperContent } from './content/papers.ts';
import { writePaper } from './papers/paper-file.ts';

const MEDIA_TYPES: Readonly<Record<PaperContent['format'], string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  markdown: 'text/markdown',
};

/**
 * Uploads the papers to their agenda items, in a session of the secretariat that ends with it: files have one
 * way in, the form.
 */
export async function seedPapers(stage: DemoContext, items: ReadonlyMap<PaperKey, string>): Promise<void> {
  const [work, sessions] = [stage.app.get(UnitOfWork), stage.app.get(SessionService)];
  const secretariat = stage.people.actor('secretariat');
  const opened = await work.run(secretariat, async (tx) => {
    const session = await sessions.open(
      tx,
      secretariat.memberId,
      { address: '127.0.0.1', device: null },
      null,
    );
    tx.audit({
      action: 'session.opened',
      object: { kind: 'session', id: session.signedIn.actor.sessionId },
      detail: { by: 'demo' },
    });
    return session;
  });
  const headers = {
    cookie: `${cookieName(stage.app.get(Config))}=${opened.token}`,
    'x-csrf-token': opened.signedIn.csrfToken,
  };
  for (const paper of PAPERS) await upload(stage, headers, paper, items.get(paper.key)!);
  await sessions.end(opened.signedIn.actor, opened.signedIn.actor.sessionId);
}

async function upload(
  { app }: DemoContext,
  headers: Record<string, string>,
  paper: PaperContent,
  itemId: string,
): Promise<void> {
  const form = new FormData();
  for (const [field, value] of Object.entries({
    title: paper.title,
    audience: 'attached',
    attachToKind: 'agenda-item',
    attachToId: itemId,
  }))
    form.append(field, value);
  form.append(
    'file',
    new Blob([Uint8Array.from(writePaper(paper))], { type: MEDIA_TYPES[paper.format] }),
    paper.fileName,
  );
  const body = new Response(form);
  const answer = await app.inject({
    method: 'POST',
    url: '/api/documents',
    payload: Buffer.from(await body.arrayBuffer()),
    headers: { ...headers, 'content-type': body.headers.get('content-type')! },
  });
  if (answer.statusCode !== 201) throw new Error(`The paper ${paper.fileName} was refused: ${answer.body}`);
}
