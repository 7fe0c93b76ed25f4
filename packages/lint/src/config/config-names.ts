/** Names of configuration files; of several in one folder the first holds. */
export const configNames: readonly string[] = ['.clearnotice.yml', '.clearnotice.yaml', '.clearnotice.json']
