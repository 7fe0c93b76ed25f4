import { lintMarkdown } from '@clearnotice/lint'

/** Shapes that take a Markdown parser quadratic time or worse, of `size` characters. */
const shapes: Readonly<Record<string, (size: number) => string>> = {
  'nested brackets': (size) => `${'['.repeat(size / 2)}a${']'.repeat(size / 2)}`,
  'open brackets': (size) => '[a]('.repeat(size / 4),
  'mixed emphasis': (size) => '*a_ '.repeat(size / 4),
  'nested strong': (size) => `${'**a '.repeat(size / 8)}${' b**'.repeat(size / 8)}`,
  'nested quotes': (size) => `${'>'.repeat(size)} a`,
  'nested lists': (size) => `${'- '.repeat(size / 2)}a`,
  'lazy lines': (size) => `> a\n${'b\n'.repeat(size / 2)}`,
  'comments in a line': (size) => `a ${'<!-- '.repeat(size / 5)}`,
  'instructions in a line': (size) => `a ${'<? '.repeat(size / 3)}`,
  'CDATA in a line': (size) => `a ${'<![CDATA['.repeat(size / 9)}`,
  columns: (size) => `${'|a'.repeat(size / 4)}|\n${'|-'.repeat(size / 4)}|\n`,
  backticks: (size) => 'a`` '.repeat(size / 4),
  entities: (size) => '&amp;'.repeat(size / 5),
  words: (size) => 'We keep your data. '.repeat(size / 19),
}

const timeOf = (text: string): number => {
  const start = performance.now()
  lintMarkdown(text, { day: '2026-11-22' })
  return performance.now() - start
}

/** How much longer twice the text takes, by shape; `undefined` where it is refused. */
export const growth = (): Readonly<Record<string, number | undefined>> =>
  Object.fromEntries(
    Object.entries(shapes).map(([name, shape]) => {
      const best = (size: number): number => Math.min(...Array.from({ length: 5 }, () => timeOf(shape(size))))
      try {
        return [name, best(40_000) / best(20_000)]
      } catch {
        return [name, undefined]
      }
    }),
  )
