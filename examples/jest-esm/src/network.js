export async function fetchRates() {
  throw new Error('no network in tests');
}
