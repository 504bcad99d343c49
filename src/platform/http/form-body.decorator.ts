import { RouteConfig } from '@nestjs/platform-fastify';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** A form is read here, and of it these fields. */
    formFields?: readonly string[];
  }
}

/**
 * The route takes a form (`application/x-www-form-urlencoded`), as other programs send it by their standards. What else
 * they put into it is passed over.
 */
export const FormBody = (...formFields: readonly string[]): MethodDecorator => RouteConfig({ formFields });
