import { emailOf, type PersonKey } from '../../src/demo/content/people.ts';
import { ApiClient } from './api-client.ts';
import type { TestDatabase } from './database.ts';
import { createSettledDemoCopy } from './demo-template.ts';
import { EventLoopGauge } from './event-loop-gauge.ts';
import { machinePace } from './machine-pace.ts';
import { NorbanetProcess } from './norbanet-process.ts';
import { openSessionFor } from './sessions.ts';

/** Milliseconds of an ordinary machine for which no single request may keep everybody else waiting. */
export const LONGEST_BLOCK = 200;

/**
 * The built product in a process of its own, with the demonstration's data, as somebody who would harm it
 * meets it.
 */
export class AttackTarget {
  database!: TestDatabase;
  norbanet!: NorbanetProcess;
  private readonly gauge = new EventLoopGauge();

  async start(environment: Readonly<Record<string, string>> = {}): Promise<void> {
    const { database, files } = await createSettledDemoCopy();
    this.database = database;
    this.norbanet = await NorbanetProcess.start(database, {
      files,
      environment: { ...this.gauge.environment, ...environment },
    });
  }

  async stop(): Promise<void> {
    await this.norbanet?.stop();
    await this.database?.drop();
    this.gauge.remove();
  }

  /** Milliseconds, as an ordinary machine has them, for which `work` kept everybody else waiting at the longest. */
  async longestBlock(work: () => Promise<unknown>): Promise<number> {
    const longest = await this.gauge.longest(() => fetch(`${this.norbanet.url}/api/health/live`), work);
    return longest < LONGEST_BLOCK ? longest : longest / machinePace();
  }

  /** Nobody who is signed in. */
  anonymous(): ApiClient {
    return new ApiClient(this.norbanet.url);
  }

  /** A member of the demonstration, signed in. */
  async memberClient(who: PersonKey): Promise<ApiClient> {
    const cookie = `norbanet=${await openSessionFor(this.database, emailOf(who))}`;
    const session = await new ApiClient(this.norbanet.url, { cookie }).get<{ csrfToken: string }>('/session');
    return new ApiClient(this.norbanet.url, { cookie, csrfToken: session.body.csrfToken });
  }
}

/** Starts the product before the attacks of a file and stops it after them. */
export function attackTarget(environment: Readonly<Record<string, string>> = {}): AttackTarget {
  const target = new AttackTarget();
  beforeAll(() => target.start(environment), 240_000);
  afterAll(() => target.stop());
  return target;
}
