export { FundingModule } from './funding.module.ts';
export { grantsVisibleTo } from './funding.visibility.ts';
