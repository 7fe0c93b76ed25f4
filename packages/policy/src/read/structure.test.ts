import { frontmatterFromMarkdown } from 'mdast-util-frontmatter'
import { frontmatter } from 'micromark-extension-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import { parseMarkdown } from './parse.ts'
import type { Section, Statement } from './statement.ts'
import { type Structure, structureOf } from './structure.ts'

const read = (source: string): Structure => structureOf(parseMarkdown(source), source)

/** Sections as indented lines: '9 Your rights'. */
function outline({ sections }: Section, indent = ''): string[] {
  return sections.flatMap((section) => [
    `${indent}${section.number ? `${section.number} ` : ''}${section.title}`,
    ...outline(section, `${indent}  `),
  ])
}

const outlined = (source: string): string[] => outline(read(source).outline)
const texts = (source: string): string[] => read(source).statements.map(({ text }) => text)
const find = ({ statements }: Structure, text: string): Statement => {
  const found = statements.find((statement) => statement.text.startsWith(text))
  if (!found) throw new Error(`No statement begins with ${text}: ${statements.map((statement) => statement.text).join(' | ')}`)
  return found
}
const said = (source: string, text: string): Statement => find(read(source), text)

const prose = 'We keep your personal data for as long as the law asks us to keep it.'

describe('what plays the heading', () => {
  test.each([
    ['ATX', `# Privacy\n\n## Who we are\n\n${prose}`, ['Privacy', '  Who we are']],
    ['setext', `Privacy\n===\n\nWho we are\n---\n\n${prose}`, ['Privacy', '  Who we are']],
    ['no space behind the marks', `##Who we are\n\n${prose}\n\n###Our post\n${prose}`, ['Who we are', '  Our post']],
    [
      'bold paragraphs',
      `**Privacy policy**\n\n**Who we are**\n\n${prose}\n\n**Your rights:**\n\n${prose}`,
      ['Privacy policy', '  Who we are', '  Your rights'],
    ],
    ['bold over a line break', `**Who we are**\n${prose}\n\n**Your rights**\n${prose}`, ['Who we are', 'Your rights']],
    [
      'capitals, with bold lines inside',
      `**WHO WE ARE**\n\n**Our post**\n\n${prose}\n\n**RIGHTS**\n\n${prose}`,
      ['WHO WE ARE', '  Our post', 'RIGHTS'],
    ],
    [
      'capital lines',
      `PRIVACY POLICY\n\nWHO WE ARE\n\n${prose}\n\nYOUR RIGHTS\n\n${prose}`,
      ['PRIVACY POLICY', '  WHO WE ARE', '  YOUR RIGHTS'],
    ],
    [
      'numbers in plain lines',
      `1. Who we are\n${prose}\n2. Rights\n2.1 Access\n${prose}\n2.2 Erasure\n${prose}`,
      ['1 Who we are', '2 Rights', '  2.1 Access', '  2.2 Erasure'],
    ],
    ['numbers with blank lines', `1. Who we are\n\n${prose}\n\n2. Rights\n\n${prose}`, ['1 Who we are', '2 Rights']],
    ['numbers over indented text', `1. Who we are\n\n   ${prose}\n\n2. Rights\n\n   ${prose}`, ['1 Who we are', '2 Rights']],
    [
      'numbers in bold',
      `**1. Who we are**\n\n${prose}\n\n**1.1. Post**\n\n${prose}\n\n**2. Rights**\n\n${prose}`,
      ['1 Who we are', '  1.1 Post', '2 Rights'],
    ],
    ['escaped numbers', `1\\. Who we are\n\n${prose}\n\n2\\. Rights\n\n${prose}`, ['1 Who we are', '2 Rights']],
    ['underlined numbers', `1. Who we are\n---\n\n${prose}\n\n2. Rights\n---\n\n${prose}`, ['1 Who we are', '2 Rights']],
    ['numbers in markup', `## 1. Who we are\n\n### 1.1 Post\n\n${prose}\n\n## Annex\n\n${prose}`, ['1 Who we are', '  1.1 Post', 'Annex']],
    [
      'a number that goes on in another style',
      `## 1. Who\n\n${prose}\n\n2. **Rights**\n\n${prose}\n\n## 3. Post\n\n${prose}`,
      ['1 Who', '2 Rights', '3 Post'],
    ],
    ['letters', `# Uses\n\nA. Contact form\n${prose}\nB. Support\n${prose}`, ['Uses', '  A Contact form', '  B Support']],
    ['questions', `How long do you keep it?\n\n${prose}\n\nWho sees it?\n\n${prose}`, ['How long do you keep it?', 'Who sees it?']],
    ['questions with their letter', `Q: What do you keep?\nA: ${prose}`, ['What do you keep?']],
    ['HTML', `<h1>Privacy</h1>\n<h2>1. Who we are</h2>\n<p>${prose}</p>`, ['Privacy', '  1 Who we are']],
    ['details', `# Privacy\n\n<details>\n<summary>Rights</summary>\n\n${prose}\n\n</details>\n\nAfter.`, ['Privacy', '  Rights']],
    [
      'terms over passages',
      `<dl><dt>Rights</dt><dd>${prose}</dd><dd>${prose}</dd><dt>Post</dt><dd>${prose}</dd><dd>${prose}</dd></dl>`,
      ['Rights', 'Post'],
    ],
    [
      'lines alone in a pasted page',
      `Privacy notice\n\nWho we are\n\n${prose}\n\nYour rights\n\n${prose}`,
      ['Privacy notice', '  Who we are', '  Your rights'],
    ],
    ['a few words over prose', `# Privacy\n\nContact forms\n${prose}`, ['Privacy', '  Contact forms']],
    ['what is left of a plan', `H1: Privacy\n\nH2: Rights\n\n${prose}`, ['Privacy', '  Rights']],
    ['headings with ids', `## Your rights {#rights}\n\n${prose}`, ['Your rights']],
    ['headings in a quote', `> # Privacy\n> ## Rights\n> ${prose}`, ['Privacy', '  Rights']],
    ['markup inside a heading', `## 3<sup>rd</sup> **Scout** Group\n\n${prose}`, ['3rd Scout Group']],
  ])('%s', (_, source, expected) => {
    expect(outlined(source)).toEqual(expected)
  })

  test.each([
    ['an ordered list', `We may:\n\n1. Reply to you\n2. Send goods\n3. Keep accounts\n\n${prose}`],
    ['numbered rights with text of their own', `You have the right to:\n\n1. Access\n\n   ${prose}\n\n2. Erasure\n\n   ${prose}`],
    ['a bold sentence', `**We never sell your data to anyone at all, whoever asks.**\n\n${prose}`],
    ['a bold name over an address', '**Acme Widgets Limited**  \n1 High Street  \nPoole'],
    ['a post code', `Acme Ltd\nPoole\nBH16 6FA\nUNITED KINGDOM\n\n${prose}`],
    ['a label', `Purpose: replying to you.\n\n${prose}`],
    ['numbered clauses', `1.1 We keep your data for six years after you leave.\n\n1.2 We share it with no one, wherever they may be.`],
    ['numbers in prose', '10 years after the end of the contract we delete it.\n\n1.5 million people use it every day.'],
    ['lettered items', '(a) Your name\n\n(b) Your address\n\n(c) Your age'],
    ['a question inside a paragraph', `Do you have a question? Write to us, and we will answer it soon.`],
  ])('not %s', (_, source) => {
    expect(outlined(source)).toEqual([])
  })

  test('text behind details stands in the section around them', () => {
    const source = `# Privacy\n\n<details>\n<summary>Rights</summary>\n\n${prose}\n\n</details>\n\nAfter.`
    expect(said(source, prose).section.title).toBe('Rights')
    expect(said(source, 'After.').section.title).toBe('Privacy')
  })

  test('a section reaches from its heading to the end of its last sub-section', () => {
    const source = '# A\n\nOne.\n\n## B\n\nTwo.\n\n# C\n'
    const [first, last] = read(source).outline.sections
    expect(source.slice(first!.span.start, first!.span.end)).toBe('A\n\nOne.\n\n## B\n\nTwo.')
    expect(source.slice(last!.span.start, last!.span.end)).toBe('C')
  })
})

