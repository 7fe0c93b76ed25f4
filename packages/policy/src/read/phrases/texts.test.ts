import { globSync } from 'node:fs'
import { expect, it, vi } from 'vitest'
import { readPolicy } from '../read.ts'

vi.mock('./automaton.ts', async (original) => {
  const { automaton } = await original<typeof import('./automaton.ts')>()
  const texts = (): never => {
    throw new Error('a fact asks what a phrase looks like')
  }
  return { automaton: () => ({ ...automaton(), texts }) }
})

const stringsIn = (value: unknown): readonly string[] =>
  typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : []

const wording = new URL('../wording/', import.meta.url)
const files = globSync('*.ts', { cwd: wording }).filter((file) => !file.endsWith('.test.ts'))
const modules = await Promise.all(files.map((file) => import(/* @vite-ignore */ new URL(file, wording).href)))

it('asks nothing of phrases but what they mean: what they look like is for people, and long to load', () => {
  const sentences = modules.flatMap(({ examples }) => stringsIn(examples))
  expect(sentences.length).toBeGreaterThan(1000)
  expect(() => readPolicy(sentences.join('\n\n'))).not.toThrow()
})
