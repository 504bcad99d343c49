import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Config } from '../config/config.ts';
import { serializeError } from '../log/error-serializer.ts';
import { log } from '../log/log.ts';
import { LiveEventQuery } from './live-event.query.ts';
import { LiveServer } from './live-server.ts';
import { RoomRevalidator } from './room-revalidator.ts';

/** A frame that has not come by the second look has got lost; until then it may be on its way. */
const INTERVAL_MS = 2_000;

const objectOf = (room: string): string => room.slice(room.indexOf(':') + 1);

/**
 * Finds silence. Processes send each other what they commit through Redis, which may be away, or lose what it was told
 * while a connection was being made again. Whoever reads a room sees a gap by the next number; if there is no next one,
 * nobody asks. So each process compares how far its rooms have come with the database, and reads what it has missed.
 */
@Injectable()
export class MissedFramePoller implements OnApplicationBootstrap, OnApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;
  private stopped = false;
  /** The newest numbers of the rooms that were behind at the last look. */
  private behind: ReadonlyMap<string, number> = new Map();

  constructor(
    private readonly config: Config,
    private readonly live: LiveServer,
    private readonly liveLog: LiveEventQuery,
    private readonly revalidator: RoomRevalidator,
  ) {}

  /** A process that is alone commits everything itself. */
  onApplicationBootstrap(): void {
    if (this.config.REDIS_URL && this.config.servesHttp) this.schedule();
  }

  onApplicationShutdown(): void {
    this.stopped = true;
    clearTimeout(this.timer);
  }

  private schedule(): void {
    if (this.stopped) return;
    this.timer = setTimeout(() => {
      this.poll()
        .catch((error: unknown) =>
          log.warn(
            { error: serializeError(error) },
            'missed live events could not be looked for; trying again',
          ),
        )
        .finally(() => this.schedule());
    }, INTERVAL_MS);
    this.timer.unref();
  }

  private async poll(): Promise<void> {
    const missed = [...this.behind].flatMap(([room, newest]) => {
      const position = this.live.positions().get(room);
      return position !== undefined && position < newest ? [{ room, position }] : [];
    });
    if (missed.length > 0) await this.recover(missed);
    const positions = this.live.positions();
    if (positions.size === 0) return;
    const newest = await this.liveLog.lastNumbers([...positions.keys()]);
    this.behind = new Map([...newest].filter(([room, last]) => last > positions.get(room)!));
  }

  private async recover(missed: readonly { room: string; position: number }[]): Promise<void> {
    log.warn({ rooms: missed.length }, 'live events of other processes did not arrive; reading them');
    // The word that a right was lost may have got lost on the same way.
    await this.revalidator.checkNow(new Set(missed.map(({ room }) => objectOf(room))));
    for (const { room, position } of missed) {
      const { events } = await this.liveLog.findAfter(room, position);
      if (events.length > 0) this.live.passOn({ room, events });
    }
  }
}
