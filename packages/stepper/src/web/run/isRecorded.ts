import type { Project, Run } from '../store/State';

/** Whether a run is one of these very modules. The order of loads may be another: choosing it is to run. */
export function isRecorded({ project: recorded }: Run, project: Project): boolean {
  return recorded.files === project.files && recorded.entry === project.entry && recorded.proposals === project.proposals;
}
