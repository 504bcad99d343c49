import { MeetingsQuery } from '../meetings/index.ts';
import {
  ApplicationDecisionService,
  ApplicationService,
  ApplicationsQuery,
  ControlService,
  FundGrantService,
  FundService,
  MilestoneService,
  RateService,
  ReportService,
  ReportsQuery,
} from '../funding/testing.ts';
import {
  type ApplicationContent,
  APPLICATIONS,
  type ExpenseContent,
  EXPENSES,
  FUND,
  MILESTONES,
  RATES,
  WAITING,
} from './content/funds.ts';
import type { SeatKey } from './content/text.ts';
import { addDays, atFivePm, SECRETARIAT_ZONE } from './dates.ts';
import type { DemoContext, Timeline } from './timeline.ts';

/** A donor's fund for the Baltic countries: three grants decided, one paid, one in control, one not begun. */
export function seedFunds(chronicle: Timeline, stage: DemoContext): void {
  const seeder = new FundSeeder(stage);
  chronicle.on(-210, () => seeder.createFund());
  chronicle.on(-200, async () => seeder.openCall('Call of the first year', -201, -160));
  for (const application of APPLICATIONS) chronicle.on(-180, () => seeder.apply(application));
  for (const application of APPLICATIONS)
    chronicle.on(-140, () => seeder.propose(application)).on(-138, () => seeder.confirm(application));
  chronicle
    .on(-130, () => seeder.askForReports())
    .on(-32, () => seeder.deliver())
    .on(-31, () => seeder.reportExpenses())
    .on(-26, () => seeder.controlDeliveries())
    .on(-25, () => seeder.controlExpenses())
    .on(-20, () => seeder.pay())
    .on(-12, () => seeder.openCall('Call of the second year', -13, 40))
    .on(-9, () => seeder.apply(WAITING));
}

/** Seeds one fund. What is made on one day is known by the seat that it is for on the later ones. */
class FundSeeder {
  private fundId = '';
  private callId = '';
  private readonly applications = new Map<SeatKey, string>();
  private readonly reports = new Map<SeatKey, string>();

  constructor(private readonly stage: DemoContext) {}

  private get secretariat() {
    return this.stage.people.actor('secretariat');
  }
  private get deputy() {
    return this.stage.people.actor('secretariat/deputy');
  }

  async createFund(): Promise<void> {
    const { app, people } = this.stage;
    const { countries, ...fund } = FUND;
    this.fundId = await app.get(FundService).create(this.secretariat, {
      ...fund,
      countries: [...countries],
      firstDay: this.day(-215),
      lastDay: this.day(880),
    });
    await app
      .get(FundService)
      .nameDeciders(this.secretariat, this.fundId, [people.actor('FI/government').memberId]);
    const months = Array.from({ length: 9 }, (_, at) => this.day(30 * (at - 7)).slice(0, 7));
    const table = [...new Set(months)].flatMap((month) =>
      RATES.map(([currency, rate]) => `${month},${currency},${rate}`),
    );
    await app.get(RateService).import(this.secretariat, table.join('\n'), 'InforEuro');
  }

  async openCall(title: string, opensIn: number, closesIn: number): Promise<void> {
    const { app, today } = this.stage;
    this.callId = await app.get(FundService).call(this.secretariat, this.fundId, {
      title,
      note: 'One application a country. Say what will be there afterwards that was not there before.',
      timeZone: SECRETARIAT_ZONE,
      opensAt: atFivePm(today, opensIn).wall,
      closesAt: atFivePm(today, closesIn).wall,
    });
  }

  async apply({ by, lines, ...content }: Omit<ApplicationContent, 'grantedCents' | 'reason'>): Promise<void> {
    const team = this.stage.people.actor(by);
    const applications = this.stage.app.get(ApplicationService);
    const { title, purpose, mode, ownPublicCents, ownPrivateCents } = content;
    const input = { title, purpose, mode, ownPublicCents, ownPrivateCents, lines: [...lines] };
    const id = await applications.draft(team, this.callId, input);
    await applications.submit(team, id, 1);
    if (!this.applications.has(by)) this.applications.set(by, id);
  }

  async propose({ by, grantedCents, reason }: ApplicationContent): Promise<void> {
    await this.stage.app
      .get(ApplicationDecisionService)
      .propose(this.secretariat, this.applications.get(by)!, {
        outcome: 'approved',
        grantedCents,
        reason,
      });
  }

  async confirm({ by }: ApplicationContent): Promise<void> {
    await this.stage.app
      .get(ApplicationDecisionService)
      .second(this.deputy, this.applications.get(by)!, { confirms: true });
  }

