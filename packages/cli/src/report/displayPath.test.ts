import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { displayPath } from './displayPath';

const cwd = join(process.cwd(), 'here');

describe('displayPath', () => {
  it('shows a file below the folder by its relative path', () => {
    expect(displayPath(pathToFileURL(join(cwd, 'a b', 'c.js')).href, cwd)).toBe(join('a b', 'c.js'));
  });

  it('shows any other file by its whole path', () => {
    const outside = join(cwd, '..', 'c.js');
    expect(displayPath(pathToFileURL(outside).href, cwd)).toBe(outside);
  });

  it.each(['modrec:console', 'data:text/javascript,1', 'file://%zz'])('leaves %s alone', (id) => {
    expect(displayPath(id, cwd)).toBe(id);
  });
});
