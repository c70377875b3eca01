/** The options of a module, where 9.6 to 11 say `url` for `identifier`. */
export type WithURL<Options> = Options & { readonly url?: string | undefined };

/** The options as they are called today. */
export function withIdentifier<Options extends { readonly identifier?: string | undefined }>(options: WithURL<Options>): Options {
  const isObject = typeof options === 'object' && options !== null && !Array.isArray(options);
  return isObject && options.identifier === undefined ? { ...options, identifier: options.url } : options;
}
