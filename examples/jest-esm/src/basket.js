import prices from './prices.json' with { type: 'json' };

export const total = (...fruits) => fruits.reduce((sum, fruit) => sum + prices[fruit], 0);

/** The total in another currency; what knows the rates is loaded when it is first needed. */
export async function totalIn(currency, ...fruits) {
  const { rates } = await import('./rates.js');
  return total(...fruits) * rates[currency];
}
