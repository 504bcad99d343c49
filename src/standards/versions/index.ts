import { StandardVersion } from './standard-version.entity.ts';
import { AdoptedVersionService } from './adopted-version.service.ts';
import { VersionClause } from './version-clause.entity.ts';
import { VersionQuery } from './version.query.ts';
import { VersionService } from './version.service.ts';
import { VersionsController } from './versions.controller.ts';

/** What this folder adds to the standards module. */
export const VERSIONS = {
  entities: [StandardVersion, VersionClause],
  controllers: [VersionsController],
  providers: [VersionQuery, VersionService, AdoptedVersionService],
};
