import { readFileSync } from 'node:fs';
import {
  compareVoices,
  COUNTRY_CODES,
  isCountedClause,
  SEAT_TYPES,
  STATUS_SEATS,
  VOICE_AGREEMENTS,
} from '@nbn/contracts';
import { ratingsBySeat } from '../seed-consensus.ts';
import { AMENDMENT_SET, AMENDMENTS } from './amendments.ts';
import { CONSENSUS_QUESTION, FIRST_RATINGS, SECOND_RATINGS } from './consensus.ts';
import {
  CONVERSATION_AMENDMENTS,
  CONVERSATION_ANSWERS,
  CONVERSATION_OUTCOMES,
} from './first-conversation-consultation.ts';
import {
  CONFIRMATIONS,
  FIRST_CONVERSATION,
  ADOPTION_RECORDS,
  REVISIONS,
  TRANSLATION,
} from './first-conversation.ts';
import { ADOPTION_VOICES } from './first-conversation-voices.ts';
import { INTERPRETING } from './interpreting.ts';
import { VICTIM_SUPPORT_DEFINITIONS } from './definitions.ts';
import { PAST_MEETINGS, UPCOMING_MEETING } from './meetings.ts';
import { COLLECTIONS, LIBRARY } from './library.ts';
import { MINUTES } from './minutes.ts';
import { PAPERS } from './papers.ts';
import { FUNCTIONS, SEAT_ORGANISATIONS } from './people.ts';
import { EXPERTISE, PRACTICES, QUESTIONS } from './practices.ts';
import { recommendationsOf } from './recommendations.ts';
import { PLAN_LINES } from './plans.ts';
import { RANKINGS, PAST_RANKINGS, PAST_PROPOSALS, PROPOSALS } from './priorities.ts';
import { FIRST_CONVERSATION_SOURCES, VICTIM_SUPPORT_SOURCES } from './sources.ts';
import { THREADS } from './threads.ts';
import { VICTIM_SUPPORT } from './victim-support/index.ts';

const EVERYTHING = JSON.stringify([
  VICTIM_SUPPORT,
  INTERPRETING,
  FIRST_CONVERSATION,
  REVISIONS,
  ADOPTION_RECORDS,
  ADOPTION_VOICES,
  TRANSLATION,
  CONVERSATION_ANSWERS,
  CONVERSATION_OUTCOMES,
  CONVERSATION_AMENDMENTS,
  THREADS,
  VICTIM_SUPPORT_SOURCES,
  VICTIM_SUPPORT_DEFINITIONS,
  FIRST_CONVERSATION_SOURCES,
  AMENDMENTS,
  AMENDMENT_SET,
  PAPERS,
  COLLECTIONS,
  LIBRARY,
  UPCOMING_MEETING,
  PAST_MEETINGS,
  MINUTES,
  PROPOSALS,
  PAST_PROPOSALS,
  FUNCTIONS,
  // An amount in cents has as many digits as a telephone number.
  PRACTICES.map(({ costs, ...texts }) => [texts, costs?.[0]]),
  QUESTIONS,
  CONSENSUS_QUESTION,
  [...FIRST_RATINGS, ...SECOND_RATINGS].map(({ reasons }) => reasons),
  EXPERTISE,
  COUNTRY_CODES.map((country) => recommendationsOf(country)),
  Object.values(PLAN_LINES).flatMap((lines) => lines.map(({ action, progress }) => [action, progress])),
]);

