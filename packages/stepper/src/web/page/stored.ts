/** Keeps a small setting in the browser, where it lets a page from a disk do so. */
export function store(key: string, value: string): void {
  try {
    localStorage.setItem(`modrec-stepper.${key}`, value);
  } catch {
    // Then it is forgotten with the page.
  }
}

export function stored(key: string): string | undefined {
  try {
    return localStorage.getItem(`modrec-stepper.${key}`) ?? undefined;
  } catch {
    return undefined;
  }
}
