import { AlgorithmPanel } from './AlgorithmPanel';
import { ConsolePanel } from './ConsolePanel';
import { FilePanel } from './FilePanel';
import { Gallery } from './Gallery';
import { GraphPanel } from './GraphPanel';
import { Header } from './Header';
import { LiveRegion } from './LiveRegion';
import { Notices } from './Notices';
import { usePage } from './page';
import { Places } from './Places';
import { Player } from './Player';
import { StatePanel } from './StatePanel';
import { Tour } from './Tour';

/** The whole page. */
export function App() {
  const { state } = usePage();
  const hasTour = state.lesson !== undefined && state.run !== undefined && state.run.stops.length > 0;
  return (
    <div class="page" data-place={state.place}>
      <Header />
      <div class="bars">
        <Player />
        <Notices />
        <Places />
      </div>
      <main class="workspace">
        <div class={`column source ${hasTour ? '' : 'no-tour'}`}>
          <Tour />
          <FilePanel />
          <ConsolePanel />
        </div>
        <div class="column graph-column">
          <GraphPanel />
          <StatePanel />
        </div>
        <div class="column algorithm-column">
          <AlgorithmPanel />
        </div>
      </main>
      <LiveRegion />
      <Gallery />
    </div>
  );
}
