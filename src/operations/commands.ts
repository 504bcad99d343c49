import { maintenanceCommand } from './maintenance/maintenance.command.ts';
import type { OperatorCommand } from './operator-command.ts';

/** All that an operator can ask for, in the order of the manual. */
export const COMMANDS: readonly OperatorCommand[] = [maintenanceCommand];
