import { describe, expect, test } from 'vitest'
import { readPolicy } from '../../read.ts'

const named = (text: string): string =>
  readPolicy(text)
    .policy.controllers.map(({ name }) => name ?? '')
    .join()

describe('the name in a letterhead', () => {
  test.each([
    ['# Privacy\n\nWho we are\n\nHarbour Books Ltd, 4 Mill Lane, Derby DE1 1AA.', 'Harbour Books Ltd'],
    [
      '# Notice\n\nFern Castings Ltd, Foundry Lane, Derby DE1 7ZZ\nIssued by the personnel department (people@fern.example)',
      'Fern Castings Ltd',
    ],
    ['# Your details\n\nMill Larder is a food bank. We have few rules. Write to larder@mill.example.', 'Mill Larder'],
  ])('%s', (text, name) => expect(named(text)).toBe(name))

  test.each([
    '# Privacy\n\nWrite to us at post@harbour.example.',
    '# Privacy\n\nWe are a parser. Questions go to Priya at post@harbour.example.',
    `# Privacy\n\n${'We use your name.\n\n'.repeat(20)}Our accountant is Fern Ltd, 4 Mill Lane, Derby DE1 1AA.`,
    '# Privacy\n\nThe Old Boat House, Mill Lane, Derby DE1 1AA is where we live.',
    '# Privacy\n\n## Who else sees it\n\nFern Ltd, 4 Mill Lane, Derby DE1 1AA, prints our letters.',
  ])('is nobody’s in: %s', (text) => expect(named(text)).toBe(''))
})
