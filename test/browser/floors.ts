export * as lint from '@clearnotice/lint'
export * as policy from '@clearnotice/policy'
export * as report from '@clearnotice/report'
export * as law from '@clearnotice/uk-gdpr'
