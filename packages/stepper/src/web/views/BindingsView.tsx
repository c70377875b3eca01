import { environmentsOf, type BindingRow } from '../../display/bindings';
import { usePage } from './page';
import { useMoment } from './useMoment';

/** The environments of the modules: what each name stands for, and whether it has a value. */
export function BindingsView() {
  const environments = environmentsOf(useMoment()!, usePage().nameOf);
  if (environments.length === 0) return <p class="hint">Environments are made when modules are linked.</p>;
  return (
    <div class="environments">
      {environments.map(({ module, rows }) => (
        <section key={module} class="environment" aria-label={`Bindings of ${module}`}>
          <h3 class="mono">{module}</h3>
          {rows.length === 0 && <p class="hint">no bindings</p>}
          <ul>
            {rows.map((row) => (
              <Binding key={row.name} row={row} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function Binding({ row: { name, kind, target, value, isChanged } }: { readonly row: BindingRow }) {
  return (
    <li class={`binding is-${kind} ${isChanged ? 'is-changed' : ''}`}>
      <span class="binding-name">{name}</span>
      {target !== undefined && (
        <>
          <span class="binding-arrow" aria-label="stands for">→</span>
          <span class="binding-target">
            {target.name} <span class="muted">of</span> {target.module}
          </span>
        </>
      )}
      <span class="binding-value">{value === undefined ? <span class="tdz" title="Temporal dead zone: to read it throws a ReferenceError">no value yet</span> : value}</span>
    </li>
  );
}
