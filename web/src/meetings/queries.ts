import type { CountryCode, MeetingPeriod, SeatType } from '@nbn/contracts';
import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { unwrap, api } from '../api/client.ts';
import { homeKey, STALE_TIME_MS } from '../api/query-keys.ts';
import type { components } from '../api/schema.d.ts';

type Schemas = components['schemas'];
export type MeetingLine = Schemas['MeetingLine'];
export type MeetingView = Schemas['MeetingView'];
export type AttendanceEntry = Schemas['AttendanceEntry'];
export type Candidate = Schemas['CandidateView'];
export type Guest = Schemas['GuestView'];

const listsKey = ['meetings', 'list'] as const;
const meetingKey = (id: string) => ['meetings', 'one', id] as const;
const calendarFeedKey = ['meetings', 'feed'] as const;

/** The meetings that I may see, ahead or past, a page at a time. */
export const meetingsQuery = (period: MeetingPeriod, country?: CountryCode) =>
  infiniteQueryOptions({
    queryKey: [...listsKey, period, country ?? null],
    queryFn: ({ pageParam }) =>
      unwrap(
        api.GET('/api/meetings', {
          params: {
            query: { period, ...(country ? { country } : {}), ...(pageParam ? { after: pageParam } : {}) },
          },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });

/** On which days countries held meetings of their own, as far as they share it. */
export const nationalMeetingsQuery = infiniteQueryOptions({
  queryKey: [...listsKey, 'national'],
  queryFn: ({ pageParam }) =>
    unwrap(api.GET('/api/national-meetings', { params: { query: pageParam ? { after: pageParam } : {} } })),
  initialPageParam: null as string | null,
  getNextPageParam: (page) => page.next,
});

/** One meeting; its live room keeps it fresh while the page is open. */
export const meetingQuery = (id: string) =>
  queryOptions({
    queryKey: meetingKey(id),
    queryFn: () => unwrap(api.GET('/api/meetings/{id}', { params: { path: { id } } })),
  });

/** Whom the secretariat can invite, by words in name or organisation. */
export const guestsQuery = (id: string, q: string) =>
  queryOptions({
    queryKey: [...meetingKey(id), 'guests', q],
    queryFn: () => unwrap(api.GET('/api/meetings/{id}/guests', { params: { path: { id }, query: { q } } })),
    staleTime: STALE_TIME_MS.page,
  });

/** The national networks that can be invited, by kind of organisation. */
export const guestNetworksQuery = (id: string) =>
  queryOptions({
    queryKey: [...meetingKey(id), 'guest-networks'],
    queryFn: () => unwrap(api.GET('/api/meetings/{id}/guest-networks', { params: { path: { id } } })),
    staleTime: STALE_TIME_MS.page,
  });

/** Who can act for a seat in this meeting. */
export const candidatesQuery = (id: string, { country, seat }: { country: CountryCode; seat: SeatType }) =>
  queryOptions({
    queryKey: [...meetingKey(id), 'candidates', country, seat],
    queryFn: () =>
      unwrap(
        api.GET('/api/meetings/{id}/seats/{country}/{seat}/candidates', {
          params: { path: { id, country, seat } },
        }),
      ),
  });

/** What I can make meetings from. */
export const templatesQuery = queryOptions({
  queryKey: ['meetings', 'templates'],
  queryFn: () => unwrap(api.GET('/api/meeting-templates')),
});

/** Whether I have a calendar address. */
export const calendarFeedQuery = queryOptions({
  queryKey: calendarFeedKey,
  queryFn: () => unwrap(api.GET('/api/calendar-feed')),
});

/** What a change brought goes to the page at once; the lists and Home ask again. */
function useStoreMeeting() {
  const client = useQueryClient();
  return (meeting: MeetingView) => {
    client.setQueryData(meetingKey(meeting.id), meeting);
    void client.invalidateQueries({ queryKey: listsKey });
    void client.invalidateQueries({ queryKey: templatesQuery.queryKey });
    void client.invalidateQueries({ queryKey: homeKey });
    void client.invalidateQueries({ queryKey: [...meetingKey(meeting.id), 'guests'] });
  };
}

function useChangeMutation<Input>(change: (input: Input) => Promise<MeetingView>) {
  const onSuccess = useStoreMeeting();
  return useMutation({ mutationFn: change, onSuccess });
}

export const useDraftMeeting = () =>
  useChangeMutation((body: Schemas['MeetingDraft']) => unwrap(api.POST('/api/meetings', { body })));

/** A meeting whose date is still to be chosen. */
export const useDraftOpenDateMeeting = () =>
  useChangeMutation((body: Schemas['MeetingWithPollDraft']) =>
    unwrap(api.POST('/api/open-date-meetings', { body })),
  );

/** Every act on one meeting. */
export function useMeetingMutations(id: string) {
  const params = { path: { id } };
  return {
    change: useChangeMutation((body: Schemas['MeetingChange']) =>
      unwrap(api.PATCH('/api/meetings/{id}', { params, body })),
    ),
    setQuorum: useChangeMutation((body: Schemas['QuorumInput']) =>
      unwrap(api.PUT('/api/meetings/{id}/quorum', { params, body })),
    ),
    reschedule: useChangeMutation((body: Schemas['MeetingRescheduleInput']) =>
      unwrap(api.POST('/api/meetings/{id}/reschedule', { params, body })),
    ),
    schedule: useChangeMutation(() => unwrap(api.POST('/api/meetings/{id}/schedule', { params }))),
    open: useChangeMutation(() => unwrap(api.POST('/api/meetings/{id}/open', { params }))),
    close: useChangeMutation(() => unwrap(api.POST('/api/meetings/{id}/close', { params }))),
    cancel: useChangeMutation((reason: string) =>
      unwrap(api.POST('/api/meetings/{id}/cancel', { params, body: reason ? { reason } : {} })),
    ),
    share: useChangeMutation((sharedAbroad: boolean) =>
      unwrap(api.PUT('/api/meetings/{id}/sharing', { params, body: { sharedAbroad } })),
    ),
    copy: useChangeMutation((body: Schemas['MeetingCopy']) =>
      unwrap(api.POST('/api/meetings/{id}/copies', { params, body })),
    ),
    saveTemplate: useChangeMutation((name: string) =>
      unwrap(api.POST('/api/meetings/{id}/templates', { params, body: { name } })),
    ),
    invite: useChangeMutation((body: Schemas['GuestsInput']) =>
      unwrap(api.POST('/api/meetings/{id}/invitations', { params, body })),
    ),
    withdraw: useChangeMutation((memberId: string) =>
      unwrap(api.DELETE('/api/meetings/{id}/invitations/{memberId}', { params: { path: { id, memberId } } })),
    ),
    answer: useChangeMutation((body: Schemas['AnswerInput']) =>
      unwrap(api.PUT('/api/meetings/{id}/answer', { params, body })),
    ),
    nameAlternate: useChangeMutation(
      ({ memberId, ...seat }: { country: CountryCode; seat: SeatType; memberId: string }) =>
        unwrap(
          api.PUT('/api/meetings/{id}/seats/{country}/{seat}/alternate', {
            params: { path: { id, ...seat } },
            body: { memberId },
          }),
        ),
    ),
    removeAlternate: useChangeMutation((seat: { country: CountryCode; seat: SeatType }) =>
      unwrap(
        api.DELETE('/api/meetings/{id}/seats/{country}/{seat}/alternate', {
          params: { path: { id, ...seat } },
        }),
      ),
    ),
  };
}
export type MeetingMutations = ReturnType<typeof useMeetingMutations>;

/** Making and ending my calendar address. */
export function useCalendarFeedMutations() {
  const client = useQueryClient();
  const onSuccess = () => client.invalidateQueries({ queryKey: calendarFeedKey });
  return {
    renew: useMutation({ mutationFn: () => unwrap(api.POST('/api/calendar-feed')), onSuccess }),
    revoke: useMutation({ mutationFn: async () => void (await api.DELETE('/api/calendar-feed')), onSuccess }),
  };
}

/** Forgets what a page shows of a meeting, when its room says that something changed. */
export function useRefetchMeeting(id: string) {
  const client = useQueryClient();
  return () => void client.invalidateQueries({ queryKey: meetingKey(id) });
}
