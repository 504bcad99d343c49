import { Controller, Get } from '@nestjs/common';
import { Allow } from '../access/allow.decorator.ts';
import { Problem } from '../problems/problem.ts';
import { HealthView } from './health.dto.ts';
import { Readiness } from './readiness.ts';

@Controller('health')
export class HealthController {
  constructor(private readonly readiness: Readiness) {}

  /** The process is alive; it says nothing of what it needs. */
  @Get('live')
  @Allow('public')
  live(): HealthView {
    return { status: 'ok' };
  }

  /** The process can serve. If it cannot, the problem names the parts that fail. */
  @Get('ready')
  @Allow('public')
  async ready(): Promise<HealthView> {
    const parts = await this.readiness.findFailedParts();
    if (Object.keys(parts).length > 0) throw new Problem('unavailable', { parts });
    return { status: 'ok' };
  }
}
