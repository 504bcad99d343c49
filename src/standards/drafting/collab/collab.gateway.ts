import { promisify } from 'node:util';
import { deflateRaw } from 'node:zlib';
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
import { Allow } from '#platform/access/allow.decorator';
import { InstallationState } from '#platform/installation/installation-state';
import { LiveProblemFilter } from '#platform/live/live-problem.filter';
import type { LiveSocket } from '#platform/live/live-server';
import { toRefusal, SocketLimiter } from '#platform/live/socket-limiter';
import { toMemberRecord } from '#platform/people/person';
import { NotFound, Problem } from '#platform/problems/problem';
import { AwarenessBroadcaster } from './awareness.broadcaster.ts';
import {
  AwarenessMessage,
  CollabMessage,
  OpenMessage,
  PullMessage,
  PushMessage,
} from './dto/collab.message.ts';
import { parseAddress, readersRoom, type CollabAddress } from './collab-address.ts';
import { DocumentUpdateService } from './document-update.service.ts';
import { OutdatedClient, UpdateRefused } from './collab.problems.ts';
import { CollabDocumentService } from './collab-document.service.ts';
import { RejectionCounter, SocketRateLimiter } from './socket-rate-limiter.ts';

const MAX_OPEN_DOCUMENTS = 10;
const deflate = promisify(deflateRaw);

/**
 * Collab documents over sockets: opening one, sending updates, fetching missed ones, and sharing caret
 * positions.
 */
@WebSocketGateway()
@UseFilters(LiveProblemFilter)
export class CollabGateway {
  private readonly rateLimiters = new WeakMap<LiveSocket, SocketRateLimiter>();
  private readonly rejections = new RejectionCounter();

  constructor(
    private readonly documents: CollabDocumentService,
    private readonly updates: DocumentUpdateService,
    private readonly awareness: AwarenessBroadcaster,
    private readonly limits: SocketLimiter,
    private readonly installation: InstallationState,
  ) {}

  @SubscribeMessage('open')
  @Allow('standards:read')
  async open(
    @ConnectedSocket() socket: LiveSocket,
    @MessageBody() { doc, form, ...client }: OpenMessage,
  ): Promise<LiveAnswer<CollabOpened>> {
    const address = requireAddress(doc);
    if (form !== COLLAB_SCHEMA_VERSION) throw new OutdatedClient();
    const room = readersRoom(address);
    if (!socket.rooms.has(room) && openRoomsOf(socket).length >= MAX_OPEN_DOCUMENTS)
      throw new Problem('too-many-requests');
    const opened = await this.documents.open(socket.data.actor, address, client, async () => {
      await socket.join(room);
    });
    // If the right to read ended meanwhile, the socket has been disconnected already.
    if (!socket.connected) throw new NotFound();
    if (!client.packed) return { ok: true, ...opened };
    // What is told meanwhile comes before it; the client keeps it until then.
    return { ok: true, ...opened, update: await deflate(opened.update), packed: true };
  }

  /** Answered once it is committed. An update that our editor never sends disconnects the socket. */
  @SubscribeMessage('push')
  @Allow('standards:read')
  async push(
    @ConnectedSocket() socket: LiveSocket,
    @MessageBody() { doc, update, claims }: PushMessage,
  ): Promise<LiveAnswer<{ seq: number; recovered: readonly RecoveredText[] }>> {
    const address = requireOpenDocument(socket, doc);
    if (this.installation.inMaintenance) return { ok: false, code: 'maintenance' };
    const { actor } = socket.data;
    if (
      !this.rateLimiterOf(socket).allowUpdate(update.byteLength) ||
      this.rejections.isOverLimit(actor.memberId)
    )
      return this.disconnect(socket, 'too-many-requests');
    try {
      return {
        ok: true,
        ...(await this.updates.push({
          actor,
          address,
          update: new Uint8Array(update),
          claims: claims ?? [],
        })),
      };
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      this.rejections.record(actor.memberId);
      if (error instanceof UpdateRefused) return this.disconnect(socket, error.code);
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
    const updates = await this.documents.updatesAfter(
      socket.data.actor,
      requireOpenDocument(socket, doc),
      after,
    );
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
    @MessageBody() { doc }: CollabMessage,
  ): Promise<LiveAnswer<object>> {
    const address = parseAddress(doc);
    if (address) await socket.leave(readersRoom(address));
    return { ok: true };
  }

  /** Never stored, and dropped under back-pressure. The server adds the owner of the caret. */
  @SubscribeMessage('aware')
  @Allow('standards:read')
  aware(
    @ConnectedSocket() socket: LiveSocket,
    @MessageBody() { doc, client, caret }: AwarenessMessage,
  ): void {
    const address = requireOpenDocument(socket, doc);
    if (!this.rateLimiterOf(socket).allowCaret()) this.disconnect(socket, 'too-many-requests');
    else this.awareness.publish(address, socket.id, { client, by: toMemberRecord(socket.data.actor), caret });
  }

  private rateLimiterOf(socket: LiveSocket): SocketRateLimiter {
    const limiter = this.rateLimiters.get(socket) ?? new SocketRateLimiter();
    this.rateLimiters.set(socket, limiter);
    return limiter;
  }

  private disconnect(socket: LiveSocket, code: Problem['code']): { readonly ok: false } & LiveRefusal {
    this.limits.disconnect(socket, code);
    return { ok: false, ...toRefusal(code) };
  }
}

function requireAddress(doc: string): CollabAddress {
  const address = parseAddress(doc);
  if (!address) throw new NotFound();
  return address;
}

/** A socket can only refer to documents that it has opened. */
function requireOpenDocument(socket: LiveSocket, doc: string): CollabAddress {
  const address = requireAddress(doc);
  if (!socket.rooms.has(readersRoom(address))) throw new NotFound();
  return address;
}

const openRoomsOf = (socket: LiveSocket): string[] =>
  [...socket.rooms].filter((room) => room.startsWith('collab-document:'));
