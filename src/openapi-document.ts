import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';

/**
 * The API as OpenAPI, from the controllers and their types. Only right when built by the Nest compiler's
 * plugin.
 */
export function buildOpenApiDocument(app: NestFastifyApplication): OpenAPIObject {
  const about = new DocumentBuilder()
    .setTitle('Norbanet')
    .setDescription(
      'Meetings, common standards, regional priorities and national follow-up of the Nordic Baltic Network.',
    )
    .setVersion('1')
    .addCookieAuth('norbanet')
    .build();
  const document = SwaggerModule.createDocument(app, about, {
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}_${method}`,
  });
  return {
    ...document,
    paths: sortByKey(document.paths),
    components: { ...document.components, schemas: sortByKey(document.components?.schemas ?? {}) },
  };
}

/** So that the committed document does not change with the order in which modules are imported. */
function sortByKey<Value>(values: Record<string, Value>): Record<string, Value> {
  return Object.fromEntries(Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1)));
}
