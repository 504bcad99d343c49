export { SafeguardingModule } from './safeguarding.module.ts';
