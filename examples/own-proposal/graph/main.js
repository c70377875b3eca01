import prices from './prices.csv' with { type: 'csv', separator: ';' };
import names from './names.csv' with { type: 'csv' };

console.log(prices.map(({ fruit, euros }) => `${fruit}: ${euros}`).join(', '));
console.log(names === (await import('./names.csv', { with: { type: 'csv' } })).default, prices instanceof Array);

export const broken = () => import('./broken.csv', { with: { type: 'csv' } });
