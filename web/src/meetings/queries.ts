import type { CountryCode, MeetingPeriod, SeatType } from '@nbn/contracts';
import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../api/client.ts';
import { homeKey, STALE } from '../api/keys.ts';
import type { components } from '../api/schema.d.ts';

type Schemas = components['schemas'];
export type MeetingLine = Schemas['MeetingLine'];
export type MeetingView = Schemas['MeetingView'];
export type AttendanceEntry = Schemas['AttendanceEntry'];
export type Candidate = Schemas['CandidateView'];
export type Guest = Schemas['GuestView'];

const listsKey = ['meetings', 'list'] as const;
const meetingKey = (id: string) => ['meetings', 'one', id] as const;
const feedKey = ['meetings', 'feed'] as const;

/** The meetings that I may see, ahead or past, a page at a time. */
export const meetingsQuery = (period: MeetingPeriod) =>
  infiniteQueryOptions({
    queryKey: [...listsKey, period],
    queryFn: ({ pageParam }) =>
      answer(
        api.GET('/api/meetings', {
          params: { query: { period, ...(pageParam ? { after: pageParam } : {}) } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });

/** On which days countries held meetings of their own, as far as they tell it. */
export const nationalMeetingsQuery = infiniteQueryOptions({
  queryKey: [...listsKey, 'national'],
  queryFn: ({ pageParam }) =>
    answer(api.GET('/api/national-meetings', { params: { query: pageParam ? { after: pageParam } : {} } })),
  initialPageParam: null as string | null,
  getNextPageParam: (page) => page.next,
});

/** One meeting; its live room keeps it fresh while the page is open. */
export const meetingQuery = (id: string) =>
  queryOptions({
    queryKey: meetingKey(id),
    queryFn: () => answer(api.GET('/api/meetings/{id}', { params: { path: { id } } })),
  });

/** Whom the secretariat can invite, by words in name or organisation. */
export const guestsQuery = (id: string, q: string) =>
  queryOptions({
    queryKey: [...meetingKey(id), 'guests', q],
    queryFn: () => answer(api.GET('/api/meetings/{id}/guests', { params: { path: { id }, query: { q } } })),
    staleTime: STALE.page,
  });

/** Who can act for a seat in this meeting. */
export const candidatesQuery = (id: string, { country, seat }: { country: CountryCode; seat: SeatType }) =>
  queryOptions({
    queryKey: [...meetingKey(id), 'candidates', country, seat],
    queryFn: () =>
      answer(
        api.GET('/api/meetings/{id}/seats/{country}/{seat}/candidates', {
          params: { path: { id, country, seat } },
        }),
      ),
  });

/** What I can make meetings from. */
export const templatesQuery = queryOptions({
  queryKey: ['meetings', 'templates'],
  queryFn: () => answer(api.GET('/api/meeting-templates')),
});

/** Whether I have a calendar address. */
export const feedQuery = queryOptions({
  queryKey: feedKey,
  queryFn: () => answer(api.GET('/api/calendar-feed')),
});

/** What a change brought goes to the page at once; the lists and Home ask again. */
function useAfterChange() {
  const client = useQueryClient();
  return (meeting: MeetingView) => {
    client.setQueryData(meetingKey(meeting.id), meeting);
    void client.invalidateQueries({ queryKey: listsKey });
    void client.invalidateQueries({ queryKey: templatesQuery.queryKey });
    void client.invalidateQueries({ queryKey: homeKey });
    void client.invalidateQueries({ queryKey: [...meetingKey(meeting.id), 'guests'] });
  };
}

function useChange<Input>(change: (input: Input) => Promise<MeetingView>) {
  const onSuccess = useAfterChange();
  return useMutation({ mutationFn: change, onSuccess });
}

export const useDraft = () =>
  useChange((body: Schemas['MeetingDraft']) => answer(api.POST('/api/meetings', { body })));

/** Every act on one meeting. */
export function useMeetingActs(id: string) {
  const params = { path: { id } };
  return {
    change: useChange((body: Schemas['MeetingChange']) =>
      answer(api.PATCH('/api/meetings/{id}', { params, body })),
    ),
    setQuorum: useChange((body: Schemas['QuorumInput']) =>
      answer(api.PUT('/api/meetings/{id}/quorum', { params, body })),
    ),
    move: useChange((body: Schemas['MeetingRescheduleInput']) =>
      answer(api.POST('/api/meetings/{id}/move', { params, body })),
    ),
    schedule: useChange(() => answer(api.POST('/api/meetings/{id}/schedule', { params }))),
    open: useChange(() => answer(api.POST('/api/meetings/{id}/open', { params }))),
    close: useChange(() => answer(api.POST('/api/meetings/{id}/close', { params }))),
    cancel: useChange((reason: string) =>
      answer(api.POST('/api/meetings/{id}/cancel', { params, body: reason ? { reason } : {} })),
    ),
    share: useChange((sharedAbroad: boolean) =>
      answer(api.PUT('/api/meetings/{id}/sharing', { params, body: { sharedAbroad } })),
    ),
    copy: useChange((body: Schemas['MeetingCopy']) =>
      answer(api.POST('/api/meetings/{id}/copies', { params, body })),
    ),
    keepTemplate: useChange((name: string) =>
      answer(api.POST('/api/meetings/{id}/templates', { params, body: { name } })),
    ),
    invite: useChange((body: Schemas['GuestsInput']) =>
      answer(api.POST('/api/meetings/{id}/invitations', { params, body })),
    ),
    withdraw: useChange((memberId: string) =>
      answer(api.DELETE('/api/meetings/{id}/invitations/{memberId}', { params: { path: { id, memberId } } })),
    ),
    answer: useChange((body: Schemas['AnswerInput']) =>
      answer(api.PUT('/api/meetings/{id}/answer', { params, body })),
    ),
    nameAlternate: useChange(
      ({ memberId, ...seat }: { country: CountryCode; seat: SeatType; memberId: string }) =>
        answer(
          api.PUT('/api/meetings/{id}/seats/{country}/{seat}/alternate', {
            params: { path: { id, ...seat } },
            body: { memberId },
          }),
        ),
    ),
    takeAlternateBack: useChange((seat: { country: CountryCode; seat: SeatType }) =>
      answer(
        api.DELETE('/api/meetings/{id}/seats/{country}/{seat}/alternate', {
          params: { path: { id, ...seat } },
        }),
      ),
    ),
  };
}
export type MeetingActs = ReturnType<typeof useMeetingActs>;

/** Making and ending my calendar address. */
export function useFeedActs() {
  const client = useQueryClient();
  const onSuccess = () => client.invalidateQueries({ queryKey: feedKey });
  return {
    renew: useMutation({ mutationFn: () => answer(api.POST('/api/calendar-feed')), onSuccess }),
    revoke: useMutation({ mutationFn: async () => void (await api.DELETE('/api/calendar-feed')), onSuccess }),
  };
}

/** Forgets what a page shows of a meeting, when its room says that something changed. */
export function useRefetchMeeting(id: string) {
  const client = useQueryClient();
  return () => void client.invalidateQueries({ queryKey: meetingKey(id) });
}
