import type { Rule } from '../../src/platform/access/allow.decorator.ts';

export const ASKERS = ['anonymous', 'network', 'observer', 'team', 'secretariat', 'auditor'] as const;
export type Asker = (typeof ASKERS)[number];

/** `401` not signed in; `404` as if there were nothing; `open` the door is open, and what is behind it is the feature's policy. */
export type Kind = '401' | '404' | 'open';
export type Row = readonly [rule: Rule, kinds: string];

/**
 * Who gets what kind of answer from every route and live message: its rule, then a kind for each of `ASKERS` in order. It is
 * written out rather than reckoned from the grants, so that a changed rule, a changed grant and a new handler each break it.
 */
export const ACCESS_MATRIX: Readonly<Record<string, Row>> = {
  'GET /openapi.json': ['public', 'open open open open open open'],

  'GET /live/:room/events': ['member', '401 open open open open open'],
  'live join': ['member', '401 open open open open open'],
  'live leave': ['member', '401 open open open open open'],
  'live typing': ['member', '401 open open open open open'],
  'live open': ['standards:read', '401 open open open open 404'],
  'live push': ['standards:read', '401 open open open open 404'],
  'live pull': ['standards:read', '401 open open open open 404'],
  'live close': ['standards:read', '401 open open open open 404'],
  'live aware': ['standards:read', '401 open open open open 404'],

  'GET /health/live': ['public', 'open open open open open open'],
  'GET /health/ready': ['public', 'open open open open open open'],

  'GET /dev/mail': ['public', 'open open open open open open'],
  'GET /dev/mail.json': ['public', 'open open open open open open'],
  'GET /dev/mail/:id.eml': ['public', 'open open open open open open'],
  'GET /dev/mail/:id': ['public', 'open open open open open open'],

  'GET /session': ['public', 'open open open open open open'],
  'POST /session': ['public', 'open open open open open open'],
  'DELETE /session': ['member', '401 open open open open open'],

  'GET /sessions': ['member', '401 open open open open open'],
  'DELETE /sessions/:id': ['member', '401 open open open open open'],
  'DELETE /sessions': ['member', '401 open open open open open'],

  'POST /links/look': ['public', 'open open open open open open'],
  'POST /links/accept': ['public', 'open open open open open open'],
  'POST /links/sign-in': ['public', 'open open open open open open'],

  'GET /network/export': ['network:export', '401 404 404 404 open 404'],
  'POST /network/import': ['network:manage', '401 404 404 404 open 404'],
  'GET /network/organisations': ['network:read', '401 open open open open open'],
  'POST /network/organisations': ['network:manage', '401 404 404 404 open 404'],
  'PUT /network/organisations/:id': ['network:manage', '401 404 404 404 open 404'],
  'GET /network/teams': ['network:read', '401 open open open open open'],
  'GET /network/findings': ['network:read', '401 open open open open open'],
  'GET /network/teams/:country': ['network:read', '401 open open open open open'],
  'POST /network/teams/:country/:seat/appointments': ['network:manage', '401 404 404 404 open 404'],
  'POST /network/appointments/:id/end': ['network:manage', '401 404 404 404 open 404'],
  'GET /network/appointments/:id/contact': ['network:read', '401 open open open open open'],
  'PUT /network/appointments/:id/contact': ['network:read', '401 open open open open open'],

  'GET /public/teams': ['public', 'open open open open open open'],

  'GET /teams': ['public', 'open open open open open open'],

  'GET /members': ['network:read', '401 open open open open open'],
  'GET /members/:id': ['network:read', '401 open open open open open'],
  'POST /members': ['members:invite', '401 404 404 404 open 404'],
  'PUT /members/:id': ['members:invite', '401 404 404 404 open 404'],
  'POST /members/:id/invitation': ['members:invite', '401 404 404 404 open 404'],
  'DELETE /members/:id/invitation': ['members:invite', '401 404 404 404 open 404'],
  'POST /members/:id/leave': ['members:invite', '401 404 404 404 open 404'],

  'GET /meetings': ['meetings:read', '401 open open open open open'],
  'GET /meetings/:id': ['meetings:read', '401 open open open open open'],
  'POST /meetings': ['meetings:convene', '401 404 404 open open 404'],
  'PATCH /meetings/:id': ['meetings:convene', '401 404 404 open open 404'],
  'PUT /meetings/:id/quorum': ['meetings:convene', '401 404 404 open open 404'],
  'POST /meetings/:id/schedule': ['meetings:convene', '401 404 404 open open 404'],
  'POST /meetings/:id/move': ['meetings:convene', '401 404 404 open open 404'],
  'POST /meetings/:id/open': ['meetings:convene', '401 404 404 open open 404'],
  'POST /meetings/:id/close': ['meetings:convene', '401 404 404 open open 404'],
  'POST /meetings/:id/cancel': ['meetings:convene', '401 404 404 open open 404'],
  'PUT /meetings/:id/answer': ['meetings:answer', '401 open open open open 404'],
  'GET /meetings/:id/guests': ['meetings:convene', '401 404 404 open open 404'],
  'POST /meetings/:id/invitations': ['meetings:convene', '401 404 404 open open 404'],
  'DELETE /meetings/:id/invitations/:memberId': ['meetings:convene', '401 404 404 open open 404'],
  'GET /meetings/:id/seats/:country/:seat/candidates': ['meetings:answer', '401 open open open open 404'],
  'PUT /meetings/:id/seats/:country/:seat/alternate': ['meetings:answer', '401 open open open open 404'],
  'DELETE /meetings/:id/seats/:country/:seat/alternate': ['meetings:answer', '401 open open open open 404'],
  'GET /meetings/:id/calendar.ics': ['meetings:read', '401 open open open open open'],
  'GET /meetings/:meetingId/agenda': ['meetings:read', '401 open open open open open'],
  'POST /meetings/:meetingId/agenda/items': ['agenda:write', '401 404 404 open open 404'],
  'PATCH /meetings/:meetingId/agenda/items/:itemId': ['agenda:write', '401 404 404 open open 404'],
  'DELETE /meetings/:meetingId/agenda/items/:itemId': ['agenda:write', '401 404 404 open open 404'],
  'POST /meetings/:meetingId/agenda/moves': ['agenda:write', '401 404 404 open open 404'],
  'POST /meetings/:meetingId/agenda/reschedule': ['agenda:write', '401 404 404 open open 404'],
  'PUT /meetings/:meetingId/agenda/papers-deadline': ['agenda:write', '401 404 404 open open 404'],

  'GET /meetings/:meetingId/minutes': ['minutes:read', '401 open open open open open'],
  'PUT /meetings/:meetingId/minutes/entries/:itemId': ['minutes:write', '401 404 404 open open 404'],
  'PUT /meetings/:meetingId/minutes/present': ['minutes:write', '401 404 404 open open 404'],
  'POST /meetings/:meetingId/minutes/circulate': ['minutes:write', '401 404 404 open open 404'],
  'POST /meetings/:meetingId/minutes/remarks': ['minutes:comment', '401 404 404 open open 404'],
  'POST /meetings/:meetingId/minutes/remarks/:remarkId/settle': ['minutes:write', '401 404 404 open open 404'],
  'POST /meetings/:meetingId/minutes/addenda': ['minutes:write', '401 404 404 open open 404'],
  'GET /decisions': ['minutes:read', '401 open open open open open'],
  'GET /decisions/export': ['minutes:read', '401 open open open open open'],
  'GET /decisions/:id': ['minutes:read', '401 open open open open open'],
  'POST /meetings/:meetingId/decisions': ['minutes:write', '401 404 404 open open 404'],
  'PATCH /decisions/:id': ['minutes:write', '401 404 404 open open 404'],
  'POST /decisions/:id/withdraw': ['minutes:write', '401 404 404 open open 404'],
  'POST /decisions/:id/follow-up': ['minutes:write', '401 404 404 open open 404'],
  'PUT /decisions/:id/follow-up': ['minutes:write', '401 404 404 open open 404'],
  'PUT /decisions/:id/follow-up/:country': ['follow-ups:write', '401 404 404 open 404 404'],
  'POST /decisions/:id/review': ['minutes:comment', '401 404 404 open open 404'],
  'GET /actions': ['minutes:read', '401 open open open open open'],
  'GET /actions/export': ['minutes:read', '401 open open open open open'],
  'GET /actions/:id': ['minutes:read', '401 open open open open open'],
  'POST /meetings/:meetingId/actions': ['minutes:write', '401 404 404 open open 404'],
  'PATCH /actions/:id': ['minutes:write', '401 404 404 open open 404'],
  'POST /actions/:id/close': ['actions:close', '401 404 404 open open 404'],
  'POST /actions/:id/drop': ['minutes:write', '401 404 404 open open 404'],
  'POST /actions/:id/reopen': ['minutes:write', '401 404 404 open open 404'],

  'POST /meetings/:id/copies': ['meetings:convene', '401 404 404 open open 404'],
  'POST /meetings/:id/templates': ['meetings:convene', '401 404 404 open open 404'],
  'GET /meeting-templates': ['meetings:convene', '401 404 404 open open 404'],
  'GET /meeting-series/:id': ['meetings:read', '401 open open open open open'],
  'POST /meeting-series': ['meetings:convene', '401 404 404 open open 404'],
  'POST /meeting-series/:id/invitations': ['meetings:convene', '401 404 404 open open 404'],
  'POST /meeting-series/:id/schedule': ['meetings:convene', '401 404 404 open open 404'],
  'POST /meeting-series/:id/cancel': ['meetings:convene', '401 404 404 open open 404'],

  'GET /meetings/:id/poll': ['meetings:read', '401 open open open open open'],
  'POST /meetings/:id/poll': ['meetings:convene', '401 404 404 open open 404'],
  'PATCH /meetings/:id/poll': ['meetings:convene', '401 404 404 open open 404'],
  'POST /meetings/:id/poll/zone': ['meetings:convene', '401 404 404 open open 404'],
  'PUT /meetings/:id/poll/answers': ['meetings:answer', '401 open open open open 404'],
  'POST /meetings/:id/poll/confirm': ['meetings:convene', '401 404 404 open open 404'],
  'PUT /meetings/:id/invitations/:memberId': ['meetings:convene', '401 404 404 open open 404'],
  'DELETE /meetings/:id/invitations/:memberId/links': ['meetings:convene', '401 404 404 open open 404'],
  'GET /slot-facts': ['meetings:convene', '401 404 404 open open 404'],
  'POST /answer-links/look': ['public', 'open open open open open open'],
  'POST /answer-links/poll': ['public', 'open open open open open open'],
  'POST /answer-links/attendance': ['public', 'open open open open open open'],

  'GET /calendar-feed': ['meetings:answer', '401 open open open open 404'],
  'POST /calendar-feed': ['meetings:answer', '401 open open open open 404'],
  'DELETE /calendar-feed': ['meetings:answer', '401 open open open open 404'],

  'GET /calendar/:file': ['public', 'open open open open open open'],

  'GET /documents': ['documents:read', '401 open open open open 404'],
  'POST /documents': ['documents:write', '401 open 404 open open 404'],
  'GET /documents/:id': ['public', 'open open open open open open'],
  'POST /documents/:id/versions': ['documents:write', '401 open 404 open open 404'],
  'GET /documents/:id/file': ['public', 'open open open open open open'],
  'GET /documents/:id/versions/:number/file': ['public', 'open open open open open open'],
  'DELETE /documents/:id': ['documents:write', '401 open 404 open open 404'],
  'POST /documents/:id/attachments': ['documents:write', '401 open 404 open open 404'],
  'DELETE /documents/:id/attachments/:kind/:objectId': ['documents:write', '401 open 404 open open 404'],

  'GET /safeguarding/reports': ['safeguarding:read', '401 404 404 404 open 404'],
  'GET /safeguarding/counts': ['safeguarding:count', '401 404 404 404 open open'],
  'POST /safeguarding/reports/:id/release': ['safeguarding:read', '401 404 404 404 open 404'],
  'POST /safeguarding/false-alarms': ['member', '401 open open open open open'],

  'GET /audit/mine': ['audit:read-own', '401 open open open open open'],
  'GET /audit': ['audit:read', '401 404 404 404 404 open'],
  'GET /audit/verification': ['audit:read', '401 404 404 404 404 open'],

  'GET /ballots': ['ballots:read', '401 open open open open open'],
  'GET /ballots/:id': ['ballots:read', '401 open open open open open'],
  'PUT /ballots/:id/paper': ['ballots:read', '401 open open open open open'],
  'GET /ballots/:id/papers': ['ballots:read', '401 open open open open open'],

  'GET /priority-periods': ['priorities:read', '401 open open open open open'],
  'POST /priority-periods': ['priorities:manage', '401 404 404 404 open 404'],
  'GET /priority-periods/:id': ['priorities:read', '401 open open open open open'],
  'POST /priority-periods/:id/proposals': ['priorities:propose', '401 404 404 open 404 404'],
  'POST /priority-periods/:id/ballot': ['ballots:manage', '401 404 404 404 open 404'],

  'PUT /priorities/:id/progress': ['priorities:manage', '401 404 404 404 open 404'],

  'GET /standards/:standardId/rescued-words': ['standards:read', '401 open open open open 404'],
  'POST /rescued-words/:id/settle': ['standards:read', '401 open open open open 404'],

  'GET /standards': ['standards:read', '401 open open open open 404'],
  'POST /standards': ['standards:edit', '401 404 404 open open 404'],
  'GET /standards/:standardId': ['standards:read', '401 open open open open 404'],
  'PATCH /standards/:standardId': ['standards:manage', '401 404 404 404 open 404'],
  'POST /standards/:standardId/moves': ['standards:edit', '401 404 404 open open 404'],
  'GET /standards/:standardId/history': ['standards:read', '401 open open open open 404'],
  'GET /standards/:standardId/observers': ['standards:manage', '401 404 404 404 open 404'],
  'PUT /standards/:standardId/observers/:memberId': ['standards:manage', '401 404 404 404 open 404'],
  'DELETE /standards/:standardId/observers/:memberId': ['standards:manage', '401 404 404 404 open 404'],
  'POST /standards/:standardId/clauses': ['standards:edit', '401 404 404 open open 404'],
  'PATCH /standards/:standardId/clauses/:clauseId': ['standards:edit', '401 404 404 open open 404'],
  'POST /standards/:standardId/clauses/:clauseId/move': ['standards:edit', '401 404 404 open open 404'],
  'DELETE /standards/:standardId/clauses/:clauseId': ['standards:edit', '401 404 404 open open 404'],
  'POST /standards/:standardId/clauses/:clauseId/restore': ['standards:edit', '401 404 404 open open 404'],
  'GET /standards/:standardId/clauses/:clauseId/revisions': ['standards:read', '401 open open open open 404'],
  'GET /standards/:standardId/versions': ['standards:read', '401 open open open open 404'],
  'POST /standards/:standardId/versions': ['standards:edit', '401 404 404 open open 404'],
  'GET /standards/:standardId/versions/:versionId': ['standards:read', '401 open open open open 404'],
  'POST /standards/:standardId/versions/:versionId/restore': ['standards:edit', '401 404 404 open open 404'],
  'GET /standards/:standardId/comparison': ['standards:read', '401 open open open open 404'],
  'GET /standards/:standardId/publication': ['standards:read', '401 open open open open 404'],
  'POST /standards/:standardId/versions/:versionId/publish': ['standards:publish', '401 404 404 404 open 404'],
  'GET /public/standards': ['public', 'open open open open open open'],
  'GET /public/standards/:slug/:edition': ['public', 'open open open open open open'],
  'GET /published': ['public', 'open open open open open open'],
  'GET /published/:slug': ['public', 'open open open open open open'],
  'GET /published/:slug/clauses/:clauseId': ['public', 'open open open open open open'],
  'GET /published/:slug/:edition': ['public', 'open open open open open open'],
  'GET /published/:slug/:edition/:language': ['public', 'open open open open open open'],
  'GET /standards/:standardId/numbers': ['standards:read', '401 open open open open 404'],
  'GET /standards/:standardId/clauses/:clauseId/numbers': ['standards:read', '401 open open open open 404'],
  'GET /standards/:standardId/threads': ['standards:read', '401 open open open open 404'],
  'POST /standards/:standardId/threads': ['threads:write', '401 open 404 open open 404'],
  'GET /standards/:standardId/threads/:threadId': ['standards:read', '401 open open open open 404'],
  'GET /standards/:standardId/threads/:threadId/comments': ['standards:read', '401 open open open open 404'],
  'POST /standards/:standardId/threads/:threadId/comments': ['threads:write', '401 open 404 open open 404'],
  'POST /standards/:standardId/threads/:threadId/resolve': ['threads:write', '401 open 404 open open 404'],
  'POST /standards/:standardId/threads/:threadId/reopen': ['threads:write', '401 open 404 open open 404'],
  'GET /standards/:standardId/threads/:threadId/turns': ['standards:read', '401 open open open open 404'],
  'PUT /standards/:standardId/threads/:threadId/seen': ['standards:read', '401 open open open open 404'],

  'GET /notifications': ['member', '401 open open open open open'],
  'GET /notifications/unread': ['member', '401 open open open open open'],
  'POST /notifications/read': ['member', '401 open open open open open'],

  'GET /deliveries/unsettled': ['deliveries:settle', '401 404 404 404 open 404'],
  'POST /deliveries/:id/send-again': ['deliveries:settle', '401 404 404 404 open 404'],
  'POST /deliveries/:id/set-aside': ['deliveries:settle', '401 404 404 404 open 404'],

  'GET /home': ['member', '401 open open open open open'],
};

/** The kinds of a row by who asks. */
export function kindsOf([, kinds]: Row): Readonly<Record<Asker, Kind>> {
  const given = kinds.split(' ') as Kind[];
  return Object.fromEntries(ASKERS.map((asker, at) => [asker, given[at]])) as Record<Asker, Kind>;
}
