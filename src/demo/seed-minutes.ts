import { COUNTRY_CODES } from '@nbn/contracts';
import { DecisionsQuery } from '../agendas/index.ts';
import {
  ActionService,
  AgendaQuery,
  MinutesCirculationService,
  DecisionService,
  FollowUpService,
  MinutesEntryService,
} from '../agendas/testing.ts';
import type { Timeline, DemoContext } from './timeline.ts';
import { MINUTES, type MinutesContent } from './content/minutes.ts';
import { workingDay } from './dates.ts';

/**
 * What became of a past meeting: minutes from draft to approval, decisions with what the countries do,
 * actions.
 */
export function seedMinutes(
  chronicle: Timeline,
  stage: DemoContext,
  key: string,
  heldIn: number,
  meeting: () => string,
): void {
  const content = MINUTES.find((each) => each.meeting === key);
  if (!content) return;
  const teller = new MinutesSeeder(stage, content, meeting);
  const { correction, comment, circulatedIn } = content;
  chronicle.on(heldIn + 4.5, () => teller.write());
  if (comment) chronicle.on(circulatedIn - 1, () => teller.remark(comment));
  chronicle.on(circulatedIn, () => teller.circulate());
  if (correction) {
    chronicle.on(correction.inDays, () => teller.remark(correction));
    chronicle.on(correction.againIn, () => teller.correct(correction));
  }
  const approvedIn = (correction?.againIn ?? circulatedIn) + content.days + 1;
  if (approvedIn < 0) chronicle.on(approvedIn, () => stage.app.get(MinutesCirculationService).approveDue());
  content.decisions.forEach((decision, place) =>
    decision.reports?.forEach((report) =>
      chronicle.on(heldIn + 5 + report.after, () => teller.report(place, report)),
    ),
  );
  content.actions.forEach(({ done }, place) => {
    if (done) chronicle.on(done[0], () => teller.close(place, done[1]));
  });
}

/** Seeds one meeting's minutes. What is made on one day is known by its place on the later ones. */
class MinutesSeeder {
  private items: ReadonlyMap<string, string> = new Map();
  private decisions: string[] = [];
  private actions: string[] = [];

  constructor(
    private readonly stage: DemoContext,
    private readonly content: MinutesContent,
    private readonly meeting: () => string,
  ) {}

  private get secretariat() {
    return this.stage.people.actor('secretariat');
  }

  async write(): Promise<void> {
    const { app, people } = this.stage;
    const { items } = await app.get(AgendaQuery).one(this.secretariat, this.meeting());
    this.items = new Map(items.map(({ title, id }) => [title, id]));
    const there = people.seatsOf(COUNTRY_CODES).filter((key) => !this.content.absent.includes(key));
    await app.get(MinutesEntryService).recordPresence(
      this.secretariat,
      this.meeting(),
      there.map((key) => people.actor(key).memberId),
    );
    for (const [title, text] of Object.entries(this.content.entries))
      await app
        .get(MinutesEntryService)
        .save(this.secretariat, this.meeting(), this.item(title), { revision: 0, text });
    for (const { item, kind, text, followUpIn, reviewIn } of this.content.decisions) {
      this.decisions.push(
        await app.get(DecisionService).record(this.secretariat, this.meeting(), this.item(item), {
          kind,
          text,
          basis: 'consensus',
          followUpOn: this.day(followUpIn),
          reviewOn: this.day(reviewIn),
        }),
      );
    }
    for (const { item, text, owner, dueIn } of this.content.actions) {
      const { seat } = people.actor(owner);
      this.actions.push(
        await app.get(ActionService).agree(this.secretariat, this.meeting(), {
          itemId: this.item(item),
          text,
          owner: seat ? { country: seat.country, seat: seat.type } : {},
          dueOn: this.day(dueIn)!,
        }),
      );
    }
  }

  circulate(): Promise<void> {
    return this.stage.app
      .get(MinutesCirculationService)
      .circulate(this.secretariat, this.meeting(), this.content.days);
  }

  async remark({ by, item, text }: NonNullable<MinutesContent['comment']>): Promise<void> {
    this.lastRemark = await this.stage.app
      .get(MinutesCirculationService)
      .addRemark(this.stage.people.actor(by), this.meeting(), { itemId: this.item(item), text });
  }

  private lastRemark = '';

  async correct({ item, answer, entry }: NonNullable<MinutesContent['correction']>): Promise<void> {
    const { app } = this.stage;
    await app
      .get(MinutesEntryService)
      .save(this.secretariat, this.meeting(), this.item(item), { revision: 1, text: entry });
    await app
      .get(MinutesCirculationService)
      .resolveRemark(this.secretariat, this.meeting(), this.lastRemark, 'taken-up', answer);
    await this.circulate();
  }

  async report(
    place: number,
    {
      country,
      state,
      note,
      evidence,
      shared,
    }: NonNullable<MinutesContent['decisions'][number]['reports']>[number],
  ): Promise<void> {
    const { app, people } = this.stage;
    const actor = people.actor(`${country}/government`);
    const { followUps } = await app.get(DecisionsQuery).one(actor, this.decisions[place]!);
    const { revision } = followUps.find((row) => row.country === country)!;
    await app.get(FollowUpService).report(actor, this.decisions[place]!, country, {
      revision,
      state,
      note: note ?? null,
      evidence: evidence ?? null,
      shared: shared ?? false,
    });
  }

  close(place: number, result: string): Promise<void> {
    const { owner } = this.content.actions[place]!;
    return this.stage.app
      .get(ActionService)
      .close(this.stage.people.actor(owner), this.actions[place]!, result);
  }

  private item(title: string): string {
    const id = this.items.get(title);
    if (!id) throw new Error(`No item is called ${title}`);
    return id;
  }

  private day(inDays: number | undefined): string | null {
    return inDays === undefined ? null : workingDay(this.stage.today, inDays, 'Europe/Copenhagen');
  }
}
