import { backupKeyCommand } from './backup/backup-key.command.ts';
import { backupCommand } from './backup/backup.command.ts';
import { backupsCommand } from './backup/backups.command.ts';
import { erasuresCommand } from './backup/erasures.command.ts';
import { releaseCommand } from './backup/release.command.ts';
import { restoreCommand } from './backup/restore.command.ts';
import { verifyCommand } from './backup/verify.command.ts';
import { doctorCommand } from './doctor/doctor.command.ts';
import { jobsCommand } from './jobs/jobs.command.ts';
import { maintenanceCommand } from './maintenance/maintenance.command.ts';
import { membersCommand } from './members/members.command.ts';
import { networkCommand } from './network/network.command.ts';
import type { OperatorCommand } from './operator-command.ts';

/** All that an operator can ask for, in the order of the manual. */
export const COMMANDS: readonly OperatorCommand[] = [
  doctorCommand,
  jobsCommand,
  maintenanceCommand,
  membersCommand,
  backupKeyCommand,
  backupCommand,
  backupsCommand,
  verifyCommand,
  restoreCommand,
  releaseCommand,
  erasuresCommand,
  networkCommand,
];
