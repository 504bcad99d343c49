import { Module } from '@nestjs/common';
import { HealthController } from './health.controller.ts';
import { HealthQuery } from './health.query.ts';

@Module({ controllers: [HealthController], providers: [HealthQuery] })
export class HealthModule {}
