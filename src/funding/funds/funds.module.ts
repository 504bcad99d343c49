import { Module } from '@nestjs/common';
import { FundBalanceQuery } from './fund-balance.query.ts';
import { FundService } from './fund.service.ts';
import { FundsController } from './funds.controller.ts';
import { FundsQuery } from './funds.query.ts';

/** Funds with their calls, balances and reports to the donor. */
@Module({
  controllers: [FundsController],
  providers: [FundsQuery, FundBalanceQuery, FundService],
  exports: [FundService],
})
export class FundsModule {}
