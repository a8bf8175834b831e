import fc from 'fast-check'

/** A grammar of what files hold: each kind of piece by itself, and all in a jumble. */
const markdown = [
  '# ',
  '## ',
  '- ',
  '* ',
  '1. ',
  '> ',
  '**',
  '_',
  '`',
  '```\n',
  '[',
  '](',
  '![',
  '](x)',
  '|',
  '\n|-|-|\n',
  '---\n',
  '    ',
  '\\',
  '<!--',
  '-->',
  '[^1]',
  '\n===\n',
  'a_b',
  '- [ ] ',
]
const html = [
  '<p>',
  '</p>',
  '<div>',
  '</div>',
  '<article>',
  '<main class="a">',
  '<h1>',
  '</h1>',
  '<a href="x">',
  '<a href=',
  '<b',
  '<table><tr><td>',
  '<script>',
  '</script>',
  '<style>',
  '<!doctype html>',
  '<svg>',
  '<br>',
  '<li>',
  '<ul>',
  '&amp;',
  '&#8220;',
  '&#x',
  '&lt',
  '<meta property="og:title" content="T">',
  '<time datetime="2024-05-01">',
  '<blockquote>',
  '<a><div></a>',
  '</br>',
  '<table><a>',
]
const marks = "“ ” \" ' ‘ ’ « » „ `` '' , . ; : ? ! … — – - ( ) [ ] { } / & % @ # * 10\" ’s".split(' ')
const names =
  'Jane Doe|Ms. Doe|Mr. Roe|Mrs. Ana Lopez-Roe|Sen. Roe|President of Peru|the mayor|the mayor, John Roe,|Doe|Roe Jr.|de la Cruz|al-Rashid|O’Neil|Azamat uulu Bakyt|Жапаров|президент|The Times|the Gazette|Open Ports Union|UN|U.S.|WHO|Bishkek|Peru|officials|voters|a senior official|her husband, Dean,|WALLACE:|Q:|A:|Doe:|Jane Doe, 34,|(R-Texas)'.split(
    '|',
  )
const clauses =
  'said|says|saying|told|asked|asked whether|added that|according to|denied that|claimed|called it|announced|wrote|was quoted as saying|he said|she replied|they|who said|which|and|but|when|while|because|if|that it rained|the bridge is closed|would open soon|was|has been|in 2019|on Monday|in the city of|of the|to the|by|with|as|not|never|why|I|we|19 percent|3.5 million|No.|etc.|aunt|the company|a “mess”|such as|despite'.split(
    '|',
  )
const odd = [
  '\u00ad',
  '\u200b',
  '\u200d',
  '\ufeff',
  '\u202e',
  '\u0301',
  '\ud83d',
  '\ude00',
  '😀',
  'ſ',
  'İ',
  'ﬁ',
  '𝒜',
  '中文',
  'עברית',
  'กรุงเทพ',
  '\u0000',
  '\u0007',
  '\u2028',
  '\u0085',
  'x'.repeat(70),
  'A'.repeat(70),
  '1'.repeat(70),
  '-'.repeat(70),
  'A',
  'Ab',
  'Ж',
  'a',
  '1',
  'a-',
]
const spaces = [' ', ' ', ' ', ' ', '\n', '\n\n', '\t', '\u00a0', '']

const pick = (all: readonly string[]) => fc.constantFrom(...all)
const piece = fc.oneof(
  { weight: 2, arbitrary: pick(markdown) },
  { weight: 2, arbitrary: pick(html) },
  { weight: 5, arbitrary: pick(marks) },
  { weight: 5, arbitrary: pick(names) },
  { weight: 7, arbitrary: pick(clauses) },
  { weight: 1, arbitrary: pick(odd) },
)

/** Some pieces with white space between them, more or less as people write. */
const pieces = (most: number) =>
  fc.array(fc.tuple(piece, pick(spaces)), { minLength: 1, maxLength: most }).map((all) => all.flat().join(''))

export const endings = ['.md', '.txt', '.html'] as const

/** What a file may hold, and how its name ends; some kilobytes at most. */
export const files = fc.record({
  ending: fc.constantFrom(...endings),
  source: fc
    .tuple(
      fc.constantFrom(
        '',
        '',
        '# A title\n\n',
        '---\ntitle: A title\n---\n\n',
        '---\ntitle: A title\nspeakers:\n  - {quote: said, name: Jane Doe}\n---\n\n',
        '---\ntitle: [',
        '\ufeff',
      ),
      pieces(60),
    )
    .map((both) => both.join('')),
})

/** What a reader may ask. */
export const questions = fc.oneof(
  pieces(12),
  fc.constantFrom('what did Jane Doe say?', 'who said that?', 'why?', 'summary', ''),
)

/** A piece to be repeated: what is harmless once may not be a thousand times. */
export const repeatedPieces = fc.record({
  ending: fc.constantFrom(...endings),
  // By itself nothing parts it: one word, as long as the file.
  piece: fc.oneof({ weight: 3, arbitrary: pieces(6) }, { weight: 1, arbitrary: piece }),
})
