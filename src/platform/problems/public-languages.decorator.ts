import { RouteConfig } from '@nestjs/platform-fastify';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Whoever asks need not be a member: refusals are told in the languages of the public pages. */
    publicLanguages?: boolean;
  }
}

/** Of a route for the page that the link of an email opens without sign-in. */
export const InPublicLanguages = (): MethodDecorator => RouteConfig({ publicLanguages: true });
