import { expect, test } from 'vitest'
import { hunksOf, isShown } from './hunks.ts'

const patch = ['@@ -1,2 +1,3 @@ # Privacy', ' a', '+b', ' c', '@@ -9 +10 @@', '-x', '+y', '@@ -20,2 +20,0 @@', '-p', '-q'].join('\n')

test('hunks are the lines of the new side', () => {
  expect(hunksOf(patch)).toEqual([
    [1, 3],
    [10, 10],
  ])
})

test('a text that looks like a hunk is none', () => {
  expect(hunksOf(['@@ -1 +1 @@', '+@@ -5,9 +5,9 @@'].join('\n'))).toEqual([[1, 1]])
})

test('a comment needs all of its lines in one hunk', () => {
  expect(isShown(hunksOf(patch), 1, 3)).toBe(true)
  expect(isShown(hunksOf(patch), 3, 10)).toBe(false)
  expect(isShown(hunksOf(patch), 4, 4)).toBe(false)
})
