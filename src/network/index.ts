export {
  areasJsonSql,
  assertChoosable,
  type AreaLinkTable,
  replaceAreas,
} from './areas/area-links.repository.ts';
export { AreaChoice, AreaReference } from './areas/dto/area.dto.ts';
export { NetworkImportExportService } from './import-export/network-import-export.service.ts';
export {
  DirectoryFieldAsked,
  DirectoryFieldDeclined,
  DirectoryGrantChanged,
  DirectoryRevealsStopped,
} from './directory/directory.events.ts';
export {
  FROM_DIRECTORY,
  listedInDirectorySql,
  readerParameters as directoryParameters,
  selectDirectoryTitle,
} from './directory/directory.visibility.ts';
export { FirstMemberService } from './members/first-member.service.ts';
export { memberByIdSql, memberJsonSql, membersByIdsSql } from './members/member-record.sql.ts';
export { ImportRefused } from './network.problems.ts';
export { NetworkModule } from './network.module.ts';
export {
  NominationAnswered,
  NominationMade,
  OfficeEnded,
  OfficeGiven,
  OfficeProposed,
  OfficeRefused,
  SeatAppointed,
  SeatVacated,
} from './network.events.ts';
export { selectNominationTitle } from './nominations/nomination.visibility.ts';
export { personVisible, personVisibilityParameters, selectNameableMember } from './person.visibility.ts';
export { type CountryOwner, resolveCountryOwner } from './teams/country-owner.ts';
export { CountryOwnerInput, CountryOwnerView } from './teams/dto/country-owner.dto.ts';
export { mailLink, phoneLink } from './contact-links.html.ts';
export { HELPLINES_STYLE, helplinesHtml } from './helplines/helplines.html.ts';
export type { PublicPressContactView } from './press-contact/dto/press-contact.dto.ts';
export { PressContactService } from './press-contact/press-contact.service.ts';
export type { PublicTeamView } from './teams/dto/team.view.dto.ts';
export { PublicTeamsQuery } from './teams/public-teams.query.ts';
export { findTeamSeatId, isMemberOfCountry } from './teams/team-seat.query.ts';
export { findSeatRecipients } from './teams/seat-recipients.query.ts';
