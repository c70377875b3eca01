/** The message of an error about the options of import() as Node's users know it; other messages stay what they are. */
export function importOptionsMessage(code: string, message: string): string {
  if (code === 'import-attribute-value') return 'Import attribute value must be a string';
  if (code !== 'import-options') return message;
  return message.startsWith("'with'") ? "The 'with' option must be an object" : 'The second argument to import() must be an object';
}
