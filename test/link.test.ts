import {expect, it} from 'vitest'
import * as library from '../src/link.ts'

it('exports exactly this', () => {
  expect(Object.keys(library).sort()).toEqual([
    'compareDisclosures',
    'countChangeSchema',
    'currentFactsSchema',
    'describeCourse',
    'disclosureComparisonSchema',
    'factChangeKinds',
    'factChangeSchema',
    'factNames',
    'incidentCandidateSchema',
    'incidentCourseSchema',
    'incidentLinkKinds',
    'incidentLinkSchema',
    'incidentLinkingSchema',
    'incidentSchema',
    'incidentViewSchema',
    'linkDisclosures',
    'linkReports',
    'phaseChangeSchema',
    'phaseCourseSchema',
    'phaseProperties',
    'propertyChangeSchema',
    'reportReferenceSchema',
    'serviceChangeSchema',
    'serviceCourseSchema',
    'serviceStateSchema',
    'statedCountSchema',
    'toIncidentReport',
    'viewIncident'
  ])
})
