const date = /(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})/;
const upper = (strings, ...values) => strings.reduce((text, part, i) => text + part + (i < values.length ? String(values[i]).toUpperCase() : ''), '');

function main(n) {
  let sum = 0;
  for (let i = 0; i < n; i++) {
    const line = `entry ${i}: due ${2000 + (i % 30)}-0${1 + (i % 9)}-1${i % 10} by user${i % 17}, cost=${(i * 37) % 1000}`;
    const { year, month, day } = date.exec(line).groups;
    const cost = /cost=(\d+)/.exec(line)[1];
    const cleaned = line.replace(/[aeiou]/g, (vowel) => `<${vowel}>`);
    sum = (sum + Number(year) + Number(month) + Number(day) + Number(cost) + cleaned.length) % 1000003;
    if (/user1\d/.test(line)) sum += upper`a${'b'}c${i}`.length;
    sum += line.split(/[\s,:]+/).length;
  }
  return sum;
}
