import { generateKeyPairSync, randomUUID } from 'node:crypto';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, type JWTPayload, SignJWT } from 'jose';
import Provider from 'oidc-provider';

export const CLIENT_ID = 'norbanet';
export const CLIENT_SECRET = 'a-secret-between-the-two-of-us';

/** How an id token is to differ from a right one before it reaches the client. */
export type TokenChange = (claims: JWTPayload) => JWTPayload;

/** An agency's OpenID Connect provider, in this process: a real one, whose people are who the test says. */
export class OpenIdProvider {
  private readonly pair = generateKeyPairSync('rsa', { modulusLength: 2048 });
  private server!: http.Server;
  private provider!: Provider;
  issuer = '';
  /** The subject who is at the browser, and the level at which they show it. */
  subject = 'somebody';
  acr: string | undefined = 'high';
  /** When they did; undefined: now. */
  authenticatedAt: number | undefined;
  /** Applied to id tokens on their way; signed by the right key or another. */
  change: TokenChange | null = null;
  signsWithOwnKey = true;
  /** Whoever is at the browser presses "Cancel" there. */
  isCancelled = false;
  /** Requests that came, by path. */
  readonly paths: string[] = [];

  async start(returnAddress: string): Promise<this> {
    const jwk = { ...(await exportJWK(this.pair.privateKey)), kid: 'test', use: 'sig', alg: 'RS256' };
    this.server = http.createServer((request, response) => void this.answer(request, response));
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    this.issuer = `http://localhost:${(this.server.address() as AddressInfo).port}`;
    this.provider = new Provider(this.issuer, {
      jwks: { keys: [jwk] },
      clients: [
        {
          client_id: CLIENT_ID,
          client_secret: CLIENT_SECRET,
          redirect_uris: [returnAddress],
          response_types: ['code'],
          grant_types: ['authorization_code'],
        },
      ],
      pkce: { required: () => true },
      acrValues: ['high', 'low'],
      claims: { openid: ['sub'], acr: null, auth_time: null, iss: null, sid: null },
      features: { devInteractions: { enabled: false }, backchannelLogout: { enabled: true } },
      cookies: { keys: ['test'] },
      ttl: { Session: 3_600, Interaction: 600, Grant: 3_600, AccessToken: 600, IdToken: 600 },
      findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id }) }),
      interactions: { url: (_, interaction) => `/interaction/${interaction.uid}` },
    });
    return this;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  /** Goes where a browser is sent, is the subject there, and returns what the browser brings back. */
  async visit(url: string): Promise<Record<string, string>> {
    const cookies = new Map<string, string>();
    let next = url;
    for (let step = 0; step < 10; step++) {
      const response = await fetch(next, {
        redirect: 'manual',
        headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
      });
      for (const line of response.headers.getSetCookie()) {
        const [name, value] = line.split(';')[0]!.split('=') as [string, string];
        cookies.set(name, value);
      }
      const location = response.headers.get('location');
      if (!location) throw new Error(`The provider answered ${response.status}: ${await response.text()}`);
      const target = new URL(location, next);
      if (target.origin !== this.issuer) return Object.fromEntries(target.searchParams);
      next = target.href;
    }
    throw new Error('The provider sends the browser in circles');
  }

  /** A logout token as the provider would make it, but for what the test changes. */
  logoutToken(claims: JWTPayload, { typ = 'logout+jwt', ownKey = true } = {}): Promise<string> {
    const key = ownKey
      ? this.pair.privateKey
      : generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
    const now = Math.floor(Date.now() / 1_000);
    return new SignJWT({
      iss: this.issuer,
      aud: CLIENT_ID,
      iat: now,
      exp: now + 120,
      jti: randomUUID(),
      events: { 'http://schemas.openid.net/event/backchannel-logout': {} },
      ...claims,
    })
      .setProtectedHeader({ alg: 'RS256', kid: 'test', typ })
      .sign(key);
  }

  private async answer(request: http.IncomingMessage, response: http.ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? '/', this.issuer);
    this.paths.push(pathname);
    if (pathname.startsWith('/interaction/')) return this.interact(request, response);
    if (pathname === '/token' && this.change) return this.answerChanged(request, response, this.change);
    await this.provider.callback()(request, response);
  }

  private async interact(request: http.IncomingMessage, response: http.ServerResponse): Promise<void> {
    const { prompt, params, grantId } = await this.provider.interactionDetails(request, response);
    if (this.isCancelled)
      return this.provider.interactionFinished(request, response, { error: 'access_denied' });
    if (prompt.name === 'login')
      return this.provider.interactionFinished(request, response, {
        login: {
          accountId: this.subject,
          ...(this.acr ? { acr: this.acr } : {}),
          ...(this.authenticatedAt ? { ts: this.authenticatedAt } : {}),
        },
      });
    const grant = grantId
      ? await this.provider.Grant.find(grantId)
      : new this.provider.Grant({ accountId: this.subject, clientId: String(params['client_id']) });
    grant!.addOIDCScope('openid');
    return this.provider.interactionFinished(
      request,
      response,
      { consent: { grantId: await grant!.save() } },
      { mergeWithLastSubmission: true },
    );
  }

  /** Lets the provider answer, and puts another id token into its answer. */
  private async answerChanged(
    request: http.IncomingMessage,
    response: http.ServerResponse,
    change: TokenChange,
  ): Promise<void> {
    const end = response.end.bind(response);
    response.end = ((body: Buffer | string) => {
      const answer = JSON.parse(String(body)) as { id_token?: string };
      if (!answer.id_token) return end(body);
      const claims = JSON.parse(
        Buffer.from(answer.id_token.split('.')[1]!, 'base64url').toString(),
      ) as JWTPayload;
      void this.sign(change(claims)).then((token) => {
        response.removeHeader('content-length');
        end(JSON.stringify({ ...answer, id_token: token }));
      });
      return response;
    }) as typeof response.end;
    await this.provider.callback()(request, response);
  }

  private sign(claims: JWTPayload): Promise<string> {
    const key = this.signsWithOwnKey
      ? this.pair.privateKey
      : generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
    return new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid: 'test' }).sign(key);
  }
}
