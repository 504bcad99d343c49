import { SetMetadata, type CustomDecorator } from '@nestjs/common';
import type { Permission } from '@nbn/contracts';

/** `public`: anybody. `member`: anyone signed in. Else: who holds the permission. */
export type AccessRule = 'public' | 'member' | Permission;

export const ACCESS_RULE = 'norbanet:rule';

/** States who may ask. Every route and every live message needs one; the start fails without. */
export const Allow = (rule: AccessRule): CustomDecorator => SetMetadata(ACCESS_RULE, rule);
