import blankLineInOverview from './blank-line-in-overview.ts'
import blankLines from './blank-lines.ts'
import bodyMissing from './body-missing.ts'
import bulletSpacing from './bullet-spacing.ts'
import bulletWithoutSpace from './bullet-without-space.ts'
import contactData from './contact-data.ts'
import type {Rule} from './core/rule.ts'
import dateDoubledDay from './date-doubled-day.ts'
import dateDoubtful from './date-doubtful.ts'
import dateFromPath from './date-from-path.ts'
import dateGarbled from './date-garbled.ts'
import dateMissing from './date-missing.ts'
import dateNotStated from './date-not-stated.ts'
import dateNote from './date-note.ts'
import dateOfUpdate from './date-of-update.ts'
import dateOrganizationSwapped from './date-organization-swapped.ts'
import datePartial from './date-partial.ts'
import datePath from './date-path.ts'
import fieldDoubled from './field-doubled.ts'
import fieldWithoutBullet from './field-without-bullet.ts'
import fileNameMistyped from './file-name-mistyped.ts'
import fileNameOrderMark from './file-name-order-mark.ts'
import fileNameOrganization from './file-name-organization.ts'
import fileNameSpace from './file-name-space.ts'
import footnoteWithoutDefinition from './footnote-without-definition.ts'
import footnoteWithoutReference from './footnote-without-reference.ts'
import headingAfterBody from './heading-after-body.ts'
import headingSpacing from './heading-spacing.ts'
import headingWithoutBlankLine from './heading-without-blank-line.ts'
import incidentIdDate from './incident-id-date.ts'
import incidentIdForm from './incident-id-form.ts'
import incidentIdName from './incident-id-name.ts'
import incidentIdShared from './incident-id-shared.ts'
import incidentIdSplit from './incident-id-split.ts'
import invisibleCharacter from './invisible-character.ts'
import itemUnknown from './item-unknown.ts'
import notADisclosure from './not-a-disclosure.ts'
import notText from './not-text.ts'
import organizationBullets from './organization-bullets.ts'
import organizationGroup from './organization-group.ts'
import organizationMissing from './organization-missing.ts'
import organizationMistyped from './organization-mistyped.ts'
import organizationSpelling from './organization-spelling.ts'
import otherLink from './other-link.ts'
import overviewHeading from './overview-heading.ts'
import priorReportGap from './prior-report-gap.ts'
import priorReportItself from './prior-report-itself.ts'
import priorReportLabel from './prior-report-label.ts'
import priorReportLabelForm from './prior-report-label-form.ts'
import priorReportLater from './prior-report-later.ts'
import priorReportMissing from './prior-report-missing.ts'
import priorReportNotFound from './prior-report-not-found.ts'
import priorReportNumber from './prior-report-number.ts'
import priorReportOtherOrganization from './prior-report-other-organization.ts'
import priorReportOutsideArchive from './prior-report-outside-archive.ts'
import priorReportPinned from './prior-report-pinned.ts'
import priorReportTargetNumber from './prior-report-target-number.ts'
import priorReportTwice from './prior-report-twice.ts'
import priorReportWithoutLabel from './prior-report-without-label.ts'
import priorReportWithoutLink from './prior-report-without-link.ts'
import radical from './radical.ts'
import releaseTypeForm from './release-type-form.ts'
import releaseTypeTitle from './release-type-title.ts'
import releaseTypeWithoutPriorReport from './release-type-without-prior-report.ts'
import severalOrganizations from './several-organizations.ts'
import severalPublications from './several-publications.ts'
import sourceMissing from './source-missing.ts'
import sourceTopPage from './source-top-page.ts'
import sourceUrlDate from './source-url-date.ts'
import sourceUrlShared from './source-url-shared.ts'
import sourceUrlsGlued from './source-urls-glued.ts'
import titleAffix from './title-affix.ts'
import titleBrackets from './title-brackets.ts'
import titleMissing from './title-missing.ts'
import titleOfList from './title-of-list.ts'
import titlePlaceholder from './title-placeholder.ts'
import tooLarge from './too-large.ts'
import trackingParameter from './tracking-parameter.ts'
import trailingSpace from './trailing-space.ts'
import weekday from './weekday.ts'
import whitespaceLine from './whitespace-line.ts'

/** Every rule, in the order of their names. */
export const rules: readonly Rule[] = [
  blankLineInOverview,
  blankLines,
  bodyMissing,
  bulletSpacing,
  bulletWithoutSpace,
  contactData,
  dateDoubledDay,
  dateDoubtful,
  dateFromPath,
  dateGarbled,
  dateMissing,
  dateNotStated,
  dateNote,
  dateOfUpdate,
  dateOrganizationSwapped,
  datePartial,
  datePath,
  fieldDoubled,
  fieldWithoutBullet,
  fileNameMistyped,
  fileNameOrderMark,
  fileNameOrganization,
  fileNameSpace,
  footnoteWithoutDefinition,
  footnoteWithoutReference,
  headingAfterBody,
  headingSpacing,
  headingWithoutBlankLine,
  incidentIdDate,
  incidentIdForm,
  incidentIdName,
  incidentIdShared,
  incidentIdSplit,
  invisibleCharacter,
  itemUnknown,
  notADisclosure,
  notText,
  organizationBullets,
  organizationGroup,
  organizationMissing,
  organizationMistyped,
  organizationSpelling,
  otherLink,
  overviewHeading,
  priorReportGap,
  priorReportItself,
  priorReportLabel,
  priorReportLabelForm,
  priorReportLater,
  priorReportMissing,
  priorReportNotFound,
  priorReportNumber,
  priorReportOtherOrganization,
  priorReportOutsideArchive,
  priorReportPinned,
  priorReportTargetNumber,
  priorReportTwice,
  priorReportWithoutLabel,
  priorReportWithoutLink,
  radical,
  releaseTypeForm,
  releaseTypeTitle,
  releaseTypeWithoutPriorReport,
  severalOrganizations,
  severalPublications,
  sourceMissing,
  sourceTopPage,
  sourceUrlDate,
  sourceUrlShared,
  sourceUrlsGlued,
  titleAffix,
  titleBrackets,
  titleMissing,
  titleOfList,
  titlePlaceholder,
  tooLarge,
  trackingParameter,
  trailingSpace,
  weekday,
  whitespaceLine
]