describe('line breaks', () => {
  test.each([
    [
      'hard-wrapped prose',
      'We keep the personal data that you give us for six years after\nJanuary of the year in which your contract with us has ended, and\nthen delete it.',
      1,
    ],
    [
      'hard-wrapped before a long link',
      'You can always complain to the\n[Commissioner](https://ico.org.uk/make-a-complaint/data-protection-complaints/) about us.',
      1,
    ],
    ['an address', 'Acme Ltd\n1 High Street\nPoole, Dorset\nBH16 6FA', 4],
    ['a label and what follows', 'Legal basis:\nyour consent', 2],
    ['labels', '**Company:** Acme Limited of Poole\n**Registered address of the company:** 1 High Street', 2],
    ['a break of Markdown', 'your name  \nyour address\\\nyour age', 3],
    ['a break of HTML', 'your name<br>your address<br/>your age', 3],
    ['sentences on lines of their own', 'We keep it for six years.\nWe then delete it.', 2],
    ['clauses on lines of their own', 'We keep it\nfor as long as\nthe law requires.', 1],
    ['bullets that Markdown does not know', '• your name\n• your address • your age', 3],
    ['HTML', '<p>We keep it\nfor six\nyears.</p>', 1],
  ])('%s', (_, source, count) => {
    expect(texts(source)).toHaveLength(count)
  })

  test('a lazy line leaves the list that Markdown takes it into', () => {
    const source = '- Website: https://example.org\n- E-mail: a@example.org\nWe follow the law.\n- one more\n'
    expect(texts(source)).toEqual(['Website: https://example.org', 'E-mail: a@example.org', 'We follow the law.', 'one more'])
    expect(said(source, 'We follow').block).toMatchObject({ kind: 'paragraph' })
    expect(said(source, 'E-mail').block.group).not.toBe(said(source, 'one more').block.group)
  })

  test('a hard-wrapped item without indentation stays whole', () => {
    const source = '- the personal data that you give us when you write to us about any of\nour services, and what we answer\n- logs\n'
    expect(texts(source)).toHaveLength(2)
  })
})

