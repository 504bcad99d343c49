import { type ArgumentsHost, Catch, type ExceptionFilter, Injectable } from '@nestjs/common';
import { log } from '../log/log.ts';
import { Outages } from '../health/outages.ts';
import { isOutageCode, logOutage } from '../problems/outage-log.ts';
import { toProblemDocument } from '../problems/problem-document.ts';
import { serializeError } from '../log/error-serializer.ts';
import { isRoomName } from './live-room-registry.ts';
import type { LiveSocket } from './live-server.ts';
import { SocketLimiter } from './socket-limiter.ts';

/**
 * A live message that fails is answered with its problem code in the acknowledgement; its content is never
 * echoed.
 */
@Catch()
@Injectable()
export class LiveProblemFilter implements ExceptionFilter {
  constructor(
    private readonly limits: SocketLimiter,
    private readonly outages: Outages,
  ) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const { code, status } = toProblemDocument(error);
    const socket = host.switchToWs().getClient<LiveSocket>();
    const message = host.switchToWs().getPattern();
    if (isOutageCode(code)) logOutage(this.outages, error, { message, code });
    else if (status >= 500) log.error({ message, error: serializeError(error) }, 'live message failed');
    else if (this.limits.mayLog(socket))
      log.warn(
        { message, code, memberId: socket.data.actor?.memberId, room: roomOf(host) },
        'live message refused',
      );
    const answer: unknown = host.getArgs().find((argument) => typeof argument === 'function');
    if (typeof answer === 'function') answer({ ok: false, code });
  }
}

/** Which room somebody tried to get into, if what was said names one. */
function roomOf(host: ArgumentsHost): string | undefined {
  const said: unknown = host.switchToWs().getData();
  const room: unknown = typeof said === 'object' && said !== null && 'room' in said ? said.room : undefined;
  return isRoomName(room) ? room : undefined;
}
