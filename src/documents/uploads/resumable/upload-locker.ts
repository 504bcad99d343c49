import { setTimeout as pause } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import type { Lock, Locker, RequestRelease } from '@tus/server';
import { DataSource } from 'typeorm';
import { newId } from '#platform/persistence/id';
import { releaseLock, renewLock, takeLock, wantLock } from './resumable-upload.repository.ts';

const POLL_MS = 100;
const RENEW_MS = 1_000;
/** Longer than the one who has it is given to let go. */
const PATIENCE_MS = 12_000;
/** RFC 4918: Locked. Its client tries again. */
const LOCKED = { status_code: 423, body: 'Another request receives this upload.\n' };

/**
 * Lets one request at a time receive pieces of an upload, whichever process it came to: a lease in the database,
 * renewed while the request lasts. No connection is kept for it.
 */
@Injectable()
export class UploadLocker implements Locker {
  /** By upload: the lease of this process. */
  private readonly tokens = new Map<string, string>();

  constructor(private readonly database: DataSource) {}

  newLock(id: string): Lock {
    const token = newId();
    let renewal: NodeJS.Timeout | undefined;
    return {
      lock: async (signal, cancel) => {
        await this.take(id, token, signal);
        this.tokens.set(id, token);
        renewal = setInterval(() => void this.renew(id, token, cancel), RENEW_MS);
        renewal.unref();
      },
      unlock: async () => {
        clearInterval(renewal);
        if (this.tokens.get(id) === token) this.tokens.delete(id);
        await releaseLock(this.database, id, token);
      },
    };
  }

  /** Whether this process still has the lease under which it received a piece. */
  async isHeld(id: string): Promise<boolean> {
    const token = this.tokens.get(id);
    return token !== undefined && (await renewLock(this.database, id, token)) !== 'lost';
  }

  private async take(id: string, token: string, signal: AbortSignal): Promise<void> {
    for (const deadline = performance.now() + PATIENCE_MS; !(await takeLock(this.database, id, token));) {
      if (signal.aborted || performance.now() > deadline) throw LOCKED;
      await wantLock(this.database, id);
      await pause(POLL_MS);
    }
  }

  private async renew(id: string, token: string, cancel: RequestRelease): Promise<void> {
    const state = await renewLock(this.database, id, token).catch(() => 'kept' as const);
    if (state !== 'kept') await cancel();
  }
}
