import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';

// Preview mode builds the graph and connects to nothing; the address only has to be one.
process.env['DATABASE_URL'] ??= 'postgres://preview@localhost/preview';

const { AppModule } = await import('./app.module.ts');
const { buildOpenApiDocument } = await import('./openapi-document.ts');
const app = await NestFactory.create<NestFastifyApplication>(AppModule, new FastifyAdapter(), {
  preview: true,
  logger: false,
});
app.setGlobalPrefix('api');
writeFileSync('openapi.json', `${JSON.stringify(buildOpenApiDocument(app), null, 2)}\n`);
process.exit(0);
