import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Commands } from '../page/commands';
import type { Markers } from '../../display/markers';
import type { State } from '../store/State';

export interface Page {
  readonly state: State;
  readonly commands: Commands;
  readonly markers: Markers;
  /** What modules are called: without what their ids have in common, where those are addresses. */
  nameOf(id: string): string;
}

export const PageContext = createContext<Page | undefined>(undefined);

/** The state and the commands of the page that a view is part of. */
export function usePage(): Page {
  return useContext(PageContext)!;
}
