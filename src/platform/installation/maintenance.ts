import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { sendProblem } from '../problems/problem.filter.ts';
import { InstallationState } from './installation-state.ts';

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

/** During maintenance nothing is changed by a request: each that would is refused before its body is read. */
export function registerMaintenance(app: NestFastifyApplication): void {
  const installation = app.get(InstallationState);
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onRequest', async (request, reply) => {
      if (!installation.inMaintenance || SAFE_METHODS.has(request.method)) return undefined;
      return sendProblem(reply, { code: 'maintenance', requestId: request.id });
    });
}
