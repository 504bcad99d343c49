import { SYSTEM } from '#platform/access/actor';
import { Config } from '#platform/config/config';
import { JobHandler, type Job } from '#platform/jobs/job-handler';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { ReminderService } from '../../reminders/index.ts';
import { questionDigestEmail } from './emails/question-digest.email.ts';
import { QUESTION_MAIL_IS_DUE, takeQuestionMails } from './question-mail.repository.ts';

/**
 * Questions reach those who can answer quietly: all of a day as lines of one mail, at the time of the member's
 * daily mail. Taking them and adding the lines is one transaction.
 */
@JobHandler({
  queue: 'practices',
  job: 'question-digests',
  rule: 'system',
  every: 60_000,
  due: QUESTION_MAIL_IS_DUE,
})
export class SendQuestionDigestsJob implements Job {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reminders: ReminderService,
    private readonly config: Config,
  ) {}

  run(): Promise<void> {
    return this.unitOfWork.run(SYSTEM, async (tx) => {
      const mails = await takeQuestionMails(tx);
      await this.reminders.addToDigest(
        tx,
        mails.map(({ memberId, questionId, ...mail }) => ({
          memberId,
          line: (language) => questionDigestEmail(mail, language).subject,
          url: new URL(`/library/questions/${questionId}`, this.config.PUBLIC_URL).href,
        })),
      );
    });
  }
}
