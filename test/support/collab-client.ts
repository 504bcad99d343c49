import { setTimeout as pause } from 'node:timers/promises';
import { io, type Socket } from 'socket.io-client';
import * as Y from 'yjs';
import { COLLAB_SCHEMA_VERSION, type CollabUpdateBatch, type RecoveredText } from '@nbn/contracts';
import { clausesOf, clauseElement, fragmentOf, type CollabClause } from '@nbn/collab';
import type { TestMember } from './test-network.ts';
import { waitUntil } from './wait-until.ts';

export type PushAnswer =
  | { ok: true; seq: number; recovered: RecoveredText[] }
  | { ok: false; code: string; report?: string; claim?: string };
type DocumentChange = (clauses: Y.XmlElement[], fragment: Y.XmlFragment) => void;

/**
 * A member at an editor, without the editor: a copy of the text, and a socket that sends what is typed into
 * it.
 */
export class CollabClient {
  readonly doc = new Y.Doc();
  readonly socket: Socket;
  readonly receivedSeqs: number[] = [];
  disconnected = false;
  /** Of the text that was opened. */
  epoch: number | undefined;
  readonly renewals: (string | null)[] = [];

  constructor(
    url: string,
    readonly member: TestMember,
    readonly documentId: string,
  ) {
    this.socket = io(url, {
      transports: ['websocket'],
      extraHeaders: { cookie: member.options.cookie! },
      reconnection: false,
    });
    this.socket.on('text', ({ seq, updates }: CollabUpdateBatch) => {
      for (const [at, update] of updates.entries()) {
        this.receivedSeqs.push(seq - updates.length + 1 + at);
        Y.applyUpdate(this.doc, Buffer.from(update, 'base64'), 'server');
      }
    });
    this.socket.on('renewed', ({ doc }: { doc: string | null }) => {
      this.renewals.push(doc);
    });
    this.socket.on('disconnect', () => {
      this.disconnected = true;
    });
  }

  async open(
    form = COLLAB_SCHEMA_VERSION,
  ): Promise<{ ok: boolean; code?: string; seq?: number; mayWrite?: boolean }> {
    const answer = (await this.socket.timeout(20_000).emitWithAck('open', {
      doc: this.documentId,
      form,
      vector: Y.encodeStateVector(this.doc),
      ...(this.epoch === undefined ? {} : { epoch: this.epoch }),
    })) as { ok: boolean; update?: Uint8Array; epoch?: number };
    this.epoch = answer.epoch ?? this.epoch;
    if (answer.update) Y.applyUpdate(this.doc, new Uint8Array(answer.update), 'server');
    return answer;
  }

  /** Changes the own copy, as typing does, and gives what is to be sent. */
  change(how: DocumentChange): Uint8Array {
    const updates: Uint8Array[] = [];
    const hear = (update: Uint8Array): void => {
      updates.push(update);
    };
    this.doc.on('update', hear);
    this.doc.transact(() => how(fragmentOf(this.doc).toArray() as Y.XmlElement[], fragmentOf(this.doc)));
    this.doc.off('update', hear);
    return Y.mergeUpdates(updates);
  }

  push(update: Uint8Array, claims?: readonly string[]): Promise<PushAnswer> {
    return this.socket.timeout(20_000).emitWithAck('push', {
      doc: this.documentId,
      update,
      ...(claims ? { claims } : {}),
    }) as Promise<PushAnswer>;
  }

  /** Types into a clause at an offset, and waits until it is committed. */
  type(clause: number, offset: number, words: string): Promise<PushAnswer> {
    return this.push(this.change((clauses) => textOf(clauses[clause]!).insert(offset, words)));
  }

  /** A caret in a clause, as an editor says it. */
  caretAt(clause: number, offset: number): string {
    const text = textOf(fragmentOf(this.doc).get(clause) as Y.XmlElement);
    const place = Y.createRelativePositionFromTypeIndex(text, offset, -1);
    return JSON.stringify([place, place]);
  }

  get clauses(): CollabClause[] {
    return clausesOf(this.doc);
  }

  texts(): string[] {
    return this.clauses.map(({ text }) => text);
  }

  /** Waits until the own copy says this. */
  waitForTexts(what: string, says: (texts: string[]) => boolean): Promise<true> {
    return waitUntil(what, () => says(this.texts()));
  }

  close(): void {
    this.socket.disconnect();
  }
}

/** The words of a clause, as a shared text. */
export function textOf(clause: Y.XmlElement): Y.XmlText {
  if (clause.length === 0) clause.insert(0, [new Y.XmlText()]);
  return clause.get(0) as Y.XmlText;
}

/**
 * What Backspace at the start of a clause does: its words go behind those of the one before, and it is gone.
 */
export function joinClauses(at: number): DocumentChange {
  return (clauses, fragment) => {
    const words = textOf(clauses[at]!).toString();
    textOf(clauses[at - 1]!).insert(textOf(clauses[at - 1]!).length, words);
    fragment.delete(at, 1);
  };
}

/** What Enter within a clause does: the words behind the place go into a new clause after it. */
export function splitClause(at: number, offset: number, id: string): DocumentChange {
  return (clauses, fragment) => {
    const text = textOf(clauses[at]!);
    const rest = text.toString().slice(offset);
    text.delete(offset, rest.length);
    fragment.insert(at + 1, [clauseElement({ id, kind: 'clause', level: 1, text: rest })]);
  };
}

export { pause };
