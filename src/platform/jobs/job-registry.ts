import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DiscoveryService, Reflector } from '@nestjs/core';
import { JOB_HANDLER, JOB_RULES, type JobData, type JobDeclaration, type Job } from './job-handler.ts';

export interface RegisteredJob {
  readonly owner: string;
  readonly declaration: JobDeclaration;
  readonly handler: Job;
}

/** BullMQ builds its keys with colons, so names and ids are without. */
const NAME_PATTERN = /^[a-z][a-z0-9-]{0,59}$/;

/**
 * Finds every `@JobHandler` once. One that does not declare its queue, job and rule, or declares another's,
 * stops the start.
 */
@Injectable()
export class JobRegistry implements OnApplicationBootstrap {
  private found: readonly RegisteredJob[] | undefined;

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly reflector: Reflector,
  ) {}

  onApplicationBootstrap(): void {
    const faults = findDeclarationFaults(this.all());
    if (faults.length > 0) throw new Error(`Job handlers are not as they must be: ${faults.join('; ')}`);
  }

  /** Every handler of the application. */
  all(): readonly RegisteredJob[] {
    this.found ??= this.discovery.getProviders().flatMap(({ instance, metatype }) => {
      if (typeof metatype !== 'function' || !instance) return [];
      const declaration = this.reflector.get<JobDeclaration | undefined>(JOB_HANDLER, metatype);
      return declaration ? [{ owner: metatype.name, declaration, handler: instance as Job }] : [];
    });
    return this.found;
  }

  /** The handlers of each queue, by job. */
  byQueue(): ReadonlyMap<string, ReadonlyMap<string, RegisteredJob>> {
    const queues = new Map<string, Map<string, RegisteredJob>>();
    for (const declared of this.all()) {
      const { queue, job } = declared.declaration;
      queues.set(queue, (queues.get(queue) ?? new Map<string, RegisteredJob>()).set(job, declared));
    }
    return queues;
  }
}

/** What is wrong with the declarations, a sentence each. */
export function findDeclarationFaults(declared: readonly RegisteredJob[]): readonly string[] {
  const owners = new Map<string, string>();
  return declared.flatMap(({ owner, declaration, handler }) => {
    const { queue, job, rule, every, due } = declaration;
    const faults: string[] = [];
    if (!NAME_PATTERN.test(queue ?? '') || !NAME_PATTERN.test(job ?? ''))
      faults.push(`${owner} needs a queue and a job named in small letters, digits and hyphens`);
    if (!JOB_RULES.includes(rule)) faults.push(`${owner} states no rule`);
    if (every !== undefined && (!Number.isInteger(every) || every < 100))
      faults.push(`${owner} repeats too fast`);
    if (every !== undefined && rule === 'member')
      faults.push(`${owner} repeats by itself, so it cannot act for a member`);
    if (due !== undefined && every === undefined)
      faults.push(`${owner} is woken when something is due, and nothing repairs a look that was lost`);
    if (typeof handler.run !== 'function') faults.push(`${owner} has no run method`);
    const other = owners.get(`${queue} ${job}`);
    if (other) faults.push(`${other} and ${owner} both handle ${queue} ${job}`);
    owners.set(`${queue} ${job}`, owner);
    return faults;
  });
}

/** Runs one job under its rule. */
export async function runRegisteredJob(
  { owner, declaration, handler }: RegisteredJob,
  data: JobData,
): Promise<void> {
  if (declaration.rule === 'member' && typeof data['memberId'] !== 'string') {
    throw new Error(`${owner} acts for a member, and the job names none`);
  }
  await handler.run(data);
}
