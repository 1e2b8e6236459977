import {type EntryContext, headLineAt, removeLine} from './core/entry-context.ts'
import {earlierLink, exampleEntry} from './core/example-entry.ts'
import {type OverviewLink, priorLinks} from './core/prior-links.ts'
import {defineRule} from './core/rule.ts'

const once = exampleEntry({releaseType: '続報', prior: [earlierLink]})

/** The copy in the overview goes where the same stands below 公表種別, else the later one. */
function copyOf(context: EntryContext, first: OverviewLink, second: OverviewLink): OverviewLink {
  const inOverview = ({place}: OverviewLink) => headLineAt(context, place)?.part === 'overview'
  return inOverview(first) && !inOverview(second) ? first : second
}

export default defineRule(
  {
    id: 'prior-report-twice',
    severity: 'warning',
    description: {
      en: 'Each prior report is listed once, under one label.',
      ja: '前の公表は1つの見出しで1回だけ挙げる。'
    },
    repairs: ['publication.items', 'publication.priorReports'],
    examples: {
      good: [{text: once}],
      bad: [
        {text: exampleEntry({links: [earlierLink], releaseType: '続報', prior: [earlierLink]}), at: '6:7', fixed: once},
        {
          text: exampleEntry({links: [earlierLink, earlierLink.replace('第1報', '第2報')]}),
          at: '7:7',
          severity: 'error'
        }
      ]
    }
  },
  (context) => {
    const links = priorLinks(context.publication)
    return links.flatMap((link, place) => {
      const first = links.slice(0, place).find(({archivePath}) => archivePath === link.archivePath)
      if (!first) return []
      const same = first.number === link.number || first.label === null || link.label === null
      const copy = same ? copyOf(context, first, link) : link
      const line = headLineAt(context, copy.place)
      const alone = line?.kind === 'bullet' && line.text.includes(copy.url)
      return [
        {
          reason: same
            ? {en: 'Unexpected second link to one prior report, expected one', ja: '同じ前の公表が2回挙げられています'}
            : {
                en: `Unexpected label \`${link.label}\` for the target of \`${first.label}\`, expected another target`,
                ja: `「${link.label}」が「${first.label}」と同じ公表を指しています`
              },
          place: copy.place,
          severity: same ? 'warning' : 'error',
          actual: link.url,
          fix: same && alone && copy.label !== null && first.label === link.label ? removeLine(context, line) : null
        }
      ]
    })
  }
)
