import { Module } from '@nestjs/common';
import { ApplicationsModule } from './applications/applications.module.ts';
import { FundsModule } from './funds/funds.module.ts';
import { GrantsModule } from './grants/grants.module.ts';
import { RatesModule } from './rates/rates.module.ts';
import { ReportsModule } from './reports/reports.module.ts';

/** Project money: from a fund over applications and grants to reports that are certified and paid. */
@Module({ imports: [FundsModule, ApplicationsModule, GrantsModule, ReportsModule, RatesModule] })
export class FundingModule {}
