import {
  ACTION,
  DECISION,
  type DanishObject,
  directoryEntry,
  poll,
  uploadForm,
  when,
} from './danish-objects.ts';
import { aLine, anApplication, aPeriod, split } from './funding.ts';
import type { AccessAttempt } from './access-attempt.ts';
import { OWN_ACCOUNT_ATTEMPTS } from './own-account-attempts.ts';
import type { HiddenObject } from './hidden-objects.ts';
import { aRecommendation } from './monitoring.ts';
import { aLine as aPlanLine } from './plans.ts';
import { aPractice } from './practices.ts';
import { aSource } from './sources.ts';

const KEY = '0199b5a0-0000-4000-8000-000000000001';

const meeting = (parameter = 'id', body?: AccessAttempt['body']): AccessAttempt[] => [
  { of: 'a national meeting', path: { [parameter]: 'meeting' }, ...(body ? { body } : {}) },
  { of: 'a draft of a meeting', path: { [parameter]: 'draftMeeting' }, ...(body ? { body } : {}) },
];
const item = (body?: AccessAttempt['body']): AccessAttempt[] => [
  { of: 'a national meeting', path: { meetingId: 'meeting', itemId: 'item' }, ...(body ? { body } : {}) },
  {
    of: 'a draft of a meeting',
    path: { meetingId: 'draftMeeting', itemId: 'draftItem' },
    ...(body ? { body } : {}),
  },
];
const minuted = (more: Partial<AccessAttempt> = {}): AccessAttempt[] => [
  { of: 'the minutes of a national meeting', path: { meetingId: 'heldMeeting' }, ...more },
];
const decided = (body?: object): AccessAttempt[] => [
  { of: 'the minutes of a national meeting', path: { id: 'decision' }, ...(body && { body: () => body }) },
];
const taken = (body?: object): AccessAttempt[] => [
  { of: 'the minutes of a national meeting', path: { id: 'action' }, ...(body ? { body: () => body } : {}) },
];
const series = (more: Partial<AccessAttempt> = {}): AccessAttempt[] => [
  { of: 'a draft of a meeting', path: { id: 'series' }, ...more },
];
const paper = (more: Partial<AccessAttempt> = {}): AccessAttempt[] => [
  { of: 'a national document', path: { id: 'document' }, ...more },
];
const standard = (more: Partial<AccessAttempt> = {}): AccessAttempt => ({
  of: 'a draft standard among teams',
  path: { standardId: 'teamsStandard' },
  ...more,
});
const clause = (more: Partial<AccessAttempt> = {}): AccessAttempt[] => [
  standard({ path: { standardId: 'teamsStandard', clauseId: 'teamsClause' }, ...more }),
];
const version = (more: Partial<AccessAttempt> = {}): AccessAttempt[] => [
  standard({ path: { standardId: 'teamsStandard', versionId: 'teamsVersion' }, ...more }),
];
const ofDenmark = (subject: string, body?: AccessAttempt['body']): AccessAttempt[] => [
  {
    of: 'what Denmark does with a standard',
    path: { standardId: 'publishedStandard', [subject]: 'publishedClause' },
    seen: ['standardId'],
    ...(body ? { body } : {}),
  },
];
const consensus = (more: Partial<AccessAttempt> = {}): AccessAttempt[] => [
  standard({ path: { standardId: 'teamsStandard', processId: 'consensus' }, ...more }),
];
const consensusRound = (more: Partial<AccessAttempt> = {}): AccessAttempt[] =>
  consensus({
    path: { standardId: 'teamsStandard', processId: 'consensus', roundId: 'consensusRound' },
    ...more,
  });
const round = (more: Partial<AccessAttempt> = {}): AccessAttempt[] => [
  standard({ path: { standardId: 'askedStandard', roundId: 'round' }, ...more }),
];
const remark = (more: Partial<AccessAttempt> = {}): AccessAttempt[] => [
  ...round({ path: { standardId: 'askedStandard', roundId: 'round', remarkId: 'answered' }, ...more }),
  {
    of: 'an answer of Denmark',
    path: { standardId: 'askedStandard', roundId: 'round', remarkId: 'answered' },
    seen: ['standardId', 'roundId'],
    ...more,
  },
];
const amendment = (more: Partial<AccessAttempt> = {}): AccessAttempt[] => [
  { of: 'a draft amendment of Denmark', path: { amendmentId: 'amendment' }, ...more },
];
const amendmentSet = (more: Partial<AccessAttempt> = {}): AccessAttempt[] => [
  { of: 'a draft amendment of Denmark', path: { setId: 'amendmentSet' }, ...more },
];
const thread = (more: Partial<AccessAttempt> = {}): AccessAttempt[] => [
  standard({ path: { standardId: 'teamsStandard', threadId: 'teamsThread' }, ...more }),
  {
    of: 'a thread of the Danish network',
    path: { standardId: 'openStandard', threadId: 'openThread' },
    seen: ['standardId'],
    ...more,
  },
];
const ballot = (more: Partial<AccessAttempt> = {}): AccessAttempt[] => [
  { of: 'a ballot of one country', path: { id: 'ballot' }, ...more },
];
const closedBallot = (more: Partial<AccessAttempt> = {}): AccessAttempt[] =>
  ballot({ path: { id: 'closedBallot' }, ...more });
const nomination = (body?: object): AccessAttempt[] => [
  { of: 'a nomination of Denmark', path: { id: 'nomination' }, ...(body ? { body: () => body } : {}) },
];
const person = (body?: object): AccessAttempt[] => [
  { of: 'a person of a national network', path: { id: 'member' }, ...(body ? { body: () => body } : {}) },
];
const application = (body?: object): AccessAttempt[] => [
  {
    of: 'a draft application of Denmark',
    path: { id: 'draftApplication' },
    ...(body ? { body: () => body } : {}),
  },
  { of: 'money of Denmark', path: { id: 'application' }, ...(body ? { body: () => body } : {}) },
];
const grant = (body?: AccessAttempt['body']): AccessAttempt[] => [
  { of: 'money of Denmark', path: { id: 'grant' }, ...(body ? { body } : {}) },
];
const grantReport = (body?: object): AccessAttempt[] => [
  {
    of: 'money of Denmark',
    path: { id: 'grantReport', lineId: 'reportLine' },
    ...(body ? { body: () => body } : {}),
  },
];
const practice = (body?: AccessAttempt['body']): AccessAttempt[] => [
  { of: 'a practice of one country', path: { id: 'practice' }, ...(body ? { body } : {}) },
];
const planLine = (body?: object): AccessAttempt[] => [
  { of: 'a line of a work plan', path: { id: 'planLine' }, ...(body ? { body: () => body } : {}) },
];
const monitoringReport = (more: Partial<AccessAttempt> = {}): AccessAttempt[] => [
  { of: 'a draft report of Denmark', path: { id: 'monitoringReport' }, ...more },
];
const recommendation = (body?: object): AccessAttempt[] => [
  {
    of: 'a recommendation to Denmark',
    path: { id: 'recommendation' },
    ...(body ? { body: () => body } : {}),
  },
];
const source = (more: Partial<AccessAttempt> = {}): AccessAttempt[] => [
  standard({ path: { standardId: 'teamsStandard', sourceId: 'source' }, ...more }),
];
const citation = (more: Partial<AccessAttempt> = {}): AccessAttempt[] =>
  source({ path: { standardId: 'teamsStandard', sourceId: 'source', clauseId: 'teamsClause' }, ...more });
