import { randomUUID } from 'node:crypto';
import { io, type Socket } from 'socket.io-client';
import type { LiveEvent, LiveFrame } from '@nbn/contracts';
import { SYSTEM } from '../../src/platform/access/actor.ts';
import { UnitOfWork } from '../../src/platform/persistence/unit-of-work.ts';
import type { ClauseView, StandardView } from '../../src/standards/dto/standard.view.ts';
import { StandardLifecycleService } from '../../src/standards/testing.ts';
import type { LockedStandard } from '../../src/standards/standard.lock.ts';
import type { CommentView, ThreadView } from '../../src/standards/threads/dto/thread.view.ts';
import type { TestMember } from './test-network.ts';
import type { TestApp } from './app.ts';
import type { ApiResponse, ApiClient } from './api-client.ts';

export const SHELTER = 'Every victim is offered a safe shelter within 24 hours.';

/** A draft with the given clauses, made by its member through the API. */
export async function createDraft(
  by: TestMember,
  texts: readonly string[] = [SHELTER],
  audience: 'teams' | 'networks' = 'teams',
): Promise<StandardView> {
  const { body: draft } = await by.post<StandardView>('/standards', {
    title: 'Common standard on victim support',
    audience,
  });
  let afterId: string | null = null;
  for (const text of texts) {
    const added: ApiResponse<ClauseView> = await by.post<ClauseView>(`/standards/${draft.id}/clauses`, {
      afterId,
      kind: 'clause',
      level: 1,
      text,
    });
    afterId = added.body.id;
  }
  return readStandard(by, draft.id);
}

/**
 * Brings a standard through its ballot, as counting it would: the adopted text is fixed. Answers with that
 * version's id.
 */
export async function adoptStandard({ app, db }: TestApp, standardId: string): Promise<string> {
  await db.query(`update standard set state = 'ballot' where id = $1`, [standardId]);
  await app.get(UnitOfWork).run(SYSTEM, async (tx) => {
    const [standard] = await tx.manager.query<[LockedStandard]>(
      `
        select id, title, state, audience, state_since as "stateSince", parked_from as "parkedFrom"
        from standard
        where id = $1
        for no key update`,
      [standardId],
    );
    await app.get(StandardLifecycleService).advance(tx, standard, 'adopted', 'ballot');
  });
  const [version] = await db.query<[{ id: string }]>(
    'select id from standard_version where standard_id = $1 order by ordinal desc limit 1',
    [standardId],
  );
  return version.id;
}

/** Opens a published standard to be written in again. */
export async function reviseStandard({ db }: TestApp, standardId: string): Promise<void> {
  await db.query(`update standard set state = 'under-revision' where id = $1`, [standardId]);
}

/** Adopts the text as it stands and publishes it. Answers with the version's id. */
export async function publishStandard(
  test: TestApp,
  secretariat: TestMember,
  standardId: string,
  wish: { slug?: string; step?: 'minor' | 'major'; editorial?: string[] } = {},
): Promise<string> {
  const versionId = await adoptStandard(test, standardId);
  const { status, body } = await secretariat.post(`/standards/${standardId}/versions/${versionId}/publish`, {
    step: 'minor',
    editorial: [],
    ...wish,
  });
  if (status !== 200) throw new Error(`was not published: ${JSON.stringify(body)}`);
  return versionId;
}

export async function readStandard(by: ApiClient, standardId: string): Promise<StandardView> {
  return (await by.get<StandardView>(`/standards/${standardId}`)).body;
}

/** The words of a clause by their offsets, as a client sends them. */
export function rangeOfQuote(clause: { text: string }, quote: string): { start: number; end: number } {
  const start = clause.text.indexOf(quote);
  return { start, end: start + quote.length };
}

export function openThread(
  by: ApiClient,
  draft: StandardView,
  quote: string | null,
  text = 'Is this long enough?',
  key: string = randomUUID(),
): Promise<ApiResponse<ThreadView>> {
  const clause = quote === null ? draft.clauses[0]! : draft.clauses.find((one) => one.text.includes(quote))!;
  const words = quote === null ? {} : { words: rangeOfQuote(clause, quote) };
  return by.post<ThreadView>(`/standards/${draft.id}/threads`, {
    key,
    clauseId: clause.id,
    revision: clause.revision,
    text,
    ...words,
  });
}

export function replyToThread(
  by: ApiClient,
  standardId: string,
  threadId: string,
  text: string,
  key: string = randomUUID(),
): Promise<ApiResponse<CommentView>> {
  return by.post<CommentView>(`/standards/${standardId}/threads/${threadId}/comments`, { key, text });
}

/** A member's page of a draft: a socket in its room, and what arrived there in order. */
export class LiveClient {
  readonly events: LiveEvent[] = [];
  readonly frames: LiveFrame[] = [];
  present: string[] = [];
  readonly typing: { name: string; place: string }[] = [];
  readonly socket: Socket;

  constructor(
    url: string,
    readonly member: TestMember,
    readonly room: string,
  ) {
    this.socket = io(url, {
      transports: ['websocket'],
      extraHeaders: { cookie: member.options.cookie! },
      reconnection: false,
    });
    this.socket.on('live', (frame: LiveFrame) => {
      this.frames.push(frame);
      this.events.push(...frame.events);
    });
    this.socket.on('presence', ({ members }: { members: { name: string }[] }) => {
      this.present = members.map(({ name }) => name).sort();
    });
    this.socket.on('typing', (typing: { name: string; place: string }) => this.typing.push(typing));
  }

  join(): Promise<{ ok: boolean; number?: number; code?: string }> {
    return this.socket.emitWithAck('join', { room: this.room }) as Promise<{ ok: boolean; number?: number }>;
  }

  eventNumbers(): number[] {
    return this.events.map(({ number }) => number);
  }

  /** The live comments in the order of their arrival, those that opened a thread too. */
  comments(): string[] {
    return commentTexts(this.events);
  }

  close(): void {
    this.socket.disconnect();
  }
}

export function commentTexts(events: readonly LiveEvent[]): string[] {
  return events.flatMap(({ type, payload }) => {
    const { comment, thread } = payload as {
      comment?: { text: string };
      thread?: { first: { text: string } };
    };
    if (type === 'comment-added') return [comment!.text];
    return type === 'thread-opened' ? [thread!.first.text] : [];
  });
}

export async function waitFor(condition: () => boolean | Promise<boolean>, within = 5_000): Promise<void> {
  const deadline = performance.now() + within;
  while (!(await condition())) {
    if (performance.now() > deadline) throw new Error('did not happen in time');
    await new Promise((resolve) => {
      setTimeout(resolve, 10);
    });
  }
}