describe('what leads in', () => {
  test.each([
    ['a list', 'You may:\n\n- object', 'object', 'You may:'],
    ['a list without a colon', 'We collect your\n\n- name', 'name', 'We collect your'],
    ['a sentence that announces', 'You have the following rights.\n\n- access', 'access', 'You have the following rights.'],
    ['nothing', 'We keep it for six years.\n\n- name', 'name', undefined],
    ['nothing, straight under a heading', '# Data\n\n- name', 'name', undefined],
    ['a heading with a colon', '# We will not:\n\n- sell it', 'sell it', 'We will not'],
    ['a nested list', '- We share it with:\n  - banks', 'banks', 'We share it with:'],
    ['a nested list under a plain item', 'We use:\n\n- names\n  - first names', 'first names', 'names'],
    [
      'a list under a paragraph of an item',
      '1. Notices. Each of them is given to you.\n\n   It says:\n   - who we are\n\n2. Other',
      'who we are',
      'It says:',
    ],
    ['lines under a label', 'Our address:\nAcme Ltd\n1 High Street', '1 High', 'Our address:'],
    ['a paragraph of its own', 'Complain to:\n\nThe Commissioner\n\nhttps://ico.org.uk', 'https', 'Complain to:'],
    [
      'no more after a sentence',
      'Complain to:\n\nThe Commissioner in Wilmslow hears all complaints.\n\nWe follow the law.',
      'We follow',
      undefined,
    ],
    ['lettered lines', 'We keep:\n\n(a) names;\n\n(b) ages.', 'ages', 'We keep:'],
    ['numbered lines', 'We keep:\n1.1. names\n1.2. ages', 'ages', 'We keep:'],
    ['bullets in text', 'We keep:<br>• names<br>• ages', 'ages', 'We keep:'],
    ['a term', '<dl><dt>Names</dt><dd>Six years</dd></dl>', 'Six years', 'Names'],
    ['a table', 'We keep:\n\n| Data |\n| - |\n| names |', 'names', 'We keep:'],
  ])('%s', (_, source, text, leadIn) => {
    expect(said(source, text).leadIn?.text).toBe(leadIn)
  })

  test('a list that goes on after a lazy line has no lead-in', () => {
    expect(said('Our purposes:\n- one\n- two\nWe follow the law.\n- three\n', 'three').leadIn).toBeUndefined()
  })
})

