import type { Lesson } from '../../lessons/Lesson';
import type { Project } from './State';

export function lessonProject({ files, entry, proposals = [], order = [] }: Lesson): Project {
  return { files, entry, proposals, order };
}

/** A name that no file has yet. */
export function freshName(files: Project['files']): string {
  for (let count = 1; ; count++) {
    const name = `module${count}.js`;
    if (!Object.hasOwn(files, name)) return name;
  }
}

/** Why a file cannot be called this; undefined when it can. */
export function nameFault(files: Project['files'], name: string): string | undefined {
  if (name.trim() === '') return 'A file needs a name';
  if (/^\.{0,2}\/|\/$|\/\.{1,2}\//.test(name)) return 'A name is a path without ./ in front';
  return Object.hasOwn(files, name) ? `There is a file ${name} already` : undefined;
}

export function withFile(project: Project, name: string, text: string): Project {
  return { ...project, files: { ...project.files, [name]: text } };
}

/** The project without a file; the last file and the entry stay. */
export function withoutFile(project: Project, name: string): Project {
  if (name === project.entry) return project;
  return { ...project, files: Object.fromEntries(Object.entries(project.files).filter(([each]) => each !== name)) };
}

/** The project with a file under another name, in the same place. */
export function renamed(project: Project, from: string, to: string): Project {
  const files = Object.fromEntries(Object.entries(project.files).map(([name, text]) => [name === from ? to : name, text]));
  return { ...project, files, entry: project.entry === from ? to : project.entry };
}

export function sameProject(a: Project, b: Project): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
