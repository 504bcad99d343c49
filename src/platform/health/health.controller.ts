import { Controller, Get } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Allow } from '../access/allow.decorator.ts';
import { Problem } from '../problems/problem.ts';
import { HealthView } from './health.dto.ts';

@Controller('health')
export class HealthController {
  constructor(private readonly database: DataSource) {}

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
      await this.database.query('select 1');
    } catch {
      throw new Problem('unavailable');
    }
    return { status: 'ok' };
  }
}
