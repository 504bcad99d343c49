import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { Config, ConfigurationError } from '../config/config.ts';
import { Metrics } from './metrics.ts';

/** `/metrics` for Prometheus, on a port of its own that members never reach. */
@Injectable()
export class MetricsServer implements OnApplicationBootstrap, OnApplicationShutdown {
  private server: Server | undefined;

  constructor(
    private readonly config: Config,
    private readonly metrics: Metrics,
    private readonly host: HttpAdapterHost,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const { METRICS_PORT, METRICS_HOST } = this.config;
    // A command that runs beside the processes that serve has no figures of its own.
    if (METRICS_PORT === undefined || !this.host.httpAdapter) return;
    const { registry } = this.metrics;
    this.server = createServer((request, response) => {
      if (request.url !== '/metrics' || request.method !== 'GET') {
        response.writeHead(404).end();
        return;
      }
      registry.metrics().then(
        (text) => response.writeHead(200, { 'content-type': registry.contentType }).end(text),
        () => response.writeHead(500).end(),
      );
    });
    this.server.listen(METRICS_PORT, METRICS_HOST);
    await once(this.server, 'listening').catch((error: unknown) => {
      const { code = 'unknown' } = Object(error) as { code?: string };
      throw new ConfigurationError([
        `METRICS_PORT: it cannot be opened (${code}); each process needs one of its own`,
      ]);
    });
  }

  onApplicationShutdown(): void {
    this.server?.close();
    this.server?.closeAllConnections();
  }
}
