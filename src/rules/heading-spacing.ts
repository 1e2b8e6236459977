import {archiveHeadingCode} from '../syntax/build-outline.ts'
import {allSections, type EntryContext, placeOf, replace} from './core/entry-context.ts'
import {exampleEntry} from './core/example-entry.ts'
import {defineRule} from './core/rule.ts'

// In two steps: most lines of `#` are in order, and the first step costs nothing.
const headingLine = /^([ \t\u3000]{0,3})(#{1,6})([ \t\u3000]*)(?=[^#\s])/gm
const plain = exampleEntry({body: '## 概要\n停止しました。'})

function codeRanges({disclosure}: EntryContext): [number, number][] {
  return allSections(disclosure.sections)
    .flatMap(({blocks}) => blocks)
    .filter(({kind}) => kind === 'code')
    .map(({position}) => [position.start.offset, position.end.offset])
}

export default defineRule(
  {
    id: 'heading-spacing',
    severity: 'warning',
    description: {
      en: 'The # of a heading stands at the start of its line, with exactly one space after it.',
      ja: '見出しの#は行頭に置き、後ろに半角空白を1つだけ置く。'
    },
    repairs: ['sections'],
    examples: {
      good: [{text: plain}, {text: exampleEntry({body: '```\n#!/bin/sh\n```'})}],
      bad: [
        {text: plain.replace('## 概要', '##概要'), at: '8:1', fixed: plain},
        {text: plain.replace('## 概要', '##\u3000概要'), at: '8:1', fixed: plain},
        {text: plain.replace('# 本文', '#  本文'), at: '7:1', fixed: plain},
        {text: plain.replace('# 本文', ' # 本文'), at: '7:1', severity: 'error', fixed: plain}
      ]
    }
  },
  (context) => {
    const irregular = [...context.text.matchAll(headingLine)].filter(
      ([, indent, , gap]) => indent !== '' || gap !== ' '
    )
    if (irregular.length === 0) return []
    const code = codeRanges(context)
    return irregular
      .filter(({index}) => !code.some(([from, to]) => index >= from && index < to))
      .map(({0: whole, 1: indent, 2: marks = '', index}) => {
        const end = index + whole.length
        const lineEnd = context.text.indexOf('\n', end)
        const title = context.text.slice(end, lineEnd === -1 ? undefined : lineEnd)
        // A reader that wants its headings in the first column finds no body at all.
        const isLost = indent !== '' && archiveHeadingCode(title) !== null
        return {
          reason: {
            en: 'Unexpected white space about the # of the heading, expected # at the start and one space after',
            ja: '見出しの#の前後の空白が正しくありません。#を行頭に置き、後ろに半角空白を1つ入れてください'
          },
          place: placeOf(context, index, end),
          ...(isLost && {severity: 'error' as const}),
          fix: replace(index, end, `${marks} `)
        }
      })
  }
)
