export { RemindersModule } from './reminders.module.ts';
export { Reminding, type Recalled, type Reminded } from './reminding.service.ts';
export { MembersReminded } from './reminders.events.ts';
export { DigestSweep } from './digest.sweep.ts';
