import { StandardVersion } from './standard-version.entity.ts';
import { AdoptedVersionService } from './adopted-version.service.ts';
import { VersionClause } from './version-clause.entity.ts';
import { VersionQuery } from './version.query.ts';
import { VersionService } from './version.service.ts';
import { VersionsController } from './versions.controller.ts';

/** What this room brings into the module of the standards. */
export const VERSIONS = {
  entities: [StandardVersion, VersionClause],
  controllers: [VersionsController],
  providers: [VersionQuery, VersionService, AdoptedVersionService],
};
