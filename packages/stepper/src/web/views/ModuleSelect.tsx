import { usePage } from './page';

interface Props {
  readonly label: string;
  readonly modules: readonly string[];
  readonly value: string;
  onChoose(module: string): void;
}

export function ModuleSelect({ label, modules, value, onChoose }: Props) {
  const { nameOf } = usePage();
  return (
    <select aria-label={label} value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
      {modules.map((module) => (
        <option key={module} value={module}>
          {nameOf(module)}
        </option>
      ))}
    </select>
  );
}
