import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { readConfig } from '../config/config.ts';
import { fastifyAdapter } from './fastify.ts';

describe('the HTTP server', () => {
  const server = fastifyAdapter(readConfig({ DATABASE_URL: 'postgres://localhost/norbanet' })).getInstance();
  let port = 0;
  beforeAll(async () => {
    server.get('/read', (request) => request.query);
    server.post('/write', (request) => ({ body: request.body }));
    await server.listen({ port: 0, host: '127.0.0.1' });
    port = server.addresses()[0]!.port;
  });
  afterAll(() => server.close());

  const raw = async (lines: readonly string[]): Promise<string> => {
    const socket = connect(port, '127.0.0.1');
    socket.write(lines.join('\r\n'));
    return text(socket);
  };

  it('does not answer TRACE, and gives nothing of a request back', async () => {
    const answer = await raw([
      'TRACE /read HTTP/1.1',
      'Host: a',
      'Connection: close',
      'X-Own: secret',
      '',
      '',
    ]);
    expect(answer).toMatch(/^HTTP\/1\.1 (?:404|405|501) /);
    expect(answer).not.toContain('secret');
  });

  it('refuses a message that says in two ways where it ends, and what is smuggled behind it', async () => {
    const head = ['POST /write HTTP/1.1', 'Host: a', 'Content-Type: application/json'];
    const both = await raw([
      ...head,
      'Content-Length: 6',
      'Transfer-Encoding: chunked',
      '',
      '0',
      '',
      'GET /read HTTP/1.1',
      '',
      '',
    ]);
    const twice = await raw([...head, 'Content-Length: 2', 'Content-Length: 30', '', '{}']);
    for (const answer of [both, twice]) {
      expect(answer).toMatch(/^HTTP\/1\.1 400 /);
      expect(answer.match(/HTTP\/1\.1 /g)).toHaveLength(1);
    }
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'application/xml'])(
    'takes no body of %s apart, which a page of another site could send unasked',
    async (type) => {
      const body = '{"title":"forged"}';
      const answer = await server.inject({
        method: 'POST',
        url: '/write',
        headers: { 'content-type': type },
        body,
      });
      expect(answer.statusCode).toBe(415);
    },
  );

  it('keeps a parameter that comes twice apart, and the body apart from the address', async () => {
    expect((await server.inject('/read?a=1&a=2')).json()).toEqual({ a: ['1', '2'] });
    const headers = { 'content-type': 'application/json' };
    const sent = await server.inject({
      method: 'POST',
      url: '/write?title=other',
      headers,
      body: '{"title":"own"}',
    });
    expect(sent.json()).toEqual({ body: { title: 'own' } });
  });
});
