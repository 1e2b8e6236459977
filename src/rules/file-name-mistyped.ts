import {organizationKey} from '../text/organization-key.ts'
import {findOrganizationSlip} from '../text/organization-slip.ts'
import {exampleEntry, examplePath} from './core/example-entry.ts'
import {isCutOff, splitFileName} from './core/file-name.ts'
import {defineRule} from './core/rule.ts'

export default defineRule(
  {
    id: 'file-name-mistyped',
    severity: 'warning',
    description: {
      en: 'The name of the file is not cut off and without a slip of the keys.',
      ja: 'ファイル名の組織名に誤字や脱字がない。'
    },
    examples: {
      good: [
        {text: exampleEntry(), path: examplePath},
        {text: exampleEntry({organization: '架空商事株式会社（見本店）'}), path: examplePath}
      ],
      bad: [
        {text: exampleEntry(), path: '2025/09/05_架空商事株式会.md', at: null},
        {text: exampleEntry({organization: '株式会社カクウリ'}), path: '2025/09/05_株式会社カクウ.md', at: null}
      ]
    }
  },
  (context) => {
    const name = splitFileName(context)
    if (!name) return []
    const slip = findOrganizationSlip(name.stem)
    const cutOff = name.names.find((one) => isCutOff(organizationKey(name.stem), organizationKey(one)))
    const expected = slip?.meant ?? cutOff
    if (expected === undefined) return []
    return [
      {
        reason: {
          en: `Unexpected name of the file \`${name.stem}\`, expected \`${expected}\``,
          ja: `ファイル名の組織名「${name.stem}」は「${expected}」の誤りとみられます`
        },
        place: null,
        actual: name.stem,
        expected: [expected]
      }
    ]
  }
)
