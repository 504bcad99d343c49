import { Controller, Get } from '@nestjs/common';
import { Allow } from '../access/allow.decorator.ts';
import { InstallationState } from './installation-state.ts';
import { InstallationView } from './installation.dto.ts';

@Controller('installation')
export class InstallationController {
  constructor(private readonly state: InstallationState) {}

  /** Whether members can work here just now, and whether this is a restored copy. */
  @Get()
  @Allow('public')
  read(): InstallationView {
    return { maintenance: this.state.inMaintenance, quarantine: this.state.inQuarantine };
  }
}
