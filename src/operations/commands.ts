import { doctorCommand } from './doctor/doctor.command.ts';
import { maintenanceCommand } from './maintenance/maintenance.command.ts';
import { membersCommand } from './members/members.command.ts';
import type { OperatorCommand } from './operator-command.ts';

/** All that an operator can ask for, in the order of the manual. */
export const COMMANDS: readonly OperatorCommand[] = [doctorCommand, maintenanceCommand, membersCommand];
