import { newId } from '#platform/persistence/id';
import {
  ConversationService,
  ExpertiseService,
  PracticeService,
  PracticeUseService,
  QuestionService,
} from '../practices/testing.ts';
import {
  type EntryContent,
  EXPERTISE,
  type PracticeContentOfDemo,
  PRACTICES,
  type QuestionContent,
  QUESTIONS,
} from './content/practices.ts';
import { addDays } from './dates.ts';
import type { DemoContext, Timeline } from './timeline.ts';

const NO_COSTS = ['', null, null] as const;

/** What members share, ask each other and can help with, over the last months. Notes ids in `practices`. */
export function seedPractices(chronicle: Timeline, stage: DemoContext, practices: Map<string, string>): void {
  for (const said of EXPERTISE) chronicle.on(-130, () => sayExpertise(stage, said));
  for (const practice of PRACTICES)
    chronicle.on(practice.day, async () => {
      practices.set(practice.key, await share(stage, practice));
    });
  for (const question of QUESTIONS) chronicle.on(question.day, () => ask(stage, question));
}

async function sayExpertise(
  { app, people }: DemoContext,
  [by, topics, fields, languages, countries]: (typeof EXPERTISE)[number],
): Promise<void> {
  await app.get(ExpertiseService).say(people.actor(by), {
    topics,
    fields: [...fields],
    languages: [...languages],
    countries: [...countries],
    available: true,
    takesQuestions: true,
  });
}

async function share(stage: DemoContext, content: PracticeContentOfDemo): Promise<string> {
  const { app, people, today } = stage;
  const { by, title, situation, done, result, lessons, fields, countries, language } = content;
  const [costs, costFrom, costTo] = content.costs ?? NO_COSTS;
  const owner = people.actor(by);
  const practices = app.get(PracticeService);
  const id = await practices.draft(owner, {
    title,
    situation,
    done,
    result,
    lessons,
    costs,
    costFrom,
    costTo,
    fields: [...fields],
    countries: [...countries],
    language,
    audience: 'network',
    clauseIds: [],
    reviewOn: addDays(today, 365 + content.day)
      .toISOString()
      .slice(0, 10),
  });
  await practices.share(owner, id, 1);
  for (const [user, outcome, words] of content.uses ?? [])
    await app.get(PracticeUseService).use(people.actor(user), id, outcome, words);
  await write(stage, id, content.entries ?? []);
  return id;
}

async function ask(stage: DemoContext, content: QuestionContent): Promise<void> {
  const { app, people } = stage;
  const { by, title, text, language, fields, languages = [], countries = [], entries = [] } = content;
  const asker = people.actor(by);
  const questions = app.get(QuestionService);
  const id = await questions.ask(asker, {
    title,
    text,
    language,
    fields: [...fields],
    languages: [...languages],
    countries: [...countries],
    audience: 'network',
  });
  const answerId = await write(stage, id, entries);
  if (answerId) await questions.markAnswer(asker, id, 1, answerId);
}

/** Writes the entries. Returns the id of the one that is the answer. */
async function write(
  { app, people }: DemoContext,
  id: string,
  entries: readonly EntryContent[],
): Promise<string | null> {
  let answerId: string | null = null;
  for (const { by, text, isAnswer } of entries) {
    const entry = await app.get(ConversationService).write(people.actor(by), id, { key: newId(), text });
    if (isAnswer) answerId = entry.id;
  }
  return answerId;
}
