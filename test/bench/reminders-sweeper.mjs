// The product's reminder sweep alone, ticking once a second: what the job does, without the queue that wakes
// it and without the sending of mails, which is limited by mail servers.
import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';

const { AppModule } = await import('../../dist/src/app.module.js');
const { migrate } = await import('../../dist/src/database/data-source.js');
const { SendMeetingRemindersJob } =
  await import('../../dist/src/meetings/reminders/send-meeting-reminders.job.js');

const { DATABASE_URL } = process.env;
await migrate({ owner: DATABASE_URL, application: DATABASE_URL });
const app = await NestFactory.createApplicationContext(AppModule, { logger: ['error'] });
const sweep = app.get(SendMeetingRemindersJob);
process.once('message', async () => {
  for (;;) {
    const tick = performance.now() + 1_000;
    await sweep.run();
    await new Promise((done) => setTimeout(done, Math.max(0, tick - performance.now())));
  }
});
process.send('ready');