const aDefinition = { term: 'Mine', variants: '', text: 'Mine.', clauseId: null, conceptId: null };
const definition = (more: Partial<AccessAttempt> = {}): AccessAttempt[] => [
  standard({ path: { standardId: 'teamsStandard', definitionId: 'definition' }, ...more }),
];
const areas = { areaIds: [], previousIds: [] };
const question = (body?: AccessAttempt['body']): AccessAttempt[] => [
  { of: 'a practice of one country', path: { id: 'question' }, ...(body ? { body } : {}) },
];
const conversation = (body?: AccessAttempt['body']): AccessAttempt[] => [
  ...practice(body),
  ...question(body),
];
const comment = { key: KEY, text: 'Not mine.' };
const vote = {
  question: 'Mine?',
  method: 'proposal',
  electorate: 'one-country-one-vote',
  majority: 'simple',
  closesAt: '2027-03-29T12:00:00Z',
  timeZone: 'Europe/Copenhagen',
};
const contact = {
  email: null,
  phone: null,
  publishName: true,
  publishOrganisation: false,
  publishEmail: false,
  publishPhone: false,
};

/**
 * How each route with an id is tried with a thing of Denmark's; or, in words, why no member has anything
 * there that another may not know.
 */
export const ACCESS_ATTEMPTS: Readonly<Record<string, readonly AccessAttempt[] | string>> = {
  'GET /live/:room/events': 'rooms have a table of their own',
  'GET /dev/mail/:id.eml': 'on the machine of whoever develops',
  'GET /dev/mail/:id': 'on the machine of whoever develops',
  'GET /calendar/:file': 'the name of the file is the secret; whoever lacks it has nothing to ask for',

  ...OWN_ACCOUNT_ATTEMPTS,

  'GET /identity-providers/:organisationId': 'the secretariat alone may, for every organisation',
  'PUT /identity-providers/:organisationId': 'the secretariat alone may, for every organisation',
  'DELETE /identity-providers/:organisationId': 'the secretariat alone may, for every organisation',
  'PUT /areas/:id': 'all areas are known to all members, and the secretariat keeps them',
  'PUT /network/organisations/:id':
    'all organisations are known to all members, and the secretariat keeps them',
  'GET /network/teams/:country': 'all teams are known to all members, persons as far as one may know them',
  'GET /about/:language': 'the public home page is everybody’s, in every language',
  'GET /network/teams/:country/helplines': 'helplines are public',
  'POST /network/teams/:country/helplines': 'helplines are public; who publishes them is tested in helplines',
  'PUT /network/helplines/:id': 'helplines are public; who changes them is tested in helplines',
  'DELETE /network/helplines/:id': 'helplines are public; who removes them is tested in helplines',
  'GET /teams/:language': 'the public page of the teams is everybody’s, in every language',
  'POST /network/teams/:country/:seat/appointments':
    'a country and a seat are no secret, and the secretariat appoints',
  'POST /network/appointments/:id/end': [
    { of: 'the contact details of a seat', path: { id: 'appointment' } },
  ],
  'GET /network/appointments/:id/contact': [
    { of: 'the contact details of a seat', path: { id: 'appointment' } },
  ],
  'PUT /network/appointments/:id/contact': [
    { of: 'the contact details of a seat', path: { id: 'appointment' }, body: () => contact },
  ],
  'GET /directory/entries/:id': [{ of: 'an entry of the directory', path: { id: 'directoryEntry' } }],
  'PUT /directory/entries/:id': [
    {
      of: 'an entry of the directory',
      path: { id: 'directoryEntry' },
      body: () => ({ ...directoryEntry, revision: 1 }),
    },
  ],
  'DELETE /directory/entries/:id': [{ of: 'an entry of the directory', path: { id: 'directoryEntry' } }],
  'GET /directory/entries/:id/kept': [{ of: 'an entry of the directory', path: { id: 'directoryEntry' } }],
  'POST /directory/entries/:id/confirm': [
    { of: 'an entry of the directory', path: { id: 'directoryEntry' } },
  ],
  'POST /directory/entries/:id/reveal': [
    { of: 'an entry of the directory', path: { id: 'directoryEntry' }, body: () => ({ field: 'phone' }) },
  ],
  'GET /directory/entries/:id/reveals': [{ of: 'an entry of the directory', path: { id: 'directoryEntry' } }],
  'GET /directory/entries/:id/grants': [{ of: 'an entry of the directory', path: { id: 'directoryEntry' } }],
  'GET /directory/entries/:id/requests': [
    { of: 'an entry of the directory', path: { id: 'directoryEntry' } },
  ],
  'POST /directory/entries/:id/requests': [
    {
      of: 'an entry of the directory',
      path: { id: 'directoryEntry' },
      body: () => ({ field: 'phone', reason: 'None.' }),
    },
  ],
  'GET /directory/entries/:id/requests/own':
    'tells of your own requests alone, the same of an entry that is not there',
  'POST /directory/entries/:id/requests/:requestId/decision': [
    {
      of: 'an entry of the directory',
      path: { id: 'directoryEntry', requestId: 'directoryEntry' },
      body: () => ({ granted: true }),
    },
  ],
  'POST /directory/entries/:id/grants': [
    {
      of: 'an entry of the directory',
      path: { id: 'directoryEntry' },
      body: (ids) => ({ field: 'phone', memberId: ids.member, reason: 'None.', until: '2027-06-01' }),
    },
  ],
  'DELETE /directory/entries/:id/grants/:grantId': [
    { of: 'an entry of the directory', path: { id: 'directoryEntry', grantId: 'directoryEntry' } },
  ],
  'POST /office-proposals/:id/confirmation':
    'of no country: the secretariat’s and the auditors’, its test is in offices',
  'POST /office-proposals/:id/refusal':
    'of no country: the secretariat’s and the auditors’, its test is in offices',
  'GET /network/teams/:country/network':
    'organisations are public bodies; who learns how many members they have is tested in network-nominations',
  'POST /nominations/:id/invitation': nomination(),
  'DELETE /nominations/:id': nomination(),
  'POST /nominations/:id/acceptance': nomination({}),
  'POST /nominations/:id/objection': nomination({ reason: 'Not ours.' }),
  'GET /members/:id': person(),
  'PUT /members/:id': person({ name: 'Another' }),
  'POST /members/:id/invitation': person(),
  'POST /members/:id/sign-out': person(),
  'DELETE /members/:id/invitation': person(),
  'POST /members/:id/leave': person(),
  'GET /members/:id/erasure': 'an erasure is the secretariat’s; nobody else has the route',
  'POST /members/:id/erasure': 'an erasure is the secretariat’s; nobody else has the route',
  'POST /members/:id/erasure/carry-out': 'an erasure is the secretariat’s; nobody else has the route',
  'DELETE /members/:id/erasure': 'an erasure is the secretariat’s; nobody else has the route',

  'GET /meetings/:id': meeting(),
  'PATCH /meetings/:id': meeting('id', () => ({ revision: 1, title: 'Mine now' })),
  'PUT /meetings/:id/sharing': meeting('id', () => ({ sharedAbroad: true })),
  'PUT /meetings/:id/quorum': meeting('id', () => ({
    revision: 1,
    countries: 0,
    seatTypes: [],
    below: 'indicative',
  })),
  'POST /meetings/:id/schedule': meeting(),
  'POST /meetings/:id/open': meeting(),
  'POST /meetings/:id/close': meeting(),
  'POST /meetings/:id/reschedule': meeting('id', () => when),
  'POST /meetings/:id/cancel': meeting(),
  'PUT /meetings/:id/answer': meeting('id', () => ({ answer: 'yes' })),
  'GET /meetings/:id/guest-networks': meeting(),
  'GET /meetings/:id/guests': meeting(),
  'POST /meetings/:id/invitations': meeting('id', () => ({ countries: ['EE'] })),
  'DELETE /meetings/:id/invitations/:memberId': [
    { of: 'a national meeting', path: { id: 'meeting', memberId: 'member' } },
  ],
  'DELETE /meetings/:id/invitations/:memberId/links': [
    { of: 'a national meeting', path: { id: 'meeting', memberId: 'member' } },
  ],
  'PUT /meetings/:id/invitations/:memberId': [
    {
      of: 'a national meeting',
      path: { id: 'meeting', memberId: 'member' },
      body: () => ({ required: false }),
    },
  ],
  'POST /meetings/:id/copies': meeting('id', () => ({
    timeZone: when.timeZone,
    startsAt: when.startsAt,
    endsAt: when.endsAt,
  })),
  'POST /meetings/:id/templates': meeting('id', () => ({ name: 'Mine' })),
  'POST /calendar-replies/:id/accept':
    'answers by mail that wait are the secretariat’s; nobody else has the route',
  'POST /calendar-replies/:id/set-aside':
    'answers by mail that wait are the secretariat’s; nobody else has the route',
  'GET /meeting-series/:id': series(),
  'POST /meeting-series/:id/invitations': series({ body: () => ({ countries: ['EE'] }) }),
  'POST /meeting-series/:id/schedule': series(),
  'PATCH /meeting-series/:id': series({ body: () => ({ revision: 1, from: KEY, title: 'Other' }) }),
  'POST /meeting-series/:id/extension': series({ body: () => ({ revision: 1, times: 1 }) }),
  'POST /meeting-series/:id/end': series({ body: () => ({ revision: 1, after: KEY }) }),
  'PUT /meeting-series/:id/answer': series({ body: () => ({ answer: 'yes' }) }),
  'POST /meeting-series/:id/cancel': series(),
  'GET /meetings/:id/poll': [{ of: 'a national meeting', path: { id: 'pollMeeting' } }],
  'POST /meetings/:id/poll': meeting('id', () => poll),
  'PATCH /meetings/:id/poll': meeting('id', () => ({ answerBy: poll.answerBy })),
  'POST /meetings/:id/poll/zone': meeting('id', () => ({
    timeZone: 'Europe/Tallinn',
    mode: 'keep-wall-time',
  })),
  'PUT /meetings/:id/poll/answers': meeting('id', () => ({ answers: [{ slotId: KEY, answer: 'yes' }] })),
  'POST /meetings/:id/poll/confirm': meeting('id', () => ({ slotId: KEY })),
  'GET /meetings/:id/seats/:country/:seat/candidates': meeting(),
  'PUT /meetings/:id/seats/:country/:seat/alternate': meeting('id', (ids) => ({ memberId: ids.member })),
  'DELETE /meetings/:id/seats/:country/:seat/alternate': meeting(),
  'GET /meetings/:id/calendar.ics': meeting(),
  'GET /meetings/:meetingId/agenda': meeting('meetingId'),
  'POST /meetings/:meetingId/agenda/items': meeting('meetingId', () => ({
    kind: 'discussion',
    title: 'Mine',
    minutes: 5,
  })),
  'PATCH /meetings/:meetingId/agenda/items/:itemId': item(() => ({ revision: 1, title: 'Mine now' })),
  'DELETE /meetings/:meetingId/agenda/items/:itemId': item(),
  'POST /meetings/:meetingId/agenda/items/:itemId/ballots': item(() => ({
    question: 'Mine?',
    method: 'proposal',
    electorate: 'one-seat-one-vote',
    majority: 'simple',
    closesAt: '2099-01-01T12:00:00Z',
    timeZone: 'Europe/Riga',
    shortNotice: 'Immediately',
  })),
  'POST /meetings/:meetingId/agenda/moves': meeting('meetingId', (ids) => ({
    itemId: ids.item,
    place: 'after',
    of: ids.otherItem,
    version: 0,
  })),
  'GET /meetings/:meetingId/agenda.pdf': meeting('meetingId'),
  'GET /meetings/:meetingId/attendance.pdf': meeting('meetingId'),
  'GET /meetings/:meetingId/attendance.csv': meeting('meetingId'),
  'GET /meetings/:meetingId/packs': meeting('meetingId'),
  'POST /meetings/:meetingId/packs': meeting('meetingId'),
  'GET /meetings/:meetingId/packs/:packId/file': 'a pack is its member’s own; its spec tries those of others',
  'GET /meetings/:meetingId/projector': meeting('meetingId'),
  'GET /meetings/:meetingId/check-in-code':
    'there is one only while the meeting is in session; its spec tries those who do not run it',
  'POST /meetings/:meetingId/check-in': meeting('meetingId', () => ({ code: '12345678' })),
  'GET /meetings/:meetingId/session': meeting('meetingId'),
  'POST /meetings/:meetingId/session/step': meeting('meetingId', () => ({ to: 'next' })),
  'PUT /meetings/:meetingId/session/clause': meeting('meetingId', (ids) => ({
    standardId: ids.teamsStandard,
    clauseId: ids.teamsClause,
  })),
  'POST /meetings/:meetingId/session/presence': meeting('meetingId'),
  'DELETE /meetings/:meetingId/session/presence/:memberId': [
    { of: 'a national meeting', path: { meetingId: 'meeting', memberId: 'member' } },
  ],
  'POST /meetings/:meetingId/session/speakers': meeting('meetingId'),
  'DELETE /meetings/:meetingId/session/speakers/:memberId': [
    { of: 'a national meeting', path: { meetingId: 'meeting', memberId: 'member' } },
  ],
  'POST /meetings/:meetingId/session/floor': meeting('meetingId'),
  'DELETE /meetings/:meetingId/session/floor': meeting('meetingId'),
  'POST /meetings/:meetingId/session/ballot': meeting('meetingId', () => ({
    question: 'Mine?',
    method: 'proposal',
    electorate: 'one-seat-one-vote',
    minutes: 5,
  })),
  'GET /meetings/:meetingId/agenda/proposals': meeting('meetingId'),
  'POST /meetings/:meetingId/agenda/proposals': meeting('meetingId', () => ({
    kind: 'discussion',
    title: 'Mine',
    minutes: 5,
  })),
  'POST /meetings/:meetingId/agenda/proposals/:proposalId/accept': [
    { of: 'a national meeting', path: { meetingId: 'meeting', proposalId: 'proposal' } },
  ],
  'POST /meetings/:meetingId/agenda/proposals/:proposalId/refuse': [
    {
      of: 'a national meeting',
      path: { meetingId: 'meeting', proposalId: 'proposal' },
      body: () => ({ reason: 'Not mine' }),
    },
  ],
  'DELETE /meetings/:meetingId/agenda/proposals/:proposalId': [
    { of: 'a national meeting', path: { meetingId: 'meeting', proposalId: 'proposal' } },
  ],
  'GET /meetings/:meetingId/agenda/next-meetings': meeting('meetingId'),
  'POST /meetings/:meetingId/agenda/items/:itemId/carry': item((ids) => ({ toMeetingId: ids.pollMeeting })),
  'POST /meetings/:meetingId/agenda/reschedule': meeting('meetingId', () => ({ gap: 5, version: 0 })),
  'PUT /meetings/:meetingId/agenda/papers-deadline': meeting('meetingId', () => ({ papersBy: null })),

  'GET /documents/:id': paper(),
  'POST /documents/:id/versions': paper({ body: () => uploadForm({}) }),
  'GET /documents/:id/file': paper(),
  'GET /documents/:id/versions/:number/file': paper(),
  'GET /documents/:id/versions/:number/text': paper(),
  'POST /documents/:id/versions/:number/check': paper(),
  'DELETE /documents/:id': paper(),
  'POST /documents/:id/attachments': paper({ body: (ids) => ({ kind: 'meeting', id: ids.meeting }) }),
  'PATCH /documents/:id': paper({ body: () => ({ revision: 1, title: 'Another' }) }),
  'POST /documents/:id/review': paper({ body: () => ({ reviewOn: '2027-12-01' }) }),
  'GET /documents/:id/downloads': paper(),
  'GET /documents/:id/readings': paper(),
  'POST /documents/:id/readings': paper({
    body: () => ({ countries: ['DK'], seats: ['ngo'], dueOn: '2027-12-01', again: false }),
  }),
  'POST /documents/:id/readings/:readingId/confirm': paper({
    path: { id: 'document', readingId: 'document' },
  }),
  'DELETE /documents/:id/readings/:readingId': paper({ path: { id: 'document', readingId: 'document' } }),
  'GET /documents/:id/links': paper(),
  'POST /documents/:id/links': paper({ body: () => ({ recipient: 'somebody@example.net', days: 7 }) }),
  'DELETE /documents/:id/links/:linkId': paper({ path: { id: 'document', linkId: 'document' } }),
  'POST /document-trash/:id/restore': paper(),
  'PATCH /document-collections/:id': paper({
    path: { id: 'collection' },
    body: () => ({ revision: 1, name: 'Other ballot papers' }),
  }),
  'DELETE /document-collections/:id': paper({ path: { id: 'collection' } }),
  'DELETE /documents/:id/attachments/:kind/:objectId': paper({
    path: { id: 'document', objectId: 'meeting' },
  }),

  'GET /document-access-requests/:documentId':
    'tells of your own requests alone, the same of a document that is not there',
  'GET /documents/:id/access-requests': paper(),
  'POST /documents/:id/access-requests/:requestId/decision': paper({
    path: { id: 'document', requestId: 'document' },
    body: () => ({ granted: true }),
  }),
  'DELETE /documents/:id/access-requests/:requestId': paper({
    path: { id: 'document', requestId: 'document' },
  }),
  'GET /attachments/:kind/:objectId': [{ of: 'a national meeting', path: { objectId: 'meeting' } }],

  'HEAD /uploads/:id': 'an upload is for the session that began it, tested in resumable-uploads',
  'PATCH /uploads/:id': 'an upload is for the session that began it, tested in resumable-uploads',
  'DELETE /uploads/:id': 'an upload is for the session that began it, tested in resumable-uploads',

  'GET /archives/:archiveId/file': 'an archive is for the member who asked for it, tested in archive',

  'POST /deliveries/:id/send-again': 'the mail of the house is the secretariat’s; nobody else has the route',
  'POST /deliveries/:id/set-aside': 'the mail of the house is the secretariat’s; nobody else has the route',

  'POST /wording-reports/:id/settlement':
    'reports of wrong words are the secretariat’s; nobody else has the route',

  'POST /safeguarding/reports/:id/release':
    'held texts are seen by the secretariat alone, without their words',

  'GET /ballots/:id': ballot(),
  'PUT /ballots/:id/paper': ballot({ body: () => ({ choice: 'yes' }) }),
  'GET /ballots/:id/pass': 'seats of a secret ballot’s roll alone, as its signing, which the next line tries',
  'POST /ballots/:id/pass': ballot({ body: () => ({ blinded: 'A'.repeat(512) }) }),
  'PUT /ballots/:id/sealed-paper':
    'nobody’s: it takes a pass and no session, and its test is in ballots-secret',
  'GET /ballots/:id/papers': closedBallot(),
  'PUT /ballots/:id/draft': 'drafts are the secretariat’s; nobody else has the route',
  'GET /ballots/:id/lifecycle': ballot(),
  'GET /ballots/:id/bundle': closedBallot(),
  'POST /ballots/:id/bundle-holders': closedBallot(),
  'POST /ballots/:id/announce': 'ballots are arranged by the secretariat; nobody else has the route',
  'POST /ballots/:id/withdraw': 'ballots are arranged by the secretariat; nobody else has the route',
  'POST /ballots/:id/close': 'ballots are arranged by the secretariat; nobody else has the route',
  'POST /ballots/:id/extend': 'ballots are arranged by the secretariat; nobody else has the route',
  'PUT /ballots/:id/arrangement': ballot({ body: () => ({ proxySeatId: null, recused: true }) }),
  'POST /ballots/:id/confirmations': closedBallot(),
  'POST /ballots/:id/closing-confirmation': closedBallot(),
  'POST /ballots/:id/tie': closedBallot({ body: () => ({ chosen: [KEY], reason: 'Mine.' }) }),
  'POST /ballots/:id/lot': closedBallot({ body: () => ({ text: 'Mine.' }) }),
  'PUT /ballots/:id/outcome': 'the outcome is recorded by the secretariat; nobody else has the route',
  'POST /ballots/:id/review': 'the outcome is recorded by the secretariat; nobody else has the route',
  'POST /ballots/:id/redactions': closedBallot({ body: () => ({ seatId: KEY }) }),
  'POST /ballots/:id/entries': 'papers are entered by the secretariat; nobody else has the route',
  'POST /ballots/:id/entries/:entryId/confirm':
    'papers are entered by the secretariat; nobody else has the route',
  'POST /ballots/:id/entries/:entryId/refusal': ballot({ path: { id: 'ballot', entryId: 'entry' } }),
  'DELETE /ballots/:id/entries/:entryId': 'papers are entered by the secretariat; nobody else has the route',
  'GET /terms/concepts/:concept': 'the term bank is the whole region’s',
  'POST /terms/proposals/:id/confirmation':
    'the term bank is the whole region’s; who speaks the language confirms, tested in term-bank',
  'POST /terms/proposals/:id/refusal':
    'the term bank is the whole region’s; who speaks the language refuses, tested in term-bank',
  'DELETE /terms/proposals/:id': 'one’s own proposal alone, tested in term-bank',
  'GET /glossary/:language': 'the glossary is public',
  'GET /priority-periods/:id': 'a period is the whole region’s',
  'POST /priority-periods/:id/proposals': 'a period is the whole region’s',
  'POST /priority-periods/:id/ballot': 'a period is the whole region’s',
  'POST /priorities/:id/merge': 'a priority is the whole region’s',
  'PUT /priorities/:id/plan': 'a priority is the whole region’s',
  'GET /priorities/:id/comments': 'a priority is the whole region’s',
  'POST /priorities/:id/comments':
    'a priority is the whole region’s; who does not discuss meets what is not there, tested in priorities',
  'PUT /priorities/:id/progress': 'a priority is the whole region’s',

  'PUT /priorities/:id/areas': 'a priority is the whole region’s',

  'GET /instruments/answers/:side/:id':
    'areas and priorities are the region’s; whose clauses are read is tested in instruments',
  'PUT /instruments/:id': 'instruments are known to all teams, and the secretariat keeps them',
  'POST /instruments/:id/provisions': 'instruments are known to all teams, and the secretariat keeps them',
  'PUT /instruments/:id/provisions/order':
    'instruments are known to all teams, and the secretariat keeps them',
  'PUT /instruments/provisions/:provisionId':
    'instruments are known to all teams, and the secretariat keeps them',
  'POST /instruments/provisions/:provisionId/links':
    'instruments are known to all teams; which clauses are linked is tested in instruments',
  'DELETE /instruments/provisions/:provisionId/links/:linkId':
    'instruments are known to all teams, and the secretariat keeps them',
  'GET /recommendations/countries/:country':
    'a country is no secret; which of its recommendations are read is tested in recommendations',
  'GET /recommendations/countries/:country/export':
    'a country is no secret; which of its recommendations are read is tested in recommendations',
  'POST /recommendations/countries/:country':
    'a country is no secret; that only its team adds one is tested in recommendations',
  'POST /recommendations/countries/:country/previews':
    'a country is no secret; that only its team imports is tested in recommendations-import',
  'POST /recommendations/countries/:country/imports':
    'a country is no secret; that only its team imports is tested in recommendations-import',
  'GET /recommendations/:id': recommendation(),
  'PUT /recommendations/:id': recommendation(aRecommendation({ revision: 1 })),
  'POST /recommendations/:id/answer': recommendation({ answer: 'Ours.', state: 'done', revision: 1 }),
  'GET /contributions/:kind/:id':
    'one’s own alone, and of the former holders of one’s seat, tested in contributions',

  'GET /plans/areas/:id': 'all areas are known to all members; whose lines are counted is tested in plans',
  'GET /plans/meetings/:meetingId': meeting('meetingId'),
  'GET /plans/countries/:country': 'a country is no secret; which of its lines are read is tested in plans',
  'GET /plans/countries/:country/export':
    'a country is no secret; which of its lines are read is tested in plans',
  'POST /plans/countries/:country/lines':
    'a country is no secret; that only its team adds a line is tested in plans',
  'GET /plans/lines/:id': planLine(),
  'PUT /plans/lines/:id': planLine(aPlanLine({ revision: 1 })),
  'POST /plans/lines/:id/state': planLine({ state: 'done', revision: 1 }),
  'GET /plans/lines/:id/progress': planLine(),
  'POST /plans/lines/:id/progress': planLine({ text: 'Mine.' }),

  'GET /monitoring-reports/:id': monitoringReport(),
  'PUT /monitoring-reports/:id': monitoringReport({
    body: () => ({
      title: 'Mine',
      introduction: '',
      firstDay: '2027-01-01',
      lastDay: '2027-12-31',
      revision: 1,
    }),
  }),
  'DELETE /monitoring-reports/:id': monitoringReport({ query: '?revision=1' }),
  'POST /monitoring-reports/:id/refresh': monitoringReport({ body: () => ({ revision: 1 }) }),
  'POST /monitoring-reports/:id/send': monitoringReport({ body: () => ({ revision: 1 }) }),
  'PUT /monitoring-reports/:id/paragraphs/:paragraphId': monitoringReport({
    path: { id: 'monitoringReport', paragraphId: 'monitoringParagraph' },
    body: () => ({ text: 'Mine.', leftOut: false, revision: 1 }),
  }),
  'GET /monitoring-reports/:id/report.docx': monitoringReport(),
  'GET /monitoring-reports/:id/report.pdf': monitoringReport(),

  'GET /funds/:id': 'a fund is known to all teams; what of it each reads is tested in funding',
  'GET /funds/:id/report.csv': 'a fund is known to all teams; what of it each reads is tested in funding',
  'GET /funds/:id/report.pdf': 'a fund is known to all teams; what of it each reads is tested in funding',
  'PUT /funds/:id': 'a fund is known to all teams',
  'PUT /funds/:id/deciders': 'a fund is known to all teams',
  'POST /funds/:id/calls': 'a fund is known to all teams',
  'POST /funding-calls/:id/applications': 'a call is known to all teams; each applies for its own country',
  'GET /funding-applications/:id': application(),
  'PUT /funding-applications/:id': application(anApplication({ revision: 1 })),
  'POST /funding-applications/:id/submission': application({ revision: 1 }),
  'POST /funding-applications/:id/decisions': application({
    outcome: 'refused',
    grantedCents: 0,
    reason: 'Mine.',
  }),
  'POST /funding-applications/:id/decisions/second': application({ confirms: true }),
  'GET /grants/:id': grant(),
  'PUT /grants/:id/milestones': grant(() => ({
    milestones: [{ kind: 'meeting', title: 'Mine', dueOn: '2027-05-05', weight: 1 }],
  })),
  'POST /grants/:id/milestones/:number/delivery': grant(({ grantReport: reportId }) => ({ reportId })),
  'POST /grants/:id/reports': grant(() => aPeriod()),
  'POST /grants/:id/payments': grant(() => ({ cents: 1, paidOn: '2027-05-05', reference: '' })),
  'GET /grant-reports/:id': grantReport(),
  'POST /grant-reports/:id/lines': grantReport(aLine()),
  'PUT /grant-reports/:id/lines/:lineId': grantReport(aLine()),
  'DELETE /grant-reports/:id/lines/:lineId': grantReport(),
  'POST /grant-reports/:id/submission': grantReport({ revision: 2 }),
  'POST /grant-reports/:id/reopening': grantReport({ reason: 'Mine.' }),
  'POST /grant-reports/:id/lines/:lineId/control': grantReport(split(100_000)),
  'POST /grant-reports/:id/lines/:lineId/control/second': grantReport({ confirms: true }),

  'GET /practices/:id': practice(),
  'PUT /practices/:id': practice(() => aPractice({ revision: 2 })),
  'DELETE /practices/:id': practice(),
  'POST /practices/:id/share': practice(() => ({ revision: 2 })),
  'POST /practices/:id/retire': practice(() => ({ reason: 'Mine.' })),
  'POST /practices/:id/review': practice(() => ({ revision: 2, reviewOn: '2028-01-01' })),
  'PUT /practices/:id/use': practice(() => ({ outcome: 'worked', words: '' })),
  'POST /practices/:id/clauses/:clauseId/renewal': [
    { of: 'a practice of one country', path: { id: 'practice', clauseId: 'publishedClause' } },
  ],
  'POST /practices/:id/evidence': practice((ids) => ({ clauseId: ids.publishedClause })),
  'GET /practices/:id/versions': practice(),
  'GET /practices/:id/versions/:number': practice(),
  'GET /questions/:id': question(),
  'PUT /questions/:id': question(() => ({ revision: 1, title: 'T', text: 'X', language: 'en' })),
  'GET /questions/:id/versions': question(),
  'PUT /questions/:id/answer': question((ids) => ({ revision: 1, entryId: ids.conversationEntry })),
  'POST /questions/:id/close': question(() => ({})),
  'POST /questions/:id/reopen': question(),
  'POST /questions/:id/practice': question(),
  'GET /conversations/:id/entries': conversation(),
  'POST /conversations/:id/entries': conversation(() => comment),
  'GET /conversations/:id/readers': conversation(),
  'PUT /conversations/:id/seen': conversation(() => ({ seen: 1 })),
  'GET /standards/:standardId/adoption/:country/evidence':
    'what is published is known to all members; who reads which evidence is tested in practices',
  'POST /evidence/:id/renewal': [{ of: 'what Denmark does with a standard', path: { id: 'evidence' } }],
  'POST /evidence/:id/decision': [
    {
      of: 'what Denmark does with a standard',
      path: { id: 'evidence' },
      body: () => ({ accepted: true }),
    },
  ],

  'GET /meetings/:meetingId/minutes': minuted(),
  'PUT /meetings/:meetingId/minutes/entries/:itemId': minuted({
    path: { meetingId: 'heldMeeting', itemId: 'heldItem' },
    body: () => ({ text: 'Mine.', revision: 1 }),
  }),
  'PUT /meetings/:meetingId/minutes/present': minuted({ body: (ids) => ({ memberIds: [ids.member] }) }),
  'POST /meetings/:meetingId/minutes/circulate': minuted({ body: () => ({ days: 14 }) }),
  'POST /meetings/:meetingId/minutes/remarks': minuted({ body: () => ({ text: 'Mine.' }) }),
  'POST /meetings/:meetingId/minutes/remarks/:remarkId/settle': minuted({
    path: { meetingId: 'heldMeeting', remarkId: 'remark' },
    body: () => ({ outcome: 'taken-up' }),
  }),
  'POST /meetings/:meetingId/minutes/addenda': minuted({ body: () => ({ text: 'Mine.' }) }),
  'POST /meetings/:meetingId/decisions': minuted({ body: (ids) => ({ ...DECISION, itemId: ids.heldItem }) }),
  'POST /meetings/:meetingId/actions': minuted({ body: (ids) => ({ ...ACTION, itemId: ids.heldItem }) }),
  'GET /decisions/:id': decided(),
  'PATCH /decisions/:id': decided({ ...DECISION, revision: 1 }),
  'PUT /decisions/:id/areas': decided(areas),
  'POST /decisions/:id/withdraw': decided({ reason: 'Not ours.' }),
  'POST /decisions/:id/follow-up': decided({ dueOn: '2027-10-30' }),
  'PUT /decisions/:id/follow-up': decided({ dueOn: '2027-10-30' }),
  'PUT /decisions/:id/follow-up/:country': decided({ revision: 1, state: 'done' }),
  'PUT /decisions/:id/sharing': decided({ sharedAbroad: true }),
  'POST /decisions/:id/review': decided(),
  'GET /actions/:id': taken(),
  'PATCH /actions/:id': taken({ revision: 1, dueOn: '2027-10-30' }),
  'POST /actions/:id/close': taken(),
  'POST /actions/:id/drop': taken({ reason: 'Not ours.' }),
  'POST /actions/:id/reopen': taken({ dueOn: '2027-10-30' }),

  'POST /purges/:purgeId/carry-out': 'what is removed is the secretariat’s; nobody else has the route',
  'DELETE /purges/:purgeId': 'what is removed is the secretariat’s; nobody else has the route',
  'GET /standards/:standardId/recovered-texts': [standard()],
  'POST /recovered-texts/:id/resolve':
    'they are the text of one member; drafting.spec tries those of another',

  'GET /standards/:standardId': [standard()],
  'PATCH /standards/:standardId': [standard({ body: () => ({ audience: 'networks' }) })],
  'POST /standards/:standardId/transitions': [
    standard({ body: () => ({ from: 'drafting', to: 'national-review' }) }),
  ],
  'GET /standards/:standardId/history': [standard()],
  'GET /standards/:standardId/consensus': [standard()],
  'POST /standards/:standardId/consensus': [
    standard({
      body: ({ teamsVersion }) => ({
        question: 'Should we?',
        versionId: teamsVersion,
        clauseIds: null,
        maxRounds: 2,
        minRaters: 3,
      }),
    }),
  ],
  'GET /standards/:standardId/consensus/:processId': consensus(),
  'POST /standards/:standardId/consensus/:processId/end': consensus({ body: () => ({ reason: 'No more.' }) }),
  'POST /standards/:standardId/consensus/:processId/rounds': consensus({
    body: ({ teamsVersion }) => ({
      versionId: teamsVersion,
      timeZone: 'Europe/Copenhagen',
      closesAt: '2027-04-30T17:00',
    }),
  }),
  'DELETE /standards/:standardId/consensus/:processId/rounds/:roundId': consensusRound(),
  'POST /standards/:standardId/consensus/:processId/rounds/:roundId/close': consensusRound({
    body: () => ({ reason: 'No more.' }),
  }),
  'PUT /standards/:standardId/consensus/:processId/rounds/:roundId/ratings/:clauseId': consensusRound({
    path: {
      standardId: 'teamsStandard',
      processId: 'consensus',
      roundId: 'consensusRound',
      clauseId: 'teamsClause',
    },
    body: () => ({ rating: 5, reason: '' }),
  }),
  'GET /standards/:standardId/consensus/:processId/participation': consensus(),
  'GET /standards/:standardId/consensus/:processId/report': consensus(),
  'GET /standards/:standardId/consensus/:processId/report/file': consensus({ query: '?as=csv' }),
  'PUT /standards/:standardId/consensus/:processId/report/:item': consensus({
    body: () => ({ revision: 0, text: 'Nobody else.' }),
  }),
  'GET /standards/:standardId/consultations': [standard()],
  'POST /standards/:standardId/consultations': [
    standard({
      body: () => ({
        lead: '',
        timeZone: 'Europe/Helsinki',
        closesAt: '2027-03-31T17:00',
        countries: ['EE'],
        observerIds: [],
        reason: 'Mine.',
      }),
    }),
  ],
  'GET /standards/:standardId/consultations/:roundId': round(),
  'PATCH /standards/:standardId/consultations/:roundId': round({
    body: () => ({ closesAt: '2027-04-30T17:00' }),
  }),
  'DELETE /standards/:standardId/consultations/:roundId': round(),
  'PUT /standards/:standardId/consultations/:roundId/countries/:country/extension': round({
    body: () => ({ closesAt: '2027-04-30T17:00', reason: 'Mine.' }),
  }),
  'POST /standards/:standardId/consultations/:roundId/reminders': round(),
  'PUT /standards/:standardId/consultations/:roundId/position': round({
    body: () => ({ revision: 0, stance: 'support', text: 'Mine.' }),
  }),
  'POST /standards/:standardId/consultations/:roundId/signature': round({ body: () => ({ revision: 0 }) }),
  'DELETE /standards/:standardId/consultations/:roundId/signature': round(),
  'POST /standards/:standardId/consultations/:roundId/remarks': round({
    body: () => ({ clauseId: null, text: 'Mine.' }),
  }),
  'PATCH /standards/:standardId/consultations/:roundId/remarks/:remarkId': remark({
    body: () => ({ revision: 1, text: 'Mine now.' }),
  }),
  'DELETE /standards/:standardId/consultations/:roundId/remarks/:remarkId': remark(),
  'PUT /standards/:standardId/consultations/:roundId/remarks/:remarkId/inclusion': remark(),
  'DELETE /standards/:standardId/consultations/:roundId/remarks/:remarkId/inclusion': remark(),
  'GET /standards/:standardId/consultations/:roundId/national': round(),
  'POST /standards/:standardId/consultations/:roundId/national': round({
    body: () => ({ lead: 'What do you think?', timeZone: 'Europe/Tallinn', closesAt: '2027-03-20T12:00' }),
  }),
  'PATCH /standards/:standardId/consultations/:roundId/national': round({
    body: () => ({ revision: 1, closesAt: '2027-03-20T12:00' }),
  }),
  'POST /standards/:standardId/consultations/:roundId/national/end': round({ body: () => ({ revision: 1 }) }),
  'PUT /standards/:standardId/consultations/:roundId/national/reply': round(),
  'DELETE /standards/:standardId/consultations/:roundId/national/reply': round(),
  'GET /standards/:standardId/consultations/:roundId/national/kinds': round(),
  'GET /standards/:standardId/consultations/:roundId/national/answers': round(),
  'PUT /standards/:standardId/consultations/:roundId/remarks/:remarkId/outcome': round({
    path: { standardId: 'askedStandard', roundId: 'round', remarkId: 'answered' },
    body: () => ({ revision: 0, outcome: 'accepted', reason: 'Mine.' }),
  }),
  'POST /standards/:standardId/amendments': [
    standard({ body: (ids) => ({ clauseId: ids.teamsClause, text: 'Mine.', reason: 'Mine.' }) }),
  ],
  'GET /amendments/:amendmentId': amendment(),
  'PUT /amendments/:amendmentId/wording': amendment({ body: () => ({ revision: 1, text: 'Mine now.' }) }),
  'PUT /amendments/:amendmentId/shape': amendment({ body: () => ({ kind: 'clause', level: 1 }) }),
  'PUT /amendments/:amendmentId/reason': amendment({ body: () => ({ revision: 1, text: 'Mine now.' }) }),
  'POST /amendments/:amendmentId/submission': amendment(),
  'POST /amendments/:amendmentId/withdrawal': amendment(),
  'GET /standards/:standardId/suggestions': [standard()],
  'PUT /standards/:standardId/suggestions/:clauseId': clause(),
  'POST /standards/:standardId/suggestions/:clauseId/new-clauses': clause({
    body: () => ({ kind: 'clause', level: 1 }),
  }),
  'PUT /standards/:standardId/suggestions/:clauseId/removal': clause(),
  'DELETE /suggestions/:amendmentId': amendment(),
  'GET /amendment-sets/:setId': amendmentSet(),
  'POST /amendment-sets/:setId/submission': amendmentSet({ body: () => ({ reason: 'Mine.' }) }),
  'POST /amendment-sets/:setId/withdrawal': amendmentSet(),
  'POST /amendments/:amendmentId/acceptance': amendment({ body: () => ({ reason: 'Mine.' }) }),
  'POST /amendments/:amendmentId/merging': amendment(),
  'POST /amendments/:amendmentId/rejection': amendment({ body: () => ({ reason: 'Mine.' }) }),
  'POST /amendments/:amendmentId/ballots': amendment({ body: () => vote }),
  'GET /standards/:standardId/versions/:versionId/responses': [
    standard({ path: { standardId: 'publishedStandard', versionId: 'publishedVersion' } }),
  ],
  'GET /standards/:standardId/ballots': [standard()],
  'POST /standards/:standardId/ballots': [standard({ body: () => vote })],
  'GET /standards/:standardId/observers': [standard()],
  'PUT /standards/:standardId/observers/:memberId': [
    standard({ path: { standardId: 'teamsStandard', memberId: 'member' } }),
  ],
  'DELETE /standards/:standardId/observers/:memberId': [
    standard({ path: { standardId: 'teamsStandard', memberId: 'member' } }),
  ],
  'POST /standards/:standardId/clauses': [
    standard({ body: (ids) => ({ afterId: ids.teamsClause, kind: 'clause', level: 1, text: 'Mine.' }) }),
  ],
  'GET /standards/:standardId/clause-areas': [standard()],
  'PUT /standards/:standardId/clauses/:clauseId/areas': clause({ body: () => areas }),
  'PATCH /standards/:standardId/clauses/:clauseId': clause({
    body: () => ({ revision: 1, text: 'Mine now.' }),
  }),
  'POST /standards/:standardId/clauses/:clauseId/move': clause({
    body: (ids) => ({ afterId: ids.otherClause }),
  }),
  'DELETE /standards/:standardId/clauses/:clauseId': clause({ query: '?revision=1' }),
  'GET /standards/:standardId/versions': [standard()],
  'POST /standards/:standardId/versions': [standard({ body: () => ({ label: 'Mine' }) })],
  'GET /standards/:standardId/versions/:versionId': version(),
  'POST /standards/:standardId/versions/:versionId/restore': version(),
  'GET /standards/:standardId/versions/:versionId/sources': version(),
  'GET /standards/:standardId/versions/:versionId/definitions': version(),
  'GET /standards/:standardId/definitions': [standard()],
  'GET /standards/:standardId/undefined-terms': [standard()],
  'POST /standards/:standardId/definitions': [standard({ body: () => aDefinition })],
  'PUT /standards/:standardId/definitions/:definitionId': definition({
    body: () => ({ ...aDefinition, revision: 1 }),
  }),
  'DELETE /standards/:standardId/definitions/:definitionId': definition({ query: '?revision=1' }),
  'GET /standards/:standardId/sources': [standard()],
  'POST /standards/:standardId/sources': [standard({ body: () => aSource({ title: 'Mine' }) })],
  'PUT /standards/:standardId/sources/:sourceId': source({ body: () => aSource({ revision: 1 }) }),
  'DELETE /standards/:standardId/sources/:sourceId': source({ query: '?revision=1' }),
  'POST /standards/:standardId/sources/:sourceId/confirm': source({
    body: () => ({ revision: 1, reviewOn: null }),
  }),
  'PUT /standards/:standardId/sources/:sourceId/citations/:clauseId': citation({
    body: () => ({ locator: '', supports: 'Mine.' }),
  }),
  'DELETE /standards/:standardId/sources/:sourceId/citations/:clauseId': citation(),
  'POST /standards/:standardId/data-files': [standard({ body: () => uploadForm({}) })],
  'POST /standards/:standardId/word-files': [standard({ body: () => uploadForm({}) })],
  'GET /standards/:standardId/file': [standard({ query: '?as=md' }), ...version({ query: '?as=md' })],
  'GET /standards/:standardId/prints': [standard()],
  'POST /standards/:standardId/prints': [
    standard(),
    ...version({ body: (ids) => ({ version: ids.teamsVersion }) }),
  ],
  'GET /standards/:standardId/prints/:printId/file':
    'a print is its member’s own; its spec tries those of others',
  'GET /standards/:standardId/publication': [standard()],
  'POST /standards/:standardId/versions/:versionId/publish': version({
    body: () => ({ step: 'minor', editorial: [] }),
  }),
  'GET /standards/:standardId/adoption':
    'what is published is known to all members; drafts have none, and notes have their test in standards-adoption',
  'GET /standards/:standardId/adoption/export': 'as the matrix',
  'GET /standards/:standardId/adoption/:country': 'as the matrix',
  'GET /standards/:standardId/adoption/:country/:clauseId/history': 'as the matrix',
  'PUT /standards/:standardId/adoption/:country/:clauseId': ofDenmark('clauseId', () => ({
    revision: 0,
    status: 'planned',
    note: '',
    evidence: '',
    shared: false,
    seat: null,
    reviewOn: null,
  })),
  'POST /standards/:standardId/adoption/:country/:clauseId/confirm': ofDenmark('clauseId', () => ({
    revision: 1,
  })),
  'GET /standards/:standardId/adoption/:country/:clauseId/voices/:seat/history': 'as the matrix',
  'PUT /standards/:standardId/adoption/:country/:clauseId/voices/:seat': ofDenmark('clauseId', () => ({
    revision: 0,
    status: 'planned',
    note: '',
    evidence: '',
    shared: false,
  })),
  'POST /standards/:standardId/adoption/:country/:clauseId/voices/:seat/confirm': ofDenmark(
    'clauseId',
    () => ({ revision: 1 }),
  ),
  'GET /standards/:standardId/translations':
    'what is published is known to all members; unchecked words have their test in standards-translations',
  'GET /standards/:standardId/translations/:language': 'as the overview',
  'PUT /standards/:standardId/translations/:language/:subjectId': ofDenmark('subjectId', () => ({
    revision: 0,
    sourceHash: 'a'.repeat(64),
    text: 'Ikke mit.',
  })),
  'POST /standards/:standardId/translations/:language/:subjectId/check': ofDenmark('subjectId', () => ({
    revision: 1,
  })),
  'GET /public/standards/:slug/:edition':
    'what is published is everybody’s; a draft has no address, and its test is in standards-published',
  'GET /published/:slug': 'what is published is everybody’s',
  'GET /published/:slug/clauses/:clauseId': 'what is published is everybody’s',
  'GET /published/:slug/:edition': 'what is published is everybody’s',
  'GET /published/:slug/:edition/fingerprint': 'what is published is everybody’s',
  'GET /published/:slug/:edition/:language': 'what is published is everybody’s',
  'GET /standards/:standardId/comparison': [standard({ query: '?from=current&to=current' })],
  'GET /standards/:standardId/numbers': [standard({ query: '?number=1' })],
  'GET /standards/:standardId/clauses/:clauseId/numbers': clause(),
  'POST /standards/:standardId/clauses/:clauseId/restore': clause({
    body: (ids) => ({ afterId: ids.otherClause }),
  }),
  'GET /standards/:standardId/clauses/:clauseId/revisions': clause(),
  'GET /standards/:standardId/threads': [standard()],
  'POST /standards/:standardId/threads': [
    standard({ body: (ids) => ({ ...comment, clauseId: ids.teamsClause, revision: 1 }) }),
  ],
  'GET /standards/:standardId/threads/readers': [standard(), standard({ query: '?audience=named' })],
  'GET /standards/:standardId/threads/:threadId': thread(),
  'GET /standards/:standardId/threads/:threadId/comments': thread(),
  'POST /standards/:standardId/threads/:threadId/comments': thread({ body: () => comment }),
  'POST /standards/:standardId/threads/:threadId/resolve': thread(),
  'POST /standards/:standardId/threads/:threadId/reopen': thread(),
  'GET /standards/:standardId/threads/:threadId/transitions': thread(),
  'PUT /standards/:standardId/threads/:threadId/seen': thread({ body: () => ({ seen: 1 }) }),
};