describe('labels', () => {
  test.each([
    ['Purpose: replying to you', 'Purpose', 1],
    ['**Purpose:** replying to you', 'Purpose', 1],
    ['**Purpose** – replying to you', 'Purpose', 1],
    ['- contact data – six years', 'contact data', 2],
    ['Data scope (may include): names', 'Data scope (may include)', 4],
    ['Why we need it: to reply', 'Why we need it', 4],
    ['Legal basis:', 'Legal basis', 2],
    ['Our data – and yours – is safe', undefined, 0],
    ['We keep the following: names', undefined, 0],
    ['If you write to us: we answer', undefined, 0],
    ['See https://example.org', undefined, 0],
    ['Open from 9:30 on', undefined, 0],
    ['In short, and without doubt: no', undefined, 0],
    ['We reply. Purpose: none', undefined, 0],
    ['You may use it for: fun', undefined, 0],
  ])('%s', (source, label, words) => {
    const statement = read(source).statements[0]!
    expect(statement.label).toEqual(label === undefined ? undefined : { text: label, words })
  })
})

describe('tables', () => {
  const table =
    '| Purpose | Data | Kept |\n| --- | --- | --- |\n| Replies | Name, e-mail | One year. Then we delete it. |\n| Accounts | Invoices | Six years |\n'

  test('cells have both their headers', () => {
    const structure = read(table)
    const cell = find(structure, 'Six years')
    expect(cell).toMatchObject({
      kind: 'cell',
      columnHeader: { text: 'Kept' },
      rowHeader: { text: 'Accounts' },
      block: { kind: 'row', position: 2 },
    })
    expect(said(table, 'Then we delete').columnHeader?.text).toBe('Kept')
    expect(said(table, 'Replies').rowHeader).toBeUndefined()
    expect(said(table, 'Kept').columnHeader).toBeUndefined()
    expect(find(structure, 'Invoices').block).toBe(cell.block)
    expect(table.slice(cell.block.span.start, cell.block.span.end)).toBe('| Accounts | Invoices | Six years |')
  })

  test('a first row that holds values is no header', () => {
    const source = '| Purpose | We answer what you ask us. |\n| - | - |\n| Kept | One year |\n'
    expect(said(source, 'One year')).toMatchObject({ rowHeader: { text: 'Kept' } })
    expect(said(source, 'One year').columnHeader).toBeUndefined()
    expect(said(source, 'We answer').rowHeader?.text).toBe('Purpose')
  })

  test('HTML, with Markdown inside', () => {
    const source =
      '<table>\n<tr><th>Data</th><th>Kept</th></tr>\n<tr>\n<td>\n\n**Names**\n\n</td>\n<td>\n\n- six years\n\n</td>\n</tr>\n</table>\n\nAfter.\n'
    expect(said(source, 'six years')).toMatchObject({ kind: 'cell', columnHeader: { text: 'Kept' }, rowHeader: { text: 'Names' } })
    expect(said(source, 'After.').kind).toBe('sentence')
  })

  test('HTML without closing tags', () => {
    const source = '<table><tr><th>Data<th>Kept<tr><td>Names<td>Six years</table>'
    expect(said(source, 'Six years')).toMatchObject({ columnHeader: { text: 'Kept' }, rowHeader: { text: 'Names' } })
  })
})

