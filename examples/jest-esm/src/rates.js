// Ready only when the rates are there: whoever imports it waits.
import { fetchRates } from './network.js';

export const rates = await fetchRates();
