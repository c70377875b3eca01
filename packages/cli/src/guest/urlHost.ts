/** What guest/url.js is given: Node's URL behind functions that take and return strings alone. */
export const urlHost = {
  parse(input: string, base: string | undefined): string | undefined {
    try {
      return new URL(input, base).href;
    } catch {
      return undefined;
    }
  },

  get(href: string, part: UrlPart): string {
    return new URL(href)[part];
  },

  set(href: string, part: Exclude<UrlPart, 'origin'>, value: string): string | undefined {
    const url = new URL(href);
    try {
      url[part] = value;
    } catch {
      return undefined;
    }
    return url.href;
  },

  parseQuery: (text: string): string => JSON.stringify([...new URLSearchParams(text)]),

  formatQuery: (pairs: string): string => new URLSearchParams(JSON.parse(pairs) as [string, string][]).toString(),
};

type UrlPart =
  'href' | 'protocol' | 'username' | 'password' | 'host' | 'hostname' | 'port' | 'pathname' | 'search' | 'hash' | 'origin';