describe('blocks', () => {
  test('an item reaches from its mark over all that is nested in it', () => {
    const source = '- one\n- two\n  - deep\n\n  more of two\n- three\n'
    const structure = read(source)
    const { block } = find(structure, 'two')
    expect(source.slice(block.span.start, block.span.end)).toBe('- two\n  - deep\n\n  more of two')
    expect(block).toMatchObject({ kind: 'item', position: 1, ordered: false })
    expect(find(structure, 'deep').block.parent).toBe(block)
    expect(find(structure, 'more of two').block.kind).toBe('paragraph')
    expect(find(structure, 'more of two').block.parent).toBe(block)
    expect(find(structure, 'three').block.group).toBe(block.group)
  })

  test('quoted and emphasised', () => {
    expect(said('> We keep it.', 'We').block).toMatchObject({ quoted: true, emphasised: false })
    expect(said('_We keep **it**._', 'We').block).toMatchObject({ quoted: false, emphasised: true })
    expect(said('| a |\n| - |\n| **b** |', 'b').block.emphasised).toBe(false)
    expect(said('We **keep** it.', 'We').block.emphasised).toBe(false)
  })

  test('the sentences of a paragraph share it, and are numbered through the document', () => {
    const { statements } = read('# A\n\nOne. Two.\n')
    expect(statements.map(({ index }) => index)).toEqual([0, 1, 2])
    expect(statements[1]!.block).toBe(statements[2]!.block)
    expect(statements[0]).toMatchObject({ kind: 'heading', block: { kind: 'heading' } })
    expect(statements[1]!.section.heading).toBe(statements[0])
    expect(statements[1]!.section.statements).toEqual([statements[1], statements[2]])
  })
})

describe('what people do not see is not said', () => {
  test.each([
    ['comments', 'Seen.\n\n<!-- We sell it. -->\n\nToo <!-- not --> seen.', ['Seen.', 'Too seen.']],
    ['MDX comments over paragraphs', 'Seen.\n\n{/* We sell it.\n\nAll of it. */}\n', ['Seen.']],
    ['MDX modules', "import Box from './box'\nexport const title = 'We sell it'\n\nSeen.", ['Seen.']],
    ['JSX', '<Layout title="We sell it">\n\nSeen.\n\n</Layout>', ['Seen.']],
    ['Liquid', '{% include nav.html %}\n\nSeen by {{ site.name }}.\n\n{% comment %}\n\nNot this.\n\n{% endcomment %}', ['Seen by .']],
    ['ERB', '<%= render "nav" %>\n\nSeen.<% if a %> Too.<% end %>', ['Seen.', 'Too.']],
    ['Hugo', '{{< figure src="a.png" >}}\n\nSeen.\n\n{{/* We sell it. */}}', ['Seen.']],
    [
      'hidden HTML',
      '<div hidden>We sell it.</div>\n<p style="display: none">All.</p>\n<script>a = "We"</script><style>p {}</style>\n<p>Seen.</p>',
      ['Seen.'],
    ],
    ['front matter', '---\ntitle: We sell it\n---\n\nSeen.', ['Seen.']],
    ['call-outs', '> [!NOTE]\n> Seen.\n\n:::tip\nToo.\n:::', ['Seen.', 'Too.']],
    ['images', '![We sell it](a.png) Seen.', ['Seen.']],
    ['link targets', '[Seen](https://example.org "We sell it").\n\n[a]: /we-sell-it', ['Seen.']],
  ])('%s', (_, source, expected) => {
    expect(texts(source)).toEqual(expected)
  })

  test('importing in prose is said', () => {
    expect(texts('import data from the United Kingdom\n\nexport data to a file')).toHaveLength(2)
  })

  test('comments of both kinds are kept, in order', () => {
    const source = '<!-- one -->\n\nSeen. {/* two */}\n'
    expect(read(source).comments.map(({ text, span }) => [text, source.slice(span.start, span.end)])).toEqual([
      ['one', '<!-- one -->'],
      ['two', '{/* two */}'],
    ])
  })
})

