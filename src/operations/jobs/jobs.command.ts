import { type INestApplicationContext } from '@nestjs/common';
import { SYSTEM } from '#platform/access/actor';
import { type FailedJob, JobService } from '#platform/jobs/job.service';
import { faultCode } from '#platform/log/fault-code';
import { OperationFigures } from '#platform/metrics/operation-figures';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { withApplication } from '../application.ts';
import { CommandRefused, type CommandResult, type OperatorCommand } from '../operator-command.ts';
import { idOf, type ReportedJob, reportJobs } from './job-report.ts';

const ALIVE_SECONDS = 45;
const SHOWN_IDS = 3;

/** Says what is due, late or failing, and has failed ones run again. */
export const jobsCommand: OperatorCommand = {
  name: 'jobs',
  synopsis: '[retry <id or name>]',
  summary: 'says which jobs are due, late or failing; retry has failed ones run again',
  async run({ config, words: [act, wanted, ...rest] }) {
    if (act === undefined) return withApplication(config(), report);
    if (act !== 'retry' || wanted === undefined || rest.length > 0)
      throw new CommandRefused('Write: jobs, or: jobs retry <id or name>, as "jobs" shows them.');
    return withApplication(config(), (app) => retry(app, wanted));
  },
};

async function listFailed(app: INestApplicationContext): Promise<readonly FailedJob[]> {
  return app
    .get(JobService)
    .listFailed()
    .catch((error: unknown) => {
      throw new CommandRefused(`What keeps the jobs does not answer (${faultCode(error)}): run "doctor".`);
    });
}

async function report(app: INestApplicationContext): Promise<CommandResult> {
  const failed = await listFailed(app);
  const { due, workers, jobs: queues } = await app.get(OperationFigures).read();
  const alive = workers.filter(({ secondsSinceSeen }) => secondsSinceSeen < ALIVE_SECONDS).length;
  const jobs = reportJobs(due, failed, new Date());
  return {
    lines: [
      alive === 0 ? 'NO WORKER runs: jobs wait. Start a process with ROLE=worker.' : `Workers: ${alive}.`,
      ...(jobs.length === 0 ? ['Nothing is due, and nothing has failed.'] : jobs.flatMap(linesOf)),
    ],
    data: { workers: alive, jobs, queues },
    failed: alive === 0 || jobs.some(({ isLate, isFailing }) => isLate || isFailing),
  };
}

function linesOf({
  queue,
  job,
  dueSeconds,
  isLate,
  failed,
  failedAt,
  fault,
  ids,
  isFailing,
}: ReportedJob): string[] {
  const lines: string[] = [];
  const name = `${queue}/${job}`;
  if (dueSeconds > 0 || failed === 0)
    lines.push(`${isLate ? 'LATE   ' : 'due    '}  ${name}: the oldest is due since ${dueSeconds} s`);
  if (failed > 0) {
    const shown = ids.slice(0, SHOWN_IDS).join(', ');
    const more = ids.length > SHOWN_IDS ? ' …' : '';
    lines.push(
      `${isFailing ? 'FAILING' : 'failed '}  ${name}: ${failed}, the last at ${failedAt} with ${fault} (${shown}${more})`,
    );
  }
  return lines;
}

/** A failed one by its id, or all of a queue or of a name. */
async function retry(app: INestApplicationContext, wanted: string): Promise<CommandResult> {
  const failed = await listFailed(app);
  const chosen = failed.filter((one) =>
    [idOf(one), one.queue, one.job, `${one.queue}/${one.job}`].includes(wanted),
  );
  if (chosen.length === 0)
    throw new CommandRefused(
      `No failed job has the id or the name "${wanted}": "jobs" shows those there are.`,
    );
  await app.get(UnitOfWork).run(SYSTEM, (tx) => {
    const names = [...new Set(chosen.map(({ queue, job }) => `${queue}/${job}`))];
    const detail = { jobs: names, count: chosen.length };
    tx.audit({ action: 'job.retried', object: { kind: 'job', id: wanted }, detail });
    return Promise.resolve();
  });
  const retried = await app.get(JobService).retryFailed(chosen);
  return {
    lines: [`${retried} run again, of ${chosen.length} that had failed.`],
    data: { failed: chosen.length, retried },
  };
}
