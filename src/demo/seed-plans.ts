import { COUNTRY_CODES, SEAT_TYPES, type CountryCode } from '@nbn/contracts';
import { DecisionsQuery } from '../agendas/index.ts';
import { DecisionService } from '../agendas/testing.ts';
import { AreaService } from '../network/testing.ts';
import { PlanLineService } from '../plans/testing.ts';
import { PrioritiesQuery } from '../priorities/index.ts';
import { ClauseReferenceQuery } from '../standards/index.ts';
import { ClauseAreasService } from '../standards/testing.ts';
import type { AreaCode, PlanLineContent } from './content/plan-line.ts';
import { AREA_WORDS, PLAN_LINES } from './content/plans.ts';
import type { FunctionKey } from './content/people.ts';
import type { SeatKey } from './content/text.ts';
import { workingDay } from './dates.ts';
import type { DemoContext, Timeline } from './timeline.ts';

const PLANNED = -120;
/** After the last decision of the past meetings, and before letters are still on their way. */
const SORTED = -9;
const CLAUSES_A_WORD = 3;

/** The work plans of all countries since the summer, and what of the Network's work belongs to which area. */
export function seedPlans(chronicle: Timeline, stage: DemoContext): void {
  for (const [index, country] of COUNTRY_CODES.entries())
    for (const content of PLAN_LINES[country]) seedLine(chronicle, stage, country, content, index);
  chronicle.on(SORTED, () => sortIntoAreas(stage));
}

function seedLine(
  chronicle: Timeline,
  stage: DemoContext,
  country: CountryCode,
  content: PlanLineContent,
  index: number,
): void {
  const { progress = [], outcome } = content;
  const writer = stage.people.actor(`${country}/government` as SeatKey);
  const lines = stage.app.get(PlanLineService);
  let id = '';
  chronicle.on(PLANNED + index / 8, async () => {
    id = await addLine(stage, country, content);
  });
  for (const [inDays, text] of progress) chronicle.on(inDays, () => lines.addProgress(writer, id, text));
  if (outcome) chronicle.on(outcome[0], () => lines.setState(writer, id, 1, outcome[1]));
}

async function addLine(
  { app, people, today }: DemoContext,
  country: CountryCode,
  { area, action, dueIn, owner, money, shared = false, priority, clause }: PlanLineContent,
): Promise<string> {
  const writer = people.actor(`${country}/government` as SeatKey);
  const seat = SEAT_TYPES.find((type) => type === owner);
  const choices = await app.get(PrioritiesQuery).findChoices();
  const clauses = clause ? await app.get(ClauseReferenceQuery).search(writer, clause) : [];
  return app.get(PlanLineService).add(writer, country, {
    areaId: (await areaIds(app)).get(area)!,
    action,
    dueOn: workingDay(today, dueIn, 'UTC'),
    owner: seat ? { seat } : { memberId: people.actor(owner as FunctionKey).memberId },
    amount: money ? { cents: money[0] * 100, currency: money[1] } : null,
    shared,
    priorityId: choices.find(({ title }) => title === priority)?.id ?? null,
    clauseId: clauses[0]?.id ?? null,
  });
}

/** The ids of the areas by their codes. */
async function areaIds(app: DemoContext['app']): Promise<ReadonlyMap<AreaCode, string>> {
  const areas = await app.get(AreaService).list();
  return new Map(areas.map(({ code, id }) => [code as AreaCode, id]));
}

async function sortIntoAreas({ app, people }: DemoContext): Promise<void> {
  const secretariat = people.actor('secretariat');
  const ids = await areaIds(app);
  const decisions = await app.get(DecisionsQuery).find(secretariat, {}, null, 100);
  for (const { id, text } of decisions) {
    const found = AREA_WORDS.filter(([words]) => text.toLowerCase().includes(words)).map(([, area]) => area);
    await app.get(DecisionService).setAreas(secretariat, id, {
      areaIds: [...new Set(found)].map((area) => ids.get(area)!),
      previousIds: [],
    });
  }
  const sorted = new Set<string>();
  for (const [words, area] of AREA_WORDS) {
    const clauses = await app.get(ClauseReferenceQuery).search(secretariat, words);
    for (const { id, standardId } of clauses.slice(0, CLAUSES_A_WORD)) {
      if (sorted.has(id)) continue;
      sorted.add(id);
      const choice = { areaIds: [ids.get(area)!], previousIds: [] };
      await app.get(ClauseAreasService).setAreas(secretariat, standardId, id, choice);
    }
  }
}
