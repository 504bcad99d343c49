export { BackupsModule } from './backup/runs/backups.module.ts';
