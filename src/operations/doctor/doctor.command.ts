import { ConfigurationError, type Config } from '#platform/config/config';
import type { CommandInput, CommandResult, OperatorCommand } from '../operator-command.ts';
import { examineAddress } from './address.check.ts';
import { examineBackupBucket, examineBackups } from './backup.check.ts';
import { examineDatabase } from './database.checks.ts';
import { fault, type Finding } from './finding.ts';
import { examineMachine } from './machine.checks.ts';
import { examineReplicaSetting } from './replica.check.ts';
import { examineRedis } from './redis.check.ts';
import { examineFiles, examineMail, examineMailbox, examineScanner } from './service.checks.ts';

/** Looks at everything that an installation is made of, and says of each fault what to do about it. */
export const doctorCommand: OperatorCommand = {
  name: 'doctor',
  synopsis: '[--mail-to address]',
  summary: 'looks at settings, database, Redis, mail, files, keys, clocks and free space',
  options: { 'mail-to': { type: 'string' } },
  async run(input) {
    return present(await examineAll(input));
  },
};

async function examineAll({ config, options }: CommandInput): Promise<readonly Finding[]> {
  let settings: Config;
  try {
    settings = config();
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    return error.faults.map((told) => fault('settings', told, 'Correct it and run the doctor again.'));
  }
  const mailTo = options['mail-to'];
  const parts = await Promise.all([
    examineMachine(settings),
    examineDatabase(settings),
    examineReplicaSetting(settings),
    examineRedis(settings),
    examineMail(settings, typeof mailTo === 'string' ? mailTo : undefined),
    examineMailbox(settings),
    examineScanner(settings),
    examineFiles(settings),
    examineAddress(settings),
    examineBackups(settings),
    examineBackupBucket(settings),
  ]);
  return parts.flat();
}

const MARKS = { ok: 'ok     ', warning: 'warning', fault: 'FAULT  ' } as const;

function present(findings: readonly Finding[]): CommandResult {
  const count = (state: Finding['state']): number =>
    findings.filter((finding) => finding.state === state).length;
  const [faults, warnings] = [count('fault'), count('warning')];
  return {
    lines: [
      ...findings.flatMap(({ state, check, told, mend }) => [
        `${MARKS[state]}  ${check}: ${told}`,
        ...(mend ? [`         ${mend}`] : []),
      ]),
      '',
      faults + warnings === 0
        ? 'Everything is as it should be.'
        : `${faults} to be mended, ${warnings} to be looked at, ${count('ok')} as they should be.`,
    ],
    data: { faults, warnings, findings },
    failed: faults > 0,
  };
}
