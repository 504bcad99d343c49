/** What the demo and the tests use of this feature, and no other feature does. */
export { DirectoryEntryService } from './directory/directory-entry.service.ts';
export { GrantService } from './directory/grants/grant.service.ts';
export { RevealService } from './directory/reveals/reveal.service.ts';
export { SeatContactService } from './teams/seat-contact.service.ts';
export { TeamsQuery } from './teams/teams.query.ts';
