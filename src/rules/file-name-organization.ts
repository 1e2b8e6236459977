import {organizationKey} from '../text/organization-key.ts'
import {findOrganizationSlip} from '../text/organization-slip.ts'
import {exampleEntry, examplePath} from './core/example-entry.ts'
import {isCutOff, splitFileName} from './core/file-name.ts'
import {defineRule} from './core/rule.ts'

export default defineRule(
  {
    id: 'file-name-organization',
    severity: 'info',
    description: {
      en: 'The name of the file is that of the organisation in the overview, to the letter.',
      ja: 'ファイル名の組織名を、公表概要の組織名と同じ表記にする。'
    },
    examples: {
      good: [
        {text: exampleEntry(), path: examplePath},
        {text: exampleEntry({organization: '架空商事株式会社、株式会社架空物流'}), path: examplePath}
      ],
      bad: [
        {text: exampleEntry({organization: '架空商事株式会社（見本店）'}), path: examplePath, at: null},
        {text: exampleEntry({organization: '架空 商事株式会社'}), path: examplePath, at: null}
      ]
    }
  },
  (context) => {
    const name = splitFileName(context)
    // Mapped where the bullet is: names are compared after mapping radicals, and a slip has its own rule.
    if (!name || name.names.some((one) => one === name.stem) || findOrganizationSlip(name.stem)) return []
    const key = organizationKey(name.stem)
    if (name.names.some((one) => isCutOff(key, organizationKey(one)))) return []
    return [
      {
        reason: {
          en: `Unexpected name of the file \`${name.stem}\`, expected \`${name.names[0]}\` as in the overview`,
          ja: `ファイル名の組織名「${name.stem}」が公表概要の「${name.names[0]}」と異なります`
        },
        place: null,
        actual: name.stem,
        expected: name.names
      }
    ]
  }
)
