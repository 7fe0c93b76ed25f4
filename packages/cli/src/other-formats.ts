/** What is written only when asked for. */
export { githubReport, jsonReport, markdownReport, sarifReport } from '@clearnotice/report'
