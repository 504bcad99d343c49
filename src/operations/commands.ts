import type { CommandLoaders } from './operator-command.ts';

/** All that an operator can ask for, in the order of the manual. */
export const COMMANDS: CommandLoaders = {
  doctor: async () => (await import('./doctor/doctor.command.ts')).doctorCommand,
  jobs: async () => (await import('./jobs/jobs.command.ts')).jobsCommand,
  maintenance: async () => (await import('./maintenance/maintenance.command.ts')).maintenanceCommand,
  members: async () => (await import('./members/members.command.ts')).membersCommand,
  'backup-key': async () => (await import('./backup/backup-key.command.ts')).backupKeyCommand,
  backup: async () => (await import('./backup/backup.command.ts')).backupCommand,
  backups: async () => (await import('./backup/backups.command.ts')).backupsCommand,
  verify: async () => (await import('./backup/verify.command.ts')).verifyCommand,
  restore: async () => (await import('./backup/restore.command.ts')).restoreCommand,
  release: async () => (await import('./backup/release.command.ts')).releaseCommand,
  erasures: async () => (await import('./backup/erasures.command.ts')).erasuresCommand,
  network: async () => (await import('./network/network.command.ts')).networkCommand,
};
