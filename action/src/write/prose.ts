import { markdownText } from '@clearnotice/report'

/** A sentence of a finding as Markdown, ended with a full stop. */
export const sentence = (text: string): string => {
  const markdown = markdownText(text)
  return /[.!?][’”"']?$/.test(text) ? markdown : `${markdown}.`
}
