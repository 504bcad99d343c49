import { Controller, Get } from '@nestjs/common';
import { Allow } from '#platform/access/allow.decorator';
import type { OperationView } from './dto/operation.view.ts';
import { OperationStateService } from './operation-state.service.ts';

@Controller('operation')
export class OperationController {
  constructor(private readonly state: OperationStateService) {}

  /** How the installation is doing: counts, times and codes, and nothing that anybody wrote. */
  @Get()
  @Allow('operation:read')
  read(): Promise<OperationView> {
    return this.state.read();
  }
}
