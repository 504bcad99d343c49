import cookie from '@fastify/cookie';
import multipart from '@fastify/multipart';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { LIMITS } from '@nbn/contracts';
import { Config } from '#platform/config/config';
import { registerCompression } from '#platform/http/compression';
import { serveWebClient } from '#platform/http/web-client';
import { registerRequestLimiter } from '#platform/http/request-limiter';
import { validationPipe } from '#platform/http/validation.pipe';
import { registerSecurityHeaders } from '#platform/http/security-headers';
import { readCookie } from '#platform/access/session-cookie';
import { registerMaintenance } from '#platform/installation/maintenance';
import { LiveAdapter } from '#platform/live/live.adapter';
import { ProblemFilter } from '#platform/problems/problem.filter';
import { TextCheckPipe } from '#platform/text/text-check.pipe';
import { TextCheckService } from '#platform/text/text-check.service';
import { TextOriginInterceptor } from '#platform/text/text-origin';

/** What the server and every test put around the modules: the same for both. */
export async function configureApp(app: NestFastifyApplication): Promise<NestFastifyApplication> {
  const config = app.get(Config);
  app.setGlobalPrefix('api', {
    exclude: [
      'about',
      'about/:language',
      'teams',
      'teams/:language',
      'published',
      'published/*path',
      'glossary',
      'glossary/:language',
      'dev/mail',
      'dev/mail.json',
      'dev/mail/:id',
      'dev/mail/:id.eml',
    ],
  });
  app.useGlobalFilters(new ProblemFilter());
  app.useGlobalInterceptors(new TextOriginInterceptor());
  app.useGlobalPipes(validationPipe(), new TextCheckPipe(app.get(TextCheckService)));
  app.useWebSocketAdapter(new LiveAdapter(app));
  await registerSecurityHeaders(app, config);
  registerCompression(app);
  registerRequestLimiter(app);
  registerMaintenance(app);
  await app.register(cookie);
  await app.register(multipart, {
    limits: { fileSize: LIMITS.file, files: 1, fields: 10, parts: 11, headerPairs: 50 },
    throwFileSizeLimit: true,
  });
  serveWebClient(app, ({ headers }) => readCookie(headers.cookie, config) === undefined);
  return app;
}
