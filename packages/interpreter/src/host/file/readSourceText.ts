import { ResolutionError } from './ResolutionError';

/**
 * Decodes the bytes of a source file as UTF-8, without a byte order mark. Stray bytes become U+FFFD, as in every other
 * host; bytes that are no text at all are refused here, where the message can say so.
 *
 * @throws ResolutionError `binary-file`
 */
export function readSourceText(bytes: Uint8Array, url: URL): string {
  const sourceText = new TextDecoder().decode(bytes);
  if (sourceText.includes('\uFFFD') && bytes.includes(0)) {
    throw new ResolutionError('binary-file', `'${url.href}' is a binary file, not source text`, 'SyntaxError');
  }
  return sourceText;
}
