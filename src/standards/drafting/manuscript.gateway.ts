import { UseFilters } from '@nestjs/common';
import { ConnectedSocket, MessageBody, SubscribeMessage, WebSocketGateway } from '@nestjs/websockets';
import {
  COLLAB_SCHEMA_VERSION,
  type LiveAnswer,
  type LiveRefusal,
  type CollabOpened,
  type CollabUpdate,
  type RecoveredText,
} from '@nbn/contracts';
import { Allow } from '../../platform/access/allow.decorator.ts';
import { LiveProblemFilter } from '../../platform/live/live-problem.filter.ts';
import type { LiveSocket } from '../../platform/live/live-server.ts';
import { toRefusal, SocketLimiter } from '../../platform/live/socket-limiter.ts';
import { toMemberRecord } from '../../platform/people/person.ts';
import { NotFound, Problem } from '../../platform/problems/problem.ts';
import { CaretBoard } from './caret-board.ts';
import {
  AwareMessage,
  ManuscriptMessage,
  OpenMessage,
  PullMessage,
  PushMessage,
} from './dto/manuscript.message.ts';
import { addressOf, readersOf, type ManuscriptAddress } from './manuscript-address.ts';
import { ManuscriptPushes } from './manuscript-pushes.ts';
import { OlderClient, UpdateRefused } from './manuscript.problems.ts';
import { Manuscripts } from './manuscripts.ts';
import { RefusalCount, SocketAllowance } from './socket-allowance.ts';

const OPENED_MOST = 10;

/**
 * Manuscripts over sockets: opening one, sending what was typed, fetching what was missed, and where carets
 * are.
 */
@WebSocketGateway()
@UseFilters(LiveProblemFilter)
export class ManuscriptGateway {
  private readonly allowances = new WeakMap<LiveSocket, SocketAllowance>();
  private readonly refusals = new RefusalCount();

  constructor(
    private readonly manuscripts: Manuscripts,
    private readonly pushes: ManuscriptPushes,
    private readonly carets: CaretBoard,
    private readonly limits: SocketLimiter,
  ) {}

  @SubscribeMessage('open')
  @Allow('standards:read')
  async open(
    @ConnectedSocket() socket: LiveSocket,
    @MessageBody() { doc, form, vector, epoch }: OpenMessage,
  ): Promise<LiveAnswer<CollabOpened>> {
    const address = found(doc);
    if (form !== COLLAB_SCHEMA_VERSION) throw new OlderClient();
    const room = readersOf(address);
    if (!socket.rooms.has(room) && openedBy(socket).length >= OPENED_MOST)
      throw new Problem('too-many-requests');
    const opened = await this.manuscripts.open(socket.data.actor, address, vector, epoch, async () => {
      await socket.join(room);
    });
    // A right that ended while the text was read has cut the socket already.
    if (!socket.connected) throw new NotFound();
    return { ok: true, ...opened };
  }

  /** Answered once it is committed. What no editor of ours sends cuts the socket off. */
  @SubscribeMessage('push')
  @Allow('standards:read')
  async push(
    @ConnectedSocket() socket: LiveSocket,
    @MessageBody() { doc, update, claims }: PushMessage,
  ): Promise<LiveAnswer<{ seq: number; rescued: readonly RecoveredText[] }>> {
    const address = opened(socket, doc);
    const { actor } = socket.data;
    if (!this.allowance(socket).update(update.byteLength) || this.refusals.tooMany(actor.memberId))
      return this.cut(socket, 'too-many-requests');
    try {
      return {
        ok: true,
        ...(await this.pushes.push({ actor, address, update: new Uint8Array(update), claims: claims ?? [] })),
      };
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      this.refusals.refused(actor.memberId);
      if (error instanceof UpdateRefused) return this.cut(socket, error.code);
      if (error.code === 'personal-data-found') return { ok: false, code: error.code, ...error.extra };
      throw error;
    }
  }

  @SubscribeMessage('pull')
  @Allow('standards:read')
  async pull(
    @ConnectedSocket() socket: LiveSocket,
    @MessageBody() { doc, after }: PullMessage,
  ): Promise<LiveAnswer<{ updates: readonly CollabUpdate[]; whole: boolean }>> {
    const updates = await this.manuscripts.after(socket.data.actor, opened(socket, doc), after);
    return {
      ok: true,
      whole: updates === null,
      updates: (updates ?? []).map(({ seq, bytes }) => ({ doc, seq, update: bytes })),
    };
  }

  @SubscribeMessage('close')
  @Allow('standards:read')
  async close(
    @ConnectedSocket() socket: LiveSocket,
    @MessageBody() { doc }: ManuscriptMessage,
  ): Promise<LiveAnswer<object>> {
    const address = addressOf(doc);
    if (address) await socket.leave(readersOf(address));
    return { ok: true };
  }

  /** Never stored, and dropped where the way is blocked. Whose caret it is, the server says. */
  @SubscribeMessage('aware')
  @Allow('standards:read')
  aware(@ConnectedSocket() socket: LiveSocket, @MessageBody() { doc, client, caret }: AwareMessage): void {
    const address = opened(socket, doc);
    if (!this.allowance(socket).caret()) this.cut(socket, 'too-many-requests');
    else this.carets.put(address, socket.id, { client, by: toMemberRecord(socket.data.actor), caret });
  }

  private allowance(socket: LiveSocket): SocketAllowance {
    const known = this.allowances.get(socket) ?? new SocketAllowance();
    this.allowances.set(socket, known);
    return known;
  }

  private cut(socket: LiveSocket, code: Problem['code']): { readonly ok: false } & LiveRefusal {
    this.limits.disconnect(socket, code);
    return { ok: false, ...toRefusal(code) };
  }
}

function found(doc: string): ManuscriptAddress {
  const address = addressOf(doc);
  if (!address) throw new NotFound();
  return address;
}

/** Only what a socket has opened exists for its further messages. */
function opened(socket: LiveSocket, doc: string): ManuscriptAddress {
  const address = found(doc);
  if (!socket.rooms.has(readersOf(address))) throw new NotFound();
  return address;
}

const openedBy = (socket: LiveSocket): string[] =>
  [...socket.rooms].filter((room) => room.startsWith('manuscript:'));
