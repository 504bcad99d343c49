import cookie from '@fastify/cookie';
import multipart from '@fastify/multipart';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { LIMITS } from '@nbn/contracts';
import { Config } from './platform/config/config.ts';
import { serveWebClient } from './platform/http/web-client.ts';
import { limitRequests } from './platform/http/request-limits.ts';
import { validationPipe } from './platform/http/validation.pipe.ts';
import { securityHeaders } from './platform/http/security-headers.ts';
import { LiveAdapter } from './platform/live/live.adapter.ts';
import { ProblemFilter } from './platform/problems/problem.filter.ts';
import { TextGatePipe } from './platform/text/text-gate.pipe.ts';
import { TextGate } from './platform/text/text-gate.ts';
import { TextOriginInterceptor } from './platform/text/text-origin.ts';

/** What the server and every test put around the modules: the same for both. */
export async function configure(app: NestFastifyApplication): Promise<NestFastifyApplication> {
  const config = app.get(Config);
  app.setGlobalPrefix('api', {
    exclude: [
      'teams',
      'published',
      'published/*path',
      'dev/mail',
      'dev/mail.json',
      'dev/mail/:id',
      'dev/mail/:id.eml',
    ],
  });
  app.useGlobalFilters(new ProblemFilter());
  app.useGlobalInterceptors(new TextOriginInterceptor());
  app.useGlobalPipes(validationPipe(), new TextGatePipe(app.get(TextGate)));
  app.useWebSocketAdapter(new LiveAdapter(app));
  securityHeaders(app, config);
  limitRequests(app);
  await app.register(cookie);
  await app.register(multipart, {
    limits: { fileSize: LIMITS.file, files: 1, fields: 10, parts: 11, headerPairs: 50 },
    throwFileSizeLimit: true,
  });
  serveWebClient(app);
  return app;
}
