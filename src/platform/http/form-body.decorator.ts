import { RouteConfig } from '@nestjs/platform-fastify';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** A form of a few fields is read here. */
    takesForm?: boolean;
  }
}

/** The route takes a form (`application/x-www-form-urlencoded`), as other programs send it by their standards. */
export const FormBody = (): MethodDecorator => RouteConfig({ takesForm: true });
