export type { ApprovalWorking } from './approval.ts';
export { admitCastings, CASTING_REFUSALS } from './admission.ts';
export type { Admission, AdmissionRules, Casting, CastingRefusal, RefusedCasting } from './admission.ts';
export type { BordaWorking } from './borda.ts';
export type { CommitteeStep, CommitteeWorking } from './committee.ts';
export { canonicalJson, commitmentOf, firstFalseBallot } from './commitment.ts';
export type { PublishedBallot } from './commitment.ts';
export { CONSENT_CHOICES, consentFault, decideConsent, decideConsentFallback } from './consent.ts';
export type { ConsentBallot, ConsentChoice, ConsentResult, ConsentTally } from './consent.ts';
export { countryBallot } from './country-ballot.ts';
export type { CountryPaper, SharePaper } from './country-ballot.ts';
export { countWithDefault } from './default-option.ts';
export type { DefaultOptionRule, DefaultOptionWorking } from './default-option.ts';
export { LEAST_DISCLOSED, secretDisclosure, steppedTurnout } from './disclosure.ts';
export type { Disclosure } from './disclosure.ts';
export type { DotsWorking } from './dots.ts';
export { ENGLISH, english } from './english.ts';
export { countElection, ELECTORATE_RULES } from './election.ts';
export type {
  BallotRefusal,
  CountryBallot,
  Election,
  ElectionResult,
  ElectorateRule,
  SeatBallot,
  Turnout,
} from './election.ts';
export { countEqualShares, countPhragmen } from './equal-shares.ts';
export type { Completion, EqualSharesWorking } from './equal-shares.ts';
export { countEqualSharesWithCosts, countMostVotesWithCosts, SATISFACTIONS } from './equal-shares-costs.ts';
export type { Budget, CostsWorking, Satisfaction } from './equal-shares-costs.ts';
export { firstBreak, hashChain } from './hash-chain.ts';
export { NOUN_CODES, PHRASE_CODES } from './statement-codes.ts';
export type { NounCode, PhraseCode } from './statement-codes.ts';
export { statementText, PLURAL_CODES } from './statement-text.ts';
export type { PluralCode, Wording } from './statement-text.ts';
export { countIrv } from './irv.ts';
export type { IrvRound, IrvTie, IrvWorking } from './irv.ts';
export { countryChoice, MAJORITIES, passes, PROPOSAL_CHOICES, tallyOf } from './majority.ts';
export type { Majority, MajorityKind, ProposalChoice, ProposalTally } from './majority.ts';
export type { Count, Method, Poll } from './method.ts';
export { count, METHOD_NAMES, paperRulesOf } from './methods.ts';
export type { KindOf, MethodName, ShownMethod, Working, WorkingOf } from './methods.ts';
export { packedFromBytes, packRankings } from './packed-rankings.ts';
export type { PackedRankings } from './packed-rankings.ts';
export { checkPaper, PAPER_FAULTS } from './paper-check.ts';
export type { CheckedPaper, PaperFault, PaperFaultCode } from './paper-check.ts';
export { isApproval, isBlank, isRanking, PAPER_KINDS } from './paper.ts';
export type {
  AnyPaper,
  ApprovalPaper,
  CountedPaper,
  DotPaper,
  Paper,
  PaperKind,
  PaperRules,
  Ranking,
  RankingPaper,
  ScorePaper,
} from './paper.ts';
export { pairwise } from './pairwise.ts';
export type { PairwiseMatrix } from './pairwise.ts';
export { placesOf } from './placing.ts';
export type { Placing } from './placing.ts';
export { decideProposal, PROPOSAL_UNITS } from './proposal.ts';
export type { ProposalResult, ProposalRules, ProposalUnit, UnitResult } from './proposal.ts';
export { drawLot } from './public-lot.ts';
export type { PublicLot } from './public-lot.ts';
export { countRankedPairs } from './ranked-pairs.ts';
export type { RankedPairsWorking } from './ranked-pairs.ts';
export { entitledSeats, meetsQuorum } from './roll.ts';
export type { Participation, Quorum, RollSeat } from './roll.ts';
export { countSchulze, schulze } from './schulze.ts';
export type { SchulzeWorking } from './schulze.ts';
export type { ScoreWorking } from './score.ts';
export { sha256 } from './sha256.ts';
export { countStar } from './star.ts';
export type { StarWorking } from './star.ts';
export { STATEMENT_CODES } from './statement.ts';
export type { Amount, Score, Statement, StatementCode, StatementValue } from './statement.ts';
export { strongestPaths } from './strongest-paths.ts';
export type { StrongestPaths } from './strongest-paths.ts';
export type { StvStage, StvWorking } from './stv.ts';
export { tallyCase } from './tally/tally-case.ts';
export { STRENGTHS } from './victories.ts';
export type { Strength } from './victories.ts';
export { exact } from './weight.ts';
export { ballotStatements } from './ballot/ballot-statements.ts';
export { irvCourse, stvCourse } from './ballot/course.ts';
export type { Course, Fork } from './ballot/course.ts';
export { isAmongCountries } from './ballot/turnout-statements.ts';
export { unitPhrase } from './ballot/unit-phrase.ts';
export { countBallot } from './ballot/count-ballot.ts';
export type {
  BallotResult,
  OptionResult,
  OptionWorking,
  SeatPaper,
  SideCount,
  TextConsentResult,
  TextProposalResult,
} from './ballot/count-ballot.ts';
export { checkBallotPaper, isElectionMethod, optionRulesOf } from './ballot/definition.ts';
export type {
  BallotDefinition,
  BallotMethodName,
  BallotPaper,
  CheckedBallotPaper,
} from './ballot/definition.ts';
export type { ChoicePaper, ConsentPaper } from './ballot/text-paper.ts';
export { aggregateByCountry } from './ballot/aggregate-by-country.ts';
export {
  BUNDLE_CHECKS,
  BUNDLE_FORMAT,
  bundleEntry,
  bundleHash,
  checkBundle,
  commitmentsEntry,
  keyEntry,
  openingEntry,
  recountBundle,
} from './ballot/bundle.ts';
export type { BallotBundle, BundleCheck, BundleCheckName, BundlePaper } from './ballot/bundle.ts';
export {
  anonymousDefinition,
  discloseResult,
  isWithheld,
  anonymousCountryBallots,
} from './ballot/anonymous.ts';
export type { OutcomeOnly, SealedPaper } from './ballot/anonymous.ts';
export { PASS_SUITE, passMessage } from './ballot/pass.ts';
export {
  PAPER_FILE_FORMATS,
  exportFormatsOf,
  exportPapers,
  importPapers,
  readPollHead,
} from './import-export/import-export.ts';
export type {
  ExportableBundle,
  PaperFileFormat,
  ImportedPoll,
  StatedRules,
} from './import-export/import-export.ts';
export { UNREADABLE_CODES, UnreadableFile } from './import-export/poll-file.ts';
export type { UnreadableCode } from './import-export/poll-file.ts';
export { TIE_RULES } from './ballot/tie.ts';
export type { TieProvision, TieRule } from './ballot/tie.ts';
export { representativeSet } from './representative-set.ts';
export type { RepresentativeSet } from './representative-set.ts';
