import type { ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Permission } from '@nbn/contracts';
import type { Config } from '../config/config.ts';
import { Problem } from '../problems/problem.ts';
import { AccessGuard } from './access.guard.ts';
import { ActorCache } from './actor-cache.ts';
import { ActorSource, type AuthenticatedSession, type Verification } from './actor-source.ts';
import { Allow } from './allow.decorator.ts';
import { StepUp } from './step-up.decorator.ts';
import { WithoutPasskey } from './without-passkey.decorator.ts';

/** One session is known, and whether its member has just shown who they are can be said. */
class OneSession extends ActorSource {
  verification: Verification = { isFresh: false, methods: ['passphrase'] };
  constructor(private readonly session: AuthenticatedSession) {
    super();
  }
  override bySessionToken(token: string): Promise<AuthenticatedSession | null> {
    return Promise.resolve(token === 'known' ? this.session : null);
  }
  override findVerification(): Promise<Verification> {
    return Promise.resolve(this.verification);
  }
  override byMember(): Promise<null> {
    return Promise.resolve(null);
  }
  override findOutdatedSessions(): Promise<readonly string[]> {
    return Promise.resolve([]);
  }
}

class Routes {
  @Allow('public')
  open(): void {}
  @Allow('member')
  members(): void {}
  @Allow('audit:read')
  auditors(): void {}
  @Allow('member')
  @StepUp()
  weighty(): void {}
  @Allow('public')
  @StepUp()
  weightyForAll(): void {}
  @Allow('member')
  @WithoutPasskey()
  enrolment(): void {}
  @Allow('public')
  @WithoutPasskey()
  ownSession(): void {}
  undeclared(): void {}
}
/** Its rule is that of the class, but where a route has one of its own. */
@Allow('audit:read')
class AuditorsRoutes {
  all(): void {}
  @Allow('public')
  open(): void {}
}

interface Asked {
  readonly permissions?: readonly Permission[];
  readonly isVerified?: boolean;
  readonly isPasskeyNeeded?: boolean;
  readonly verification?: Verification;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly type?: 'http' | 'ws';
  readonly of?: typeof Routes | typeof AuditorsRoutes;
}

const SIGNED_IN = { cookie: 'norbanet=known' };
const OURS = { ...SIGNED_IN, 'x-csrf-token': 'csrf' };

/** The code of the refusal; `in` for who is let in, `in as nobody` for a session that was let in as a stranger. */
async function asking(route: string, asked: Asked = {}): Promise<string> {
  const { permissions = [], isVerified = false, method = 'GET', headers = SIGNED_IN } = asked;
  const { type = 'http', of = Routes, verification, isPasskeyNeeded = false } = asked;
  const actor = { permissions: new Set(permissions) } as unknown as AuthenticatedSession['actor'];
  const source = new OneSession({ actor, csrfToken: 'csrf', isVerified, isPasskeyNeeded });
  if (verification) source.verification = verification;
  const config = { PUBLIC_URL: 'https://norbanet.example', secure: false } as Config;
  const guard = new AccessGuard(new Reflector(), new ActorCache(source), source, config);
  const request: { method: string; headers: object; signedIn?: object | null } = { method, headers };
  const context = {
    getType: () => type,
    getClass: () => of,
    getHandler: () => (of.prototype as unknown as Record<string, () => void>)[route],
    switchToHttp: () => ({ getRequest: () => request }),
    switchToWs: () => ({ getClient: () => ({ data: { actor } }) }),
  } as unknown as ExecutionContext;
  try {
    if (!(await guard.canActivate(context))) return 'nowhere';
    const isStranger = type === 'http' && headers.cookie === SIGNED_IN.cookie && !request.signedIn;
    return isStranger ? 'in as nobody' : 'in';
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return [error.code, ...((error.extra['methods'] as string[] | undefined) ?? [])].join(' ');
  }
}

const NOBODY = { headers: {} };
const AUDITOR: Asked = { permissions: ['audit:read'] };

