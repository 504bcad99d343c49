import type { components } from '../../web/src/api/schema.d.ts';
import { newId } from '../../src/platform/persistence/id.ts';
import type { ApiClient } from './api-client.ts';
import { succeeded } from './meetings.ts';

type Schemas = components['schemas'];
export type PracticeBody = Schemas['PracticeView'];
export type QuestionBody = Schemas['QuestionView'];
export type EntryBody = Schemas['EntryView'];

/** The form of a practice, whole. */
export const aPractice = (more: object = {}) => ({
  title: 'A call at night reaches a shelter',
  situation: 'Women were found at night, and nobody answered.',
  done: 'One number for the whole country, answered by two shelters in turn.',
  result: 'A bed within two hours in nine of ten nights.',
  lessons: 'Say who pays for the taxi.',
  costs: 'Two salaries.',
  costFrom: 4_000_000,
  costTo: 6_000_000,
  fields: ['shelter', 'policing'],
  countries: ['EE'],
  language: 'en',
  audience: 'network',
  clauseIds: [],
  reviewOn: null,
  ...more,
});

export async function draftPractice(by: ApiClient, more: object = {}): Promise<PracticeBody> {
  const { id } = succeeded(await by.post<{ id: string }>('/practices', aPractice(more)));
  return succeeded(await by.get<PracticeBody>(`/practices/${id}`));
}

export async function sharePractice(by: ApiClient, more: object = {}): Promise<PracticeBody> {
  const { id, revision } = await draftPractice(by, more);
  return succeeded(await by.post<PracticeBody>(`/practices/${id}/share`, { revision }));
}

export const aQuestion = (more: object = {}) => ({
  title: 'Who interprets Vietnamese at night?',
  text: 'Our list of interpreters ends at six in the evening.',
  language: 'en',
  fields: ['interpretation'],
  languages: [],
  countries: [],
  audience: 'network',
  ...more,
});

export async function askQuestion(by: ApiClient, more: object = {}): Promise<QuestionBody> {
  const { id } = succeeded(await by.post<{ id: string }>('/questions', aQuestion(more)));
  return succeeded(await by.get<QuestionBody>(`/questions/${id}`));
}

export async function writeEntry(
  by: ApiClient,
  conversationId: string,
  text: string,
  more: object = {},
): Promise<EntryBody> {
  return succeeded(
    await by.post<EntryBody>(`/conversations/${conversationId}/entries`, { key: newId(), text, ...more }),
  );
}

export const anExpertise = (more: object = {}) => ({
  topics: 'Night shifts of interpreters',
  fields: ['interpretation'],
  languages: ['en'],
  countries: [],
  available: true,
  takesQuestions: true,
  ...more,
});
