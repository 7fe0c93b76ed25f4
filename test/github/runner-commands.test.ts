import { describe, expect, it } from 'vitest'
import { annotationsOf } from './runner-annotations.ts'
import { parseCommand, parseCommands } from './runner-commands.ts'

describe('a workflow command', () => {
  it.each([
    ['::error::broken', { name: 'error', properties: {}, data: 'broken' }],
    ['  ::warning file=a.md,line=3::one%0Atwo 100%25', { name: 'warning', properties: { file: 'a.md', line: '3' }, data: 'one\ntwo 100%' }],
    ['::notice title=a%3Ab%2Cc::%250A', { name: 'notice', properties: { title: 'a:b,c' }, data: '%0A' }],
    ['::Set-Output name=x::y', { name: 'set-output', properties: { name: 'x' }, data: 'y' }],
    ['text ##[set-output name=x;]y', { name: 'set-output', properties: { name: 'x' }, data: 'y' }],
    ['##[error]50%5D%3B', { name: 'error', properties: {}, data: '50];' }],
    ['::error x=a=b::c', { name: 'error', properties: { x: 'a=b' }, data: 'c' }],
    ['::nothing:: ##[add-mask]the', { name: 'add-mask', properties: {}, data: 'the' }],
  ])('is read from %j', (line, command) => expect(parseCommand(line)).toEqual(command))

  it.each([
    'text ::error::no',
    '::error',
    '::unknown::x',
    '##[error',
    '#\u2060#[error]x',
    '\u2060::error::x',
    '',
    '##[unknown] ##[error]x',
  ])('is not read from %j', (line) => expect(parseCommand(line)).toBeUndefined())

  it('is text while commands are stopped', () => {
    const names = parseCommands('::stop-commands::tok\n::error::no\n##[error]no\n::tok::\n::error::yes').map(
      ({ name, data }) => `${name} ${data}`,
    )
    expect(names).toEqual(['stop-commands tok', 'error yes'])
  })
  it('ends at a carriage return too', () => expect(parseCommands('a\r::error::x')).toHaveLength(1))
})

describe('annotations', () => {
  const shown = (...lines: string[]) => annotationsOf(parseCommands(lines.join('\n')), '/work')

  it('are ten a level', () => {
    const many = shown(...Array(12).fill('::error::e'), ...Array(11).fill('::notice::n'), '::warning::w')
    expect(many.map(({ level }) => level).join()).toBe([...Array(10).fill('error'), ...Array(10).fill('notice'), 'warning'].join())
  })
  it('are cut at 4,096 characters', () => expect(shown(`::error::${'x'.repeat(5000)}`)[0]?.message).toHaveLength(4096))
  it('are relative to the workspace', () =>
    expect(shown('::error file=/work/a/b.md,line=2::x')[0]).toEqual({ level: 'error', message: 'x', file: 'a/b.md', line: 2 }))
  it('lose columns over several lines', () =>
    expect(shown('::error line=1,endLine=2,col=3,endColumn=4::x')[0]).toEqual({ level: 'error', message: 'x', line: 1, endLine: 2 }))
  it('keep columns on one line', () =>
    expect(shown('::error line=1,endLine=1,col=3,endColumn=4::x')[0]).toMatchObject({ column: 3, endColumn: 4 }))
  it('lose lines that end before they start', () =>
    expect(shown('::error line=5,endLine=2::x')[0]).toEqual({ level: 'error', message: 'x' }))
  it('lose columns without a line', () => expect(shown('::error col=5::x')[0]).toEqual({ level: 'error', message: 'x' }))
})
