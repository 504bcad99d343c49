import type { FailedJob } from '#platform/jobs/job.service';
import { reportJobs } from './job-report.ts';

const NOW = new Date('2026-12-02T12:00:00Z');
const due = (job: string, seconds: number, isDue = true) => ({ queue: 'mail', job, seconds, isDue });
const failed = (job: string, id: string, minutesAgo: number, fault = 'ENOSPC'): FailedJob => ({
  queue: 'mail',
  job,
  id,
  failedAt: new Date(NOW.getTime() - minutesAgo * 60_000),
  fault,
});

describe('what is said of the jobs', () => {
  it('is nothing where nothing is due and nothing has failed', () => {
    expect(reportJobs([due('send', 0, false)], [], NOW)).toEqual([]);
  });

  it('names first what is late, then what has failed within the hour', () => {
    const jobs = [due('index', 12), due('send', 900), due('seal', 299)];
    const failures = [
      failed('seal', '7', 200, 'EPIPE'),
      failed('print', '8', 50),
      failed('print', '9', 5, '42501'),
    ];
    expect(
      reportJobs(jobs, failures, NOW).map(({ job, isLate, isFailing }) => [job, isLate, isFailing]),
    ).toEqual([
      ['send', true, false],
      ['print', false, true],
      ['seal', false, false],
      ['index', false, false],
    ]);
    expect(reportJobs([], failures, NOW)[0]).toMatchObject({
      job: 'print',
      failed: 2,
      fault: '42501',
      ids: ['mail:9', 'mail:8'],
    });
  });
});
