import type { Theme } from '../store/State';
import { Icon } from './Icon';
import { usePage } from './page';

const following: Readonly<Record<Theme, Theme>> = { auto: 'light', light: 'dark', dark: 'auto' };
const names: Readonly<Record<Theme, string>> = { auto: 'as the system has them', light: 'light', dark: 'dark' };

export function ThemeButton() {
  const { state, commands } = usePage();
  const label = `Colours: ${names[state.theme]}. Press for ${names[following[state.theme]]}`;
  return (
    <button class="quiet icon-only" aria-label={label} title={label} onClick={() => commands.chooseTheme(following[state.theme])}>
      <Icon name="theme" />
    </button>
  );
}