describe('links', () => {
  test.each([
    ['[Us](https://example.org)', 'https://example.org', 'Us', false],
    ['[Us][a]\n\n[a]: /us', '/us', 'Us', false],
    ['<https://example.org>', 'https://example.org', 'https://example.org', false],
    ['<a href="mailto:a@b.org">Post</a>', 'mailto:a@b.org', 'Post', false],
    ['Write to a.b+c@example.co.uk.', 'mailto:a.b+c@example.co.uk', 'a.b+c@example.co.uk', true],
    ['See https://example.org/a_(b), or not.', 'https://example.org/a_(b)', 'https://example.org/a_(b)', true],
    ['(see www.example.org)', 'http://www.example.org', 'www.example.org', true],
    ['mailto:a@b.org', 'mailto:a@b.org', 'mailto:a@b.org', true],
    ['**a@b.org**', 'mailto:a@b.org', 'a@b.org', true],
  ])('%s', (source, url, text, bare) => {
    const { links } = read(source)
    expect(links).toMatchObject([{ url, text, bare }])
    if (bare) expect(source.slice(links[0]!.span.start, links[0]!.span.end)).toBe(text)
  })

  test.each(['a@b', '@name', 'www.', 'https://', 'data@ our office'])('%s is none', (source) => {
    expect(read(source).links).toEqual([])
  })

  test('each knows its statement', () => {
    const { links } = read('See [one](/1). Or a@b.org.')
    expect(links.map(({ statement }) => statement.text)).toEqual(['See one.', 'Or a@b.org.'])
  })
})

describe('placeholders', () => {
  test.each([
    ['[Company name] is the controller.', 'blank', '[Company name]'],
    ['Write to [insert e-mail].', 'blank', '[insert e-mail]'],
    ['You can write to [your name].', 'blank', '[your name]'],
    ['Call [ORGANISATION PHONE].', 'blank', '[ORGANISATION PHONE]'],
    ['Date: ________', 'blank', '________'],
    ['Complain to [ADD AN AUTHORITY. FOR EXAMPLE: https://ico.org.uk].', 'blank', '[ADD AN AUTHORITY. FOR EXAMPLE: https://ico.org.uk]'],
    ['Fern Ltd\n________\nLudlow', 'blank', '________'],
    ['We keep it for TBC.', 'to-do', 'TBC'],
    ['Lorem ipsum dolor.', 'filler', 'Lorem ipsum'],
    ['We are {{company}}.', 'template', 'company'],
    [`Write to \${EMAIL}.`, 'blank', `\${EMAIL}`],
    ['Write to %EMAIL%.', 'blank', '%EMAIL%'],
  ])('%s', (source, kind, text) => {
    expect(read(source).placeholders).toMatchObject([{ kind, text }])
  })

  test.each([
    'See [1].',
    'He [sic] said.',
    'Where we write [your name] in a letter, that is the name on your file.',
    '[Your name](/profile)',
    'We are {{ site.name }}.',
    'A to-do list.',
    'Fern Ltd, Ludlow\n\n________\n\nOur cookies',
    '---\na: b\n---\n\nWe are {{ company }}.',
    'We keep 5% of your name and 10% of your e-mail.',
  ])('%s has none', (source) => {
    expect(read(source).placeholders).toEqual([])
  })
})

test('anchors are those of GitHub and of HTML', () => {
  const { anchors } = read('# Your rights & ours!\n\n# Your rights & ours!\n\n## 2.1 E-mail\n\n<a name="post"></a>\n\n<p id="x">y</p>\n')
  expect([...anchors]).toEqual(['your-rights--ours', 'your-rights--ours-1', '21-e-mail', 'post', 'x'])
})

