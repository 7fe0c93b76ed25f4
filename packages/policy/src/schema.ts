export type { PolicyDefinition } from './define/definition.ts'
export { DefinitionError, type DefinitionIssue } from './define/definition-error.ts'
export { parseDefinition } from './define/parse-definition.ts'
export { definitionSchema, policyDefinition } from './define/schema.ts'