describe('the guard of every route', () => {
  it('denies what declares no rule, to whomever', async () => {
    expect([await asking('undeclared', AUDITOR), await asking('undeclared', { headers: {} })]).toEqual([
      'not-found',
      'not-found',
    ]);
  });

  it('lets anybody into what is public, members into what is theirs, and holders of a right into the rest', async () => {
    const routes = ['open', 'members', 'auditors'];
    const answers = (asked: Asked) => Promise.all(routes.map((route) => asking(route, asked)));
    expect(await answers(NOBODY)).toEqual(['in', 'not-signed-in', 'not-signed-in']);
    expect(await answers({ headers: { cookie: 'norbanet=unknown' } })).toEqual([
      'in',
      'not-signed-in',
      'not-signed-in',
    ]);
    expect(await answers({})).toEqual(['in', 'in', 'not-found']);
    expect(await answers(AUDITOR)).toEqual(['in', 'in', 'in']);
  });

  it('takes the rule of the class where a route has none of its own', async () => {
    const of = AuditorsRoutes;
    expect(await asking('all', { of })).toBe('not-found');
    expect(await asking('all', { of, ...AUDITOR })).toBe('in');
    expect(await asking('open', { of, ...NOBODY })).toBe('in');
  });

  it('asks a live message for the same right, of the one whose socket it is', async () => {
    expect(await asking('auditors', { type: 'ws' })).toBe('not-found');
    expect(await asking('auditors', { type: 'ws', ...AUDITOR })).toBe('in');
    // A socket was looked at when it was opened, and sends no token.
    expect(await asking('members', { type: 'ws', method: 'POST', headers: {} })).toBe('in');
  });
});

describe('a request that changes something', () => {
  it.each(['POST', 'PUT', 'PATCH', 'DELETE'])('by %s repeats the token of its session', async (method) => {
    expect(await asking('members', { method, headers: OURS })).toBe('in');
    expect(await asking('members', { method, headers: SIGNED_IN })).toBe('forged-request');
    for (const token of ['csrg', 'csr', 'csrff'])
      expect(await asking('members', { method, headers: { ...SIGNED_IN, 'x-csrf-token': token } })).toBe(
        'forged-request',
      );
  });

  it.each(['GET', 'HEAD', 'OPTIONS'])('but not one by %s, which changes nothing', async (method) => {
    expect(await asking('members', { method, headers: SIGNED_IN })).toBe('in');
    expect(
      await asking('members', { method, headers: { ...SIGNED_IN, origin: 'https://evil.example' } }),
    ).toBe('in');
  });

  it('comes from a page of ours, even where anybody may', async () => {
    const from = (origin: string) => ({ method: 'POST', headers: { ...OURS, origin } });
    for (const route of ['open', 'members']) {
      expect(await asking(route, from('https://norbanet.example'))).toBe('in');
      expect(await asking(route, from('https://evil.example'))).toBe('forged-request');
    }
  });

  it('needs no token where anybody may, nor where nobody is signed in', async () => {
    expect(await asking('open', { method: 'POST', headers: SIGNED_IN })).toBe('in');
    expect(await asking('members', { method: 'POST', headers: {} })).toBe('not-signed-in');
  });
});

describe('an act of weight', () => {
  it('wants its member to have shown just now who they are, in one of the ways that are theirs', async () => {
    expect(await asking('weighty')).toBe('step-up-needed passphrase');
    expect(await asking('weighty', { isVerified: true })).toBe('in');
    expect(await asking('weightyForAll', NOBODY)).toBe('not-signed-in');
  });

  it('is let in as soon as another process knows of the proof', async () => {
    expect(await asking('weighty', { verification: { isFresh: true, methods: [] } })).toBe('in');
  });
});

describe('whoever must come with a passkey, and came without', () => {
  const without = { isPasskeyNeeded: true, isVerified: true };

  it('is let in where one is added or used, and nowhere else', async () => {
    expect(await asking('enrolment', without)).toBe('in');
    expect(await asking('members', without)).toBe('passkey-required');
    expect(await asking('weighty', without)).toBe('passkey-required');
    // The same with a right and without it.
    expect(await asking('auditors', without)).toBe('passkey-required');
    expect(await asking('auditors', { ...AUDITOR, ...without })).toBe('passkey-required');
  });

  it('is a stranger where anybody may, but where they are told who is signed in', async () => {
    expect(await asking('open', without)).toBe('in as nobody');
    expect(await asking('ownSession', without)).toBe('in');
    expect(await asking('open')).toBe('in');
  });

  it('is protected as everybody is from forged requests', async () => {
    expect(await asking('enrolment', { ...without, method: 'POST', headers: OURS })).toBe('in');
    expect(await asking('enrolment', { ...without, method: 'POST' })).toBe('forged-request');
    expect(await asking('enrolment', NOBODY)).toBe('not-signed-in');
  });
});
