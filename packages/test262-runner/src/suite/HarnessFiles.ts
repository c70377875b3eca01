import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

export interface HarnessFile {
  readonly name: string;
  readonly id: string;
  readonly sourceText: string;
}

/** The suite's `harness` folder; each file is read once. */
export class HarnessFiles {
  private readonly files = new Map<string, HarnessFile>();

  constructor(private readonly suiteRoot: string) {}

  /** @throws when the file is not there */
  get(name: string): HarnessFile {
    let file = this.files.get(name);
    if (file === undefined) {
      const path = join(this.suiteRoot, 'harness', name);
      file = { name, id: pathToFileURL(path).href, sourceText: readFileSync(path, 'utf8') };
      this.files.set(name, file);
    }
    return file;
  }
}
