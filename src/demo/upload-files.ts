import { SessionService } from '../identity/index.ts';
import { cookieName } from '#platform/access/session-cookie';
import { Config } from '#platform/config/config';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import type { FileContent } from './content/papers.ts';
import type { PersonKey } from './content/people.ts';
import { writePaper } from './papers/paper-file.ts';
import type { DemoContext } from './timeline.ts';

const MEDIA_TYPES: Readonly<Record<FileContent['format'], string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  markdown: 'text/markdown',
};

/** One form with a file: to the library, or as a newer version of a document. */
export interface FileUpload {
  readonly path: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly file: FileContent;
}

/**
 * Uploads files in a session of whoever sends them, which ends with it: files have one way in, the form. Returns
 * the ids of their documents.
 */
export async function uploadFiles(
  stage: DemoContext,
  by: PersonKey,
  uploads: readonly FileUpload[],
): Promise<string[]> {
  const [work, sessions] = [stage.app.get(UnitOfWork), stage.app.get(SessionService)];
  const sender = stage.people.actor(by);
  const opened = await work.run(sender, async (tx) => {
    const session = await sessions.open(tx, sender.memberId, {
      from: { address: '127.0.0.1', device: null },
      factors: ['demo-link'],
      oldToken: null,
    });
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
  const ids: string[] = [];
  for (const upload of uploads) ids.push(await send(stage, headers, upload));
  await sessions.end(opened.signedIn.actor, opened.signedIn.actor.sessionId);
  return ids;
}

async function send(
  { app }: DemoContext,
  headers: Record<string, string>,
  { path, fields, file }: FileUpload,
): Promise<string> {
  const form = new FormData();
  for (const [field, value] of Object.entries(fields)) form.append(field, value);
  const bytes = new Blob([Uint8Array.from(writePaper(file))], { type: MEDIA_TYPES[file.format] });
  form.append('file', bytes, file.fileName);
  const body = new Response(form);
  const answer = await app.inject({
    method: 'POST',
    url: path,
    payload: Buffer.from(await body.arrayBuffer()),
    headers: { ...headers, 'content-type': body.headers.get('content-type')! },
  });
  if (answer.statusCode !== 201) throw new Error(`The file ${file.fileName} was refused: ${answer.body}`);
  return answer.json<{ id: string }>().id;
}