describe('the demo’s content', () => {
  it('drafts a standard of more than forty clauses, each with a key of its own', () => {
    const keys = VICTIM_SUPPORT.clauses.map((clause) => clause.key);
    expect(keys.length).toBeGreaterThan(40);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('hangs every comment on words that stand exactly once in their clause', () => {
    for (const thread of THREADS) {
      const clause = VICTIM_SUPPORT.clauses.find(({ key }) => key === thread.clause);
      expect([thread.clause, clause?.text.split(thread.quote).length]).toEqual([thread.clause, 2]);
    }
  });

  it('amends words that stand exactly once in their clause', () => {
    for (const [{ clauses }, amendments] of [
      [VICTIM_SUPPORT, AMENDMENTS],
      [VICTIM_SUPPORT, AMENDMENT_SET.clauses],
      [FIRST_CONVERSATION, CONVERSATION_AMENDMENTS],
    ] as const) {
      for (const { clause: amended, from } of amendments) {
        const clause = clauses.find(({ key }) => key === amended);
        expect([amended, clause?.text.split(from).length]).toEqual([amended, 2]);
      }
    }
  });

  it('says of every remark on a guideline that was adopted what became of it', () => {
    const remarks = CONVERSATION_ANSWERS.flatMap(({ country, remarks: said }) =>
      said.map(([clause]) => `${country} ${clause}`),
    );
    expect(CONVERSATION_OUTCOMES.map(({ country, clause }) => `${country} ${clause}`).sort()).toEqual(
      remarks.sort(),
    );
  });

  it('revises, records, confirms and translates clauses that are there', () => {
    const keys = new Set(['', ...FIRST_CONVERSATION.clauses.map(({ key }) => key)]);
    const recorded = [...ADOPTION_RECORDS, ...ADOPTION_VOICES, ...CONFIRMATIONS];
    for (const { clause } of [...REVISIONS, ...recorded, ...TRANSLATION.texts])
      expect(keys).toContain(clause);
  });

  it('has government and NGO of each country say something, alike in some places and not in others', () => {
    for (const seat of STATUS_SEATS)
      expect(
        COUNTRY_CODES.filter((code) => !ADOPTION_VOICES.some(({ by }) => by === `${code}/${seat}`)),
      ).toEqual([]);
    const statusOf = (by: string, on: string) =>
      ADOPTION_VOICES.find((voice) => voice.by === by && voice.clause === on)?.status ?? null;
    const agreements = COUNTRY_CODES.flatMap((code) =>
      FIRST_CONVERSATION.clauses.map(({ key }) =>
        compareVoices(statusOf(`${code}/government`, key), statusOf(`${code}/ngo`, key)),
      ),
    );
    for (const agreement of VOICE_AGREEMENTS) expect(agreements).toContain(agreement);
  });

  it('has seats rate clauses that can be rated, with reasons of those who rated', () => {
    const counted = new Set(INTERPRETING.clauses.filter(isCountedClause).map(({ key }) => key));
    for (const { clause, ratings, reasons = {} } of [...FIRST_RATINGS, ...SECOND_RATINGS]) {
      expect(counted).toContain(clause);
      expect(ratings).toMatch(/^[1-9.-]{3}(?: [1-9.-]{3}){7}$/);
      const raters = ratingsBySeat(ratings).map(([seat]) => seat);
      for (const seat of Object.keys(reasons)) expect(raters).toContain(seat);
    }
  });

  it('fills all twenty-four seats', () => {
    const seats = COUNTRY_CODES.flatMap((country) => SEAT_TYPES.map((seat) => `${country}/${seat}`));
    expect(Object.keys(SEAT_ORGANISATIONS).sort()).toEqual(seats.sort());
  });

  it('names a paper only where there is one', () => {
    const papers = new Set(PAPERS.map((paper) => paper.key));
    for (const item of UPCOMING_MEETING.agenda) if (item.paper) expect(papers).toContain(item.paper);
    expect(UPCOMING_MEETING.agenda.length).toBeGreaterThanOrEqual(7);
  });

  it('minutes only what was on the agenda of a meeting that was held', () => {
    for (const { meeting, entries, decisions, actions } of MINUTES) {
      const titles = PAST_MEETINGS.find(({ key }) => key === meeting)?.agenda.map(({ title }) => title);
      for (const title of [
        ...Object.keys(entries),
        ...decisions.map(({ item }) => item),
        ...actions.map(({ item }) => item),
      ])
        expect(titles).toContain(title);
    }
  });

  it('fits each agenda into its meeting', () => {
    for (const meeting of [UPCOMING_MEETING, ...PAST_MEETINGS]) {
      expect(meeting.agenda.reduce((sum, item) => sum + item.minutes, 0)).toBeLessThanOrEqual(
        meeting.minutes,
      );
    }
  });

  it('votes only for what was proposed, and for each proposal once', () => {
    for (const [votes, proposals] of [
      [RANKINGS, PROPOSALS],
      [PAST_RANKINGS, PAST_PROPOSALS],
    ] as const) {
      const keys = new Set(proposals.map((proposal) => proposal.key));
      for (const ranking of Object.values<readonly string[]>(votes)) {
        expect(new Set(ranking).size).toBe(ranking.length);
        for (const key of ranking) expect(keys).toContain(key);
      }
    }
  });

  it('holds no number that could be a telephone or an identity, and no mail outside example.org', () => {
    expect(EVERYTHING).not.toMatch(/\d{5,}|\+\d/);
    for (const [mail] of EVERYTHING.matchAll(/[\w.+-]+@[\w.-]+/g)) expect(mail).toMatch(/@example\.org$/);
  });

  it('knows every organisation from the network that is imported', () => {
    const file = new URL('../../network/data/network.json', import.meta.url);
    const names = new Set(
      (JSON.parse(readFileSync(file, 'utf8')) as { organisations: { name: string }[] }).organisations.map(
        ({ name }) => name,
      ),
    );
    for (const name of [
      ...Object.values(SEAT_ORGANISATIONS),
      ...FUNCTIONS.map(({ organisation }) => organisation),
    ])
      expect(names).toContain(name);
  });
});