test('front matter gives its simple entries, with places', () => {
  for (const source of [
    '---\ntitle: "Privacy: ours"\nDate: 2026-01-02\n  deep: x\n# no: y\n---\n\nText.',
    '\ufeff+++\ntitle = "Privacy: ours"\ndate = 2026-01-02\n+++\nText.',
  ]) {
    const { frontMatter } = read(source)
    expect([...frontMatter].map(([key, { value, span }]) => [key, value, source.slice(span.start, span.end)])).toEqual([
      ['title', 'Privacy: ours', 'Privacy: ours'],
      ['date', '2026-01-02', '2026-01-02'],
    ])
  }
})

test('a tree with all of GFM gives the same', () => {
  const kinds: ('yaml' | 'toml')[] = ['yaml', 'toml']
  const processor = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(function () {
      const data = this.data()
      data.micromarkExtensions?.push(frontmatter(kinds))
      data.fromMarkdownExtensions?.push(frontmatterFromMarkdown(kinds))
    })
  const source = `---\ntitle: x\n---\n\n# Privacy\n\nWrite to a@example.org&mdash;or see https://example.org/a?b=c, www.example.org and mailto:c@example.org.\n\n- [x] **a@b.org** & ~~c~~ _d@e.org_[^1]\n\n| a@b.org | www.b.org |\n| - | - |\n| [c](/d) a@b.org. | <a href="/x">e@f.org</a> |\n\n[^1]: See f@g.org, or write.\n`
  const facts = ({ statements, links }: Structure): unknown => [
    statements.map(({ kind, text, span }, i) => [kind, text, span.call(statements[i])]),
    links.map(({ url, text, bare, span, statement }) => [url, text, bare, span, statement.index]),
  ]
  expect(facts(structureOf(processor.parse(source), source))).toEqual(facts(read(source)))
})

describe('headings that run into their paragraphs', () => {
  const letter =
    'Dear all\n\n**How long.** Letters are kept for six years.\n\n**Who sees it?** Our accountant.\n\n**Abroad.** Nothing *goes* abroad.'
  test('head them where a document has hardly any others', () => {
    expect(outlined(letter)).toEqual(['How long', 'Who sees it?', 'Abroad'])
    const statement = said(letter, 'Nothing goes')
    expect(letter.slice(statement.span().start, statement.span().end)).toBe('Nothing *goes* abroad.')
  })
  test('may stand alone over a list or a table', () => {
    expect(outlined(`${letter}\n\n**What we do with it.**\n\n- a\n\n**We keep it.**\n\n|a|b|\n|-|-|`)).toEqual([
      ...outlined(letter),
      'What we do with it',
      'We keep it',
    ])
    expect(outlined(`${letter}\n\n**We send you no post.**\n\n${prose}`)).toEqual(outlined(letter))
  })
  test('are words in bold beside real ones, and where there are few', () => {
    expect(outlined(`# One\n\n${prose}\n\n# Two\n\n${letter.slice(letter.indexOf('**'))}`)).toEqual(['One', 'Two'])
    expect(outlined(`${prose}\n\n**Note.** ${prose}\n\n**Note well.** ${prose}`)).toEqual([])
  })
  test('are in capitals and may be numbered, their paragraphs being no items', () => {
    const note = '1) DATA. Names and boats.\n\n2) HOW LONG? Six years.\n\n3) WHO SEES IT. The clerk.'
    expect(outlined(note)).toEqual(['1 DATA', '2 HOW LONG?', '3 WHO SEES IT'])
    expect(said(note, 'The clerk')).toMatchObject({ kind: 'sentence', section: { number: '3' } })
    expect(outlined(note.replaceAll(/[A-Z]{2,}/g, (word) => word.toLowerCase()))).toEqual([])
  })
  test('are no labels, items or sentences', () => {
    expect(outlined('**Post:** a.\n\n**Phone:** b.\n\n**Mail:** c.')).toEqual([])
    expect(outlined('- **See.** a\n- **Mend.** b\n- **Move.** c')).toEqual([])
    expect(outlined(`**${prose}** a\n\n**${prose}** b\n\n**${prose}** c`)).toEqual([])
  })
})