/**
 * Every kind of live room: the thing that it is about and from whom it is kept; or that it is open to all
 * members.
 */
export const LIVE_ROOMS: Readonly<
  Record<string, readonly (readonly [HiddenObject, DanishObject])[] | 'open'>
> = {
  member: [
    ['a person of a national network', 'member'],
    ['a session', 'member'],
  ],
  meeting: [
    ['a national meeting', 'meeting'],
    ['a draft of a meeting', 'draftMeeting'],
  ],
  standard: [['a draft standard among teams', 'teamsStandard']],
  amendment: [['a draft amendment of Denmark', 'amendment']],
  'standard-threads': [
    ['a draft standard among teams', 'teamsStandard'],
    ['a thread of the Danish network', 'openStandard'],
  ],
  ...Object.fromEntries(
    ['dk', 'ee', 'fi', 'is', 'lt', 'lv', 'no', 'se'].map((code) => [
      `standard-threads-${code}`,
      [
        ['a draft standard among teams', 'teamsStandard'],
        ...(code === 'ee' ? [] : [['a thread of the Danish network', 'openStandard'] as const]),
      ] as const,
    ]),
  ),
  ballot: [['a ballot of one country', 'ballot']],
  priorities: 'open',
  conversation: [
    ['a practice of one country', 'practice'],
    ['a practice of one country', 'question'],
  ],
};
