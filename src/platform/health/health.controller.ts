import { Controller, Get } from '@nestjs/common';
import { Allow } from '../access/allow.decorator.ts';
import { Problem } from '../problems/problem.ts';
import { HealthQuery } from './health.query.ts';
import { HealthView } from './health.dto.ts';

@Controller('health')
export class HealthController {
  constructor(private readonly query: HealthQuery) {}

  /** The process is alive. */
  @Get('live')
  @Allow('public')
  live(): HealthView {
    return { status: 'ok' };
  }

  /** The process can serve: its database answers. */
  @Get('ready')
  @Allow('public')
  async ready(): Promise<HealthView> {
    try {
      await this.query.ping();
    } catch {
      throw new Problem('unavailable');
    }
    return { status: 'ok' };
  }
}