  async askForReports(): Promise<void> {
    const grants = this.stage.app.get(FundGrantService);
    const period = { firstDay: this.day(-200), lastDay: this.day(-40), dueOn: this.day(-25) };
    const next = { firstDay: this.day(-39), lastDay: this.day(20), dueOn: this.day(25) };
    await grants.setMilestones(
      this.secretariat,
      await this.grantOf('LV/government'),
      MILESTONES.map(({ inDays, ...milestone }) => ({ ...milestone, dueOn: this.day(inDays) })),
    );
    for (const seat of ['LV/government', 'EE/government'] as const) {
      const grantId = await this.grantOf(seat);
      this.reports.set(seat, await grants.addReport(this.secretariat, grantId, period));
      await grants.addReport(this.secretariat, grantId, next);
    }
    await grants.addReport(this.secretariat, await this.grantOf('LT/government'), next);
  }

  /** The Latvian team delivers the meeting that it held at home, and the minutes of it. */
  async deliver(): Promise<void> {
    const { app, people } = this.stage;
    const team = people.actor('LV/government');
    const reportId = this.reports.get('LV/government')!;
    const { content } = await app.get(MeetingsQuery).list(team, 'past', 1, null, 'LV');
    const meetingId = content[0]!.id;
    const grantId = await this.grantOf('LV/government');
    const deliveries = app.get(MilestoneService);
    await deliveries.deliver(team, grantId, 1, { reportId, meetingId });
    await deliveries.deliver(team, grantId, 2, { reportId, meetingId });
    await this.submit('LV/government');
  }

  async reportExpenses(): Promise<void> {
    const team = this.stage.people.actor('EE/government');
    for (const expense of EXPENSES)
      await this.stage.app.get(ReportService).addLine(team, this.reports.get('EE/government')!, {
        category: expense.category,
        description: expense.description,
        invoiceNumber: expense.invoiceNumber,
        invoiceOn: this.day(-60),
        paidOn: this.day(-50),
        totalCents: expense.cents,
        vatCents: expense.vatCents,
        amountCents: expense.cents,
        currency: expense.currency,
        sensitive: expense.sensitive ?? false,
      });
    await this.submit('EE/government');
  }

  /** What was delivered is certified as a whole. */
  async controlDeliveries(): Promise<void> {
    for (const [at] of MILESTONES.slice(0, 2).entries())
      await this.control('LV/government', at, { split: { certified: 100, deducted: 0 } });
  }

  async controlExpenses(): Promise<void> {
    for (const [at, expense] of EXPENSES.entries())
      if (expense.split) await this.control('EE/government', at, expense);
  }

  async pay(): Promise<void> {
    const { app } = this.stage;
    const reference = 'Transfer 2031';
    const paidOn = this.day(-20);
    const latvian = await this.grantOf('LV/government');
    await app.get(FundGrantService).pay(this.secretariat, latvian, { cents: 1_275_000, paidOn, reference });
    const estonian = await this.grantOf('EE/government');
    await app
      .get(FundGrantService)
      .pay(this.secretariat, estonian, { cents: 1_000_000, paidOn, reference: 'Transfer 2032' });
  }

  private async control(
    seat: SeatKey,
    at: number,
    { split, errorType, remark }: Pick<ExpenseContent, 'split' | 'errorType' | 'remark'>,
  ): Promise<void> {
    const { app } = this.stage;
    const reportId = this.reports.get(seat)!;
    const line = (await app.get(ReportsQuery).lines(this.secretariat, reportId))[at]!;
    const declared = line.declaredCents!;
    const [certifiedCents, deductedCents] = [split!.certified, split!.deducted].map((percent) =>
      Math.floor((declared * percent) / 100),
    ) as [number, number];
    const controls = app.get(ControlService);
    // What is neither is parked; of a line that is split in two, rounding goes to what is deducted.
    const rest = declared - certifiedCents - deductedCents;
    const parts = errorType
      ? { deductedCents: deductedCents + rest, parkedCents: 0 }
      : { deductedCents, parkedCents: rest };
    await controls.propose(this.secretariat, reportId, line.id, {
      certifiedCents,
      ...parts,
      errorType: errorType ?? null,
      reason: remark ?? '',
    });
    await controls.second(this.deputy, reportId, line.id, { confirms: true });
  }

  private async submit(seat: SeatKey): Promise<void> {
    const { app, people } = this.stage;
    const team = people.actor(seat);
    const reportId = this.reports.get(seat)!;
    const { revision } = await app.get(ReportsQuery).find(team, reportId);
    await app.get(ReportService).submit(team, reportId, revision);
  }

  private async grantOf(seat: SeatKey): Promise<string> {
    const { grantId } = await this.stage.app
      .get(ApplicationsQuery)
      .find(this.secretariat, this.applications.get(seat)!);
    if (!grantId) throw new Error(`The application of ${seat} is not granted`);
    return grantId;
  }

  private day(inDays: number): string {
    return addDays(this.stage.today, inDays).toISOString().slice(0, 10);
  }
}
