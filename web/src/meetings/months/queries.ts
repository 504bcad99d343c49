import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '../../api/client.ts';
import type { components } from '../../api/schema.d.ts';

type Schemas = components['schemas'];
export type MeetingMonth = Schemas['MeetingMonthView'];
export type ClosingConsultation = Schemas['ClosingConsultationView'];
export type ClosingBallot = Schemas['ClosingBallotView'];

/** A month of the calendar. */
export const meetingMonthQuery = (month: string) =>
  queryOptions({
    queryKey: ['meetings', 'month', month] as const,
    queryFn: () => unwrap(api.GET('/api/meeting-months', { params: { query: { month } } })),
  });
