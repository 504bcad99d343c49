import { ActorCache } from './actor-cache.ts';
import { ActorSource, type AuthenticatedSession, type Verification } from './actor-source.ts';

class CountingSource extends ActorSource {
  asked = 0;
  signedIn: AuthenticatedSession | null = { actor: {}, csrfToken: 'c' } as AuthenticatedSession;

  override bySessionToken(): Promise<AuthenticatedSession | null> {
    this.asked += 1;
    return Promise.resolve(this.signedIn);
  }

  override findVerification(): Promise<Verification> {
    return Promise.resolve({ isFresh: true, methods: [] });
  }

  override byMember(): Promise<null> {
    return Promise.resolve(null);
  }

  override findOutdatedSessions(): Promise<readonly string[]> {
    return Promise.resolve([]);
  }
}

describe('who a session belongs to', () => {
  it('is asked once for requests that come together, for each session apart', async () => {
    const source = new CountingSource();
    const cache = new ActorCache(source);
    await Promise.all([cache.bySessionToken('a'), cache.bySessionToken('a'), cache.bySessionToken('b')]);
    expect(source.asked).toBe(2);
  });

  it('is asked anew after a right changed, and after a moment in any case', async () => {
    const source = new CountingSource();
    const cache = new ActorCache(source);
    await cache.bySessionToken('a');
    source.signedIn = null;
    cache.invalidate();
    expect(await cache.bySessionToken('a')).toBeNull();
    source.signedIn = { actor: {}, csrfToken: 'd' } as AuthenticatedSession;
    await cache.bySessionToken('a');
    await new Promise((resolve) => setTimeout(resolve, 850));
    source.signedIn = null;
    expect(await cache.bySessionToken('a')).toBeNull();
  });

  it('is not remembered when nobody was found', async () => {
    const source = new CountingSource();
    source.signedIn = null;
    const cache = new ActorCache(source);
    expect(await cache.bySessionToken('a')).toBeNull();
    source.signedIn = { actor: {}, csrfToken: 'c' } as AuthenticatedSession;
    expect(await cache.bySessionToken('a')).not.toBeNull();
  });
});
