import { useState } from 'preact/hooks';
import { telling } from '../../display/fieldOrder';
import { recordTable, type Cell } from '../records/recordTable';
import { CompareWith } from './CompareWith';
import { usePage } from './page';
import { useMoment } from './useMoment';
import { useRevealed } from './useRevealed';

/** The slots of the module records: rows are slots, as in the standard's own tables. */
export function RecordsView() {
  const { state, nameOf } = usePage();
  const [showsAll, setShowsAll] = useState(false);
  const moment = useMoment()!;
  const { run, compared, at } = state;
  const frame = useRevealed<HTMLDivElement>('td.is-changed', at);
  const { records, rows } = recordTable(moment, compared === undefined ? undefined : run!.recording.moment(compared), nameOf);
  if (records.length === 0) return <p class="hint">No module record has been made yet.</p>;
  const shown = rows.filter(({ field, cells }) => showsAll || telling.has(field) || cells.some((cell) => cell?.isChanged || cell?.before !== undefined));
  return (
    <>
      <div class="table-options">
        <label>
          <input type="checkbox" checked={showsAll} onChange={(event) => setShowsAll(event.currentTarget.checked)} /> all {rows.length} slots
        </label>
        <CompareWith />
      </div>
      <div class="table-frame" ref={frame}>
        <table class="records">
          <thead>
            <tr>
              <th scope="col">Slot</th>
              {records.map(({ id, type }) => (
                <th key={id} scope="col" title={`${id}, ${type}`}>
                  {nameOf(id)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map(({ field, cells }) => (
              <tr key={field}>
                <th scope="row">[[{field}]]</th>
                {cells.map((cell, index) => (
                  <RecordCell key={records[index]!.id} field={field} record={records[index]!.id} cell={cell} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function RecordCell({ field, record, cell }: { readonly field: string; readonly record: string; readonly cell: Cell | undefined }) {
  if (cell === undefined) return <td class="is-absent" aria-label="no such slot" />;
  const { text, isChanged, before } = cell;
  const isEmpty = text === 'empty' || text === '« »';
  return (
    <td
      data-cell={`${record} ${field}`}
      class={`${isChanged ? 'is-changed' : ''} ${before !== undefined ? 'is-different' : ''} ${isEmpty ? 'is-empty' : ''}`}
      title={text.length > 24 ? text : undefined}
    >
      {before !== undefined && <del>{before}</del>}
      <span class={field === 'Status' ? `status status-${text}` : 'cell-text'}>{text}</span>
      {isChanged && <span class="visually-hidden"> changed</span>}
    </td>
  );
}
